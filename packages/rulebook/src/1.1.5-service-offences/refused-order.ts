import {
  all,
  amounts,
  any,
  asOf,
  before,
  evaluationDay,
  holds,
  is,
  not,
  notAfter,
  notApplicable,
  readingDoubt,
  ruleAbout,
} from '@muster/engine'
import { heavierPenaltyReach, martialLawAggravates, martialLawOrWar } from '../3-contract/refusal-of-orders.ts'
import { mobilisationPeriod } from '../5.4-mobilisation-2022/mobilisation-period.ts'
import { refusals } from '../case/service.ts'

/** The heavier penalties of article 332 are printed for contract soldiers and mobilised men only (A1-65, Q1-34). */
export const heavierForConscripts = readingDoubt('doubt.art-332-conscripts', {
  asks: 'The report gives heavier penalties under article 332 (refusing combat; mobilisation and war) for contract soldiers and mobilised men only. Do they hold for conscripts too?',
  readings: { no: 'no, the penalties stay as printed for conscripts', yes: 'yes, they hold for conscripts too' },
  reading: 'no',
  cites: ['1.1.5¶6 fn61', '3¶9 fn153', '5.3¶5 fn232'],
})

/** The penalties to which a conscript is exposed who refuses an order. */
export const conscriptRefusalPenalty = ruleAbout(refusals, 'refused-order.conscript-penalty', (r) => {
  const aggravated = any(
    asOf(r.on, holds(mobilisationPeriod)),
    is(martialLawOrWar, 'wartime'),
    all(is(martialLawOrWar, 'martial-law'), is(martialLawAggravates, 'yes')),
  )
  return {
    chapter: '1.1.5',
    asks: 'Which penalty is he exposed to for refusing an order as a conscript (art. 332)?',
    gives: 'amounts',
    question: { rank: 520, worth: all(notAfter(r.on, evaluationDay), is(r.as, 'conscript')) },
    labels: {
      arrest: 'arrest (printed as six months; read as a maximum)',
      'disciplinary-unit': 'service in a disciplinary unit (the report: penal battalion)',
      restrictions: 'restrictions in service',
      prison: 'imprisonment',
      'other-status': 'He was no conscript then; see section 3 for contract soldiers and 5.3 for mobilised men.',
      'valid-reason': 'He had a valid reason.',
      'not-yet': 'The day of the refusal has not come.',
    },
    versions: [
      {
        then: amounts(
          { what: 'arrest', atMost: 6, unit: 'month' },
          { what: 'disciplinary-unit', atMost: 2, unit: 'year' },
          { what: 'restrictions', atMost: 2, unit: 'year' },
        ),
        cites: ['1.1.5¶6 fn61'],
        note: 'One of these penalties. Checked against the Criminal Code as it stood in August 2023.',
        order: 'inOrder',
        except: [
          {
            id: 'other-status',
            when: not(is(r.as, 'conscript')),
            then: notApplicable('other-status'),
            cites: ['1.1.5¶6 fn61'],
          },
          { id: 'not-yet', when: before(evaluationDay, r.on), then: notApplicable('not-yet'), cites: ['1.1.5¶6 fn61'] },
          {
            id: 'valid-reason',
            when: is(r['valid-reason'], 'yes'),
            then: notApplicable('valid-reason'),
            cites: ['1.1.5¶6 fn61'],
          },
          {
            id: 'as-printed',
            when: is(heavierForConscripts, 'no'),
            then: amounts(
              { what: 'arrest', atMost: 6, unit: 'month' },
              { what: 'disciplinary-unit', atMost: 2, unit: 'year' },
              { what: 'restrictions', atMost: 2, unit: 'year' },
            ),
            cites: ['1.1.5¶6 fn61'],
            note: 'For conscripts the report prints no heavier penalty.',
          },
          {
            id: 'heavier',
            when: all(aggravated, any(is(r.combat, 'yes'), is(heavierPenaltyReach, 'both'))),
            then: amounts({ what: 'prison', atLeast: 3, atMost: 10, unit: 'year' }),
            cites: ['3¶9 fn153', '5.3¶5 fn232'],
            note: 'In a period of mobilisation or in war; printed for contract soldiers and mobilised men.',
          },
          {
            id: 'combat',
            when: is(r.combat, 'yes'),
            then: amounts({ what: 'prison', atLeast: 2, atMost: 3, unit: 'year' }),
            cites: ['3¶9 fn153', '5.3¶5 fn232'],
            note: 'Refusing to take part in combat; printed for contract soldiers and mobilised men.',
          },
        ],
      },
    ],
  }
})
