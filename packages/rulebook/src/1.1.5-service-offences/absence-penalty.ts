import { all, amounts, evaluationDay, gives, holds, is, notAfter, notApplicable, ruleAbout } from '@muster/engine'
import { absences } from '../case/service.ts'
import { absenceLength, absenceOffence } from './absence.ts'
import { absenceAggravated } from './aggravation.ts'

/** The penalties to which he is exposed for absence without leave: by length, status and circumstances. */
export const absencePenalty = ruleAbout(absences, 'absence.penalty', (a) => {
  const month = gives(absenceLength, ['ten-days-to-a-month'], a)
  const longer = gives(absenceLength, ['over-a-month'], a)
  return {
    chapter: '1.1.5',
    asks: 'Which penalty is he exposed to for absence without leave (art. 337)?',
    gives: 'amounts',
    question: { rank: 501, worth: notAfter(a.from, evaluationDay) },
    labels: {
      arrest: 'arrest (printed as six months; read as a maximum)',
      'disciplinary-unit': 'service in a disciplinary unit (the report: penal battalion)',
      prison: 'imprisonment',
      'no-offence': 'It is no criminal offence: too short, or back in time.',
      desertion: 'He means to stay away for good: that is desertion, article 338.',
    },
    unsaid: [
      {
        text: 'Since when the ordinary terms hold is not said; the report gives them as they stand with the amendment of September 2022.',
        cites: ['1.1.5¶2 fn55'],
      },
    ],
    versions: [
      {
        then: amounts(
          { what: 'arrest', atMost: 6, unit: 'month' },
          { what: 'disciplinary-unit', atMost: 1, unit: 'year' },
        ),
        cites: ['1.1.5¶2b1 fn55'],
        note: 'A conscript, more than two days and up to ten; one of these penalties.',
        order: 'inOrder',
        except: [
          {
            id: 'no-offence',
            when: gives(absenceOffence, ['none', 'disciplinary-only'], a),
            then: notApplicable('no-offence'),
            cites: ['1.1.5¶2 fn55'],
          },
          {
            id: 'desertion',
            when: gives(absenceOffence, ['desertion-338'], a),
            then: notApplicable('desertion'),
            cites: ['1.1.5¶4 fn58', '1.1.5¶5 fn60'],
          },
          {
            id: 'over-a-month-aggravated',
            when: all(longer, holds(absenceAggravated, a)),
            then: amounts({ what: 'prison', atLeast: 5, atMost: 10, unit: 'year' }),
            cites: ['1.1.5¶2b3 fn55'],
            note: 'Longer than a month, in a period of mobilisation, under martial law or in war.',
          },
          {
            id: 'over-a-month',
            when: longer,
            then: amounts({ what: 'prison', atMost: 5, unit: 'year' }),
            cites: ['1.1.5¶2b3 fn55'],
          },
          {
            id: 'up-to-a-month-aggravated',
            when: all(month, holds(absenceAggravated, a)),
            then: amounts({ what: 'prison', atMost: 7, unit: 'year' }),
            cites: ['1.1.5¶2b2 fn55'],
            note: 'Ten days to a month, in a period of mobilisation, under martial law or in war.',
          },
          {
            id: 'up-to-a-month',
            when: month,
            then: amounts(
              { what: 'prison', atMost: 3, unit: 'year' },
              { what: 'disciplinary-unit', atMost: 2, unit: 'year' },
            ),
            cites: ['1.1.5¶2b2 fn55'],
            note: 'One of these penalties; printed as three years and two years, read as maxima.',
          },
          {
            id: 'up-to-ten-days-aggravated',
            when: holds(absenceAggravated, a),
            then: amounts({ what: 'prison', atMost: 5, unit: 'year' }),
            cites: ['1.1.5¶2b1 fn55'],
            note: 'In a period of mobilisation, under martial law or in war; conscripts and contract soldiers alike.',
          },
          {
            id: 'in-a-disciplinary-unit',
            when: is(a['disciplinary-unit'], 'yes'),
            then: amounts({ what: 'prison', atMost: 2, unit: 'year' }),
            cites: ['1.1.5¶2b1 fn55'],
            note: 'He was serving in a disciplinary unit already.',
          },
        ],
      },
    ],
  }
})
