import {
  all,
  before,
  choice,
  earliest,
  evaluationDay,
  gives,
  holds,
  is,
  not,
  notAfter,
  notApplicable,
  notCovered,
  plusDays,
  plusMonths,
  readingDoubt,
  ruleAbout,
  sameDay,
  yes,
} from '@muster/engine'
import { absences } from '../case/service.ts'
import { absenceAggravated } from './aggravation.ts'

/** Exactly two days: "longer than" in the sentence, "at least" in the list (A1-57). */
export const exactlyTwoDays = readingDoubt('doubt.absence-of-two-days', {
  asks: 'Is an absence of exactly two days already punishable? The report has both "longer than two days" and "at least two days".',
  readings: { 'more-than-two': 'no, only a longer one', 'at-least-two': 'yes' },
  reading: 'more-than-two',
  cites: ['1.1.5¶2 fn55', '1.1.5¶2b1 fn55'],
})

/** Exactly ten days: "less than ten" in one row, "between ten days and a month" in the next (A1-57). */
export const exactlyTenDays = readingDoubt('doubt.absence-of-ten-days', {
  asks: 'Does an absence of exactly ten days belong to the row up to ten days or to the row from ten days to a month?',
  readings: { 'up-to-ten': 'to the row up to ten days', 'from-ten': 'to the row from ten days to a month' },
  reading: 'up-to-ten',
  cites: ['1.1.5¶2b1 fn55', '1.1.5¶2b2 fn55'],
})

/** How long he has been absent by the day, in the rows of article 337. */
export const absenceLength = ruleAbout(absences, 'absence.length', (a) => {
  const end = earliest(a.to, evaluationDay)
  return {
    chapter: '1.1.5',
    asks: 'How long was he absent, or has he been so far?',
    gives: 'choice',
    question: { rank: 502, worth: notAfter(a.from, evaluationDay) },
    labels: {
      'up-to-two-days': 'no longer than two days',
      'two-to-ten-days': 'more than two days and up to ten',
      'ten-days-to-a-month': 'from ten days to a month',
      'over-a-month': 'more than a month',
      'not-begun': 'The absence has not begun.',
    },
    versions: [
      {
        then: choice('up-to-two-days'),
        cites: ['1.1.5¶2 fn55', '1.1.5¶2b1 fn55'],
        note: 'Counted in days, the day of leaving not included; a month is a calendar month.',
        order: 'inOrder',
        except: [
          {
            id: 'not-begun',
            when: before(evaluationDay, a.from),
            then: notApplicable('not-begun'),
            cites: ['1.1.5¶2 fn55'],
          },
          {
            id: 'over-a-month',
            when: before(plusMonths(a.from, 1), end),
            then: choice('over-a-month'),
            cites: ['1.1.5¶2b3 fn55'],
          },
          {
            id: 'over-ten-days',
            when: before(plusDays(a.from, 10), end),
            then: choice('ten-days-to-a-month'),
            cites: ['1.1.5¶2b2 fn55'],
          },
          {
            id: 'ten-days',
            when: all(sameDay(plusDays(a.from, 10), end), is(exactlyTenDays, 'from-ten')),
            then: choice('ten-days-to-a-month'),
            cites: ['1.1.5¶2b2 fn55'],
            note: 'Ten days stand at the edge of two rows.',
          },
          {
            id: 'over-two-days',
            when: before(plusDays(a.from, 2), end),
            then: choice('two-to-ten-days'),
            cites: ['1.1.5¶2b1 fn55'],
          },
          {
            id: 'two-days',
            when: all(sameDay(plusDays(a.from, 2), end), is(exactlyTwoDays, 'at-least-two')),
            then: choice('two-to-ten-days'),
            cites: ['1.1.5¶2b1 fn55'],
            note: 'Two days stand at the edge of what is punishable.',
          },
        ],
      },
    ],
  }
})

/** Which offence an absence is: none, absence without leave (337) or desertion (338). */
export const absenceOffence = ruleAbout(absences, 'absence.offence', (a) => {
  const contractTerms = is(a.as, 'contract', 'mobilised', 'sbory')
  const withinTen = notAfter(earliest(a.to, evaluationDay), plusDays(a.from, 10))
  return {
    chapter: '1.1.5',
    asks: 'Which offence is his absence: none, absence without leave (art. 337) or desertion (art. 338)?',
    gives: 'choice',
    question: { rank: 500, worth: notAfter(a.from, evaluationDay) },
    labels: {
      none: 'no criminal offence: the absence is too short for article 337',
      'disciplinary-only':
        'no criminal offence: whoever serves on a contract soldier’s terms and is back within ten days cannot be prosecuted, but can be punished by way of discipline',
      'absence-337': 'absence without leave, article 337 of the Criminal Code: a withdrawal from service for a time',
      'desertion-338':
        'desertion, article 338 of the Criminal Code: a withdrawal from service for good, whatever its length',
      'not-begun': 'The absence has not begun.',
    },
    unsaid: [
      {
        text: 'When prosecution for absence without leave becomes time-barred is not said.',
        cites: ['1.1.5¶2 fn55', '1.1.5¶5 fn60'],
      },
    ],
    versions: [
      {
        then: choice('absence-337'),
        cites: ['1.1.5¶2 fn55', '1.1.5¶1 fn54'],
        note: 'The terms of contract soldiers are read as those of mobilised men, who have their status, and of reservists who have been inducted for a training.',
        order: 'inOrder',
        except: [
          {
            id: 'not-begun',
            when: before(evaluationDay, a.from),
            then: notApplicable('not-begun'),
            cites: ['1.1.5¶2 fn55'],
          },
          {
            id: 'for-good',
            when: is(a['for-good'], 'yes'),
            then: choice('desertion-338'),
            cites: ['1.1.5¶4 fn58', '1.1.5¶5 fn60'],
            note: 'The Supreme Court: desertion is withdrawal from service for good, absence without leave withdrawal for a time.',
          },
          {
            id: 'back-within-ten-days',
            when: all(contractTerms, withinTen, not(holds(absenceAggravated, a))),
            then: choice('disciplinary-only'),
            cites: ['1.1.5¶2 fn55', '1.1.5¶3 fn56-57', '5.4¶2 fn234'],
            note: 'This does not hold in a period of mobilisation, under martial law or in a state of war.',
          },
          {
            id: 'too-short',
            when: gives(absenceLength, ['up-to-two-days'], a),
            then: choice('none'),
            cites: ['1.1.5¶2 fn55'],
          },
        ],
      },
    ],
  }
})

/** Whether a short absence can be punished by way of discipline. */
export const absenceDisciplinary = ruleAbout(absences, 'absence.disciplinary-penalty', (a) => ({
  chapter: '1.1.5',
  asks: 'Can the absence be punished by way of discipline only?',
  question: { rank: 503, worth: notAfter(a.from, evaluationDay) },
  labels: {
    offence: 'It is a criminal offence, and the report does not speak of discipline then.',
    'not-said':
      'For an absence that is too short for article 337 the report names a disciplinary penalty only for contract soldiers.',
  },
  versions: [
    {
      then: notCovered('not-said'),
      cites: ['1.1.5¶2 fn55'],
      order: 'inOrder',
      except: [
        {
          id: 'offence',
          when: gives(absenceOffence, ['absence-337', 'desertion-338'], a),
          then: notApplicable('offence'),
          cites: ['1.1.5¶2 fn55'],
        },
        {
          id: 'contract-terms',
          when: is(a.as, 'contract', 'mobilised', 'sbory'),
          then: yes,
          cites: ['1.1.5¶2 fn55'],
        },
      ],
    },
  ],
}))
