import {
  all,
  any,
  before,
  choice,
  type DayLike,
  dayGivenBy,
  type ExceptionText,
  evaluationDay,
  holds,
  is,
  latest,
  no,
  not,
  notAfter,
  notApplicable,
  notCovered,
  plusDays,
  readingDoubt,
  rule,
  theDay,
  yes,
} from '@muster/engine'
import { citizenshipAcquired } from '../case/person.ts'
import { acquiredCitizen, others, reasons, unregistered } from './who.ts'

/** Whether the two weeks and the week held before the amendment (A2-35, Q2-18). */
export const termsBefore = readingDoubt('doubt.naturalised-terms-before', {
  asks: 'Did the terms of two weeks and one week hold already for those who acquired citizenship before 8 August 2024?',
  readings: {
    'not-said': 'the report does not say; only the duty to register is sure',
    held: 'they held already, counted from the acquisition',
  },
  reading: 'not-said',
  cites: ['1.5¶3 fn95'],
})

const cites = ['1.5¶3 fn95']

const labels = {
  ...reasons,
  'terms-before': 'The report does not say since when these terms hold; they are sure since 8 August 2024.',
  registered: 'He is in the military register already.',
}

/** Whether the report tells of a term for registering in his case. */
export const termsTold = rule('naturalised.terms-told', {
  chapter: '1.5',
  asks: 'Does the report tell of a term within which he has to register?',
  versions: [{ then: any(notAfter('2024-08-08', citizenshipAcquired), is(termsBefore, 'held')), cites }],
})

const termsUnknown: ExceptionText = {
  id: 'acquired-before',
  when: not(holds(termsTold)),
  then: notCovered('terms-before'),
  cites,
}

function lastDay(id: string, asks: string, rank: number, day: DayLike, note: string) {
  return rule(id, {
    chapter: '1.5',
    asks,
    gives: 'day',
    question: { rank, worth: holds(acquiredCitizen) },
    labels,
    versions: [{ then: theDay(day), cites, note, order: 'inOrder', except: [...others, termsUnknown] }],
  })
}

/** The last day on which a new citizen can report to a commissariat in time. */
export const reportBy = lastDay(
  'naturalised.report-by',
  'By which day must he report to a commissariat in person?',
  901,
  plusDays(citizenshipAcquired, 14),
  'Two weeks after acquiring citizenship: the day of acquisition does not count, the fourteenth day is the last.',
)

/** The last day on which a new citizen can enter himself through Gosuslugi in time. */
export const registerOnlineBy = lastDay(
  'naturalised.register-online-by',
  'By which day can he enter himself in the register through Gosuslugi instead?',
  902,
  plusDays(citizenshipAcquired, 7),
  'One week after acquiring citizenship. Either way is enough.',
)

/** Which ways of registering in time stand open on the day. */
export const waysOpen = rule('naturalised.ways-open', {
  chapter: '1.5',
  asks: 'Which ways of registering in time are still open to him?',
  gives: 'choice',
  question: { rank: 903, worth: all(holds(acquiredCitizen), unregistered) },
  labels: {
    ...labels,
    both: 'through Gosuslugi or in person at a commissariat',
    'in-person': 'only in person at a commissariat: the week for Gosuslugi has passed',
    none: 'none: both terms have passed, the duty to register remains',
  },
  versions: [
    {
      then: choice('none'),
      cites,
      order: 'inOrder',
      except: [
        ...others,
        { id: 'registered', when: not(unregistered), then: notApplicable('registered'), cites },
        { id: 'both', when: notAfter(evaluationDay, dayGivenBy(registerOnlineBy)), then: choice('both'), cites },
        { id: 'in-person', when: notAfter(evaluationDay, dayGivenBy(reportBy)), then: choice('in-person'), cites },
      ],
    },
  ],
})

/** Whether the term for registering has passed without his being entered. */
export const termMissed = rule('naturalised.term-missed', {
  chapter: '1.5',
  asks: 'Has the term for registering passed without his being in the register?',
  question: { rank: 904, worth: holds(acquiredCitizen) },
  labels,
  versions: [
    {
      then: before(plusDays(citizenshipAcquired, 14), evaluationDay),
      cites,
      order: 'inOrder',
      except: [
        ...others,
        {
          id: 'registered',
          when: not(unregistered),
          then: no,
          cites,
          note: 'He is in the register by now; whether he reported in time is another question.',
        },
        {
          id: 'long-passed',
          when: before(latest(plusDays(citizenshipAcquired, 14), '2024-08-22'), evaluationDay),
          then: yes,
          cites,
          note: 'Two weeks have passed since he acquired citizenship, and since the amendment.',
        },
        termsUnknown,
      ],
    },
  ],
})
