import {
  all,
  asOf,
  before,
  chooseDay,
  dayDoubt,
  dayGivenBy,
  evaluationDay,
  holds,
  type Item,
  is,
  no,
  not,
  notApplicable,
  plusDays,
  plusWorkingDays,
  readingDoubt,
  rule,
  ruleAbout,
  some,
  theDay,
  yes,
} from '@muster/engine'
import { russianWorkingDays } from '../calendar/russian-working-days.ts'
import { decisions } from '../case/commission.ts'
import { passportHandedIn } from '../case/register.ts'

type Decision = Item<typeof decisions.fields>

const cites = ['1.1.2¶6 fn28']
const reasons = {
  'not-called-up': 'The duty follows from a decision to call him up, not from a summons or another decision.',
  'before-the-duty': 'The decision was taken before the duty existed.',
}

/** When the duty to hand in the passport began (A1-32). */
export const passportDutyStart = dayDoubt('doubt.passport-duty-start', {
  asks: 'From which day must men who are called up hand in their passport for travel abroad? The report gives 13 June 2023 as the day on which the change was adopted, not when it came into force; sources outside the report, to be verified, say 11 December 2023.',
  from: '2023-06-13',
  until: '2023-12-12',
  reading: '2023-12-11',
  cites,
})

/** Whether the five days are calendar or working days (Q1-19). */
export const passportDays = readingDoubt('doubt.passport-five-days', {
  asks: 'Are the five days for handing in the passport calendar days or working days?',
  readings: { calendar: 'calendar days', working: 'working days' },
  reading: 'calendar',
  cites,
})

/** The law on handing in the passport. */
export const passportDuty = rule('passport.duty', {
  chapter: '1.1.2',
  asks: 'Must men who are called up hand in their passport for travel abroad?',
  question: { rank: 230, worth: some(decisions, (decision) => is(decision.kind, 'call-up')) },
  unsaid: [
    {
      text: 'To whom the passport goes, what follows when it is not handed in, whether a suspended decision obliges to it, and what holds for a man who has no such passport, is not said.',
      cites,
    },
  ],
  versions: [
    {
      until: passportDutyStart,
      then: no,
      cites,
      note: 'Inference: the report presents the duty as brought in by the change of 2023.',
    },
    { from: passportDutyStart, then: yes, cites, note: 'Within five days after the commission has called them up.' },
  ],
})

const obliges = (decision: Decision) => asOf(decision.on, holds(passportDuty))

/** The last day for handing in the passport. */
export const passportDue = ruleAbout(decisions, 'passport.hand-in-by', (decision) => ({
  chapter: '1.1.2',
  asks: 'By which day must he hand in his passport for travel abroad?',
  gives: 'day',
  question: { rank: 231, worth: is(decision.kind, 'call-up') },
  labels: reasons,
  versions: [
    {
      then: theDay(
        chooseDay(
          is(passportDays, 'working'),
          plusWorkingDays(decision.on, 5, russianWorkingDays),
          plusDays(decision.on, 5),
        ),
      ),
      cites,
      note: 'The day of the decision is not counted, the fifth day is the last.',
      order: 'inOrder',
      except: [
        {
          id: 'not-called-up',
          when: not(is(decision.kind, 'call-up')),
          then: notApplicable('not-called-up'),
          cites,
        },
        { id: 'before-the-duty', when: not(obliges(decision)), then: notApplicable('before-the-duty'), cites },
      ],
    },
  ],
}))

/** Whether the term has passed without the passport being handed in. */
export const passportLate = rule('passport.term-passed', {
  chapter: '1.1.2',
  asks: 'Has the term for handing in his passport passed without his doing so in time?',
  question: { rank: 232, worth: some(decisions, (decision) => is(decision.kind, 'call-up')) },
  versions: [
    {
      then: some(decisions, (decision) =>
        all(
          is(decision.kind, 'call-up'),
          obliges(decision),
          before(dayGivenBy(passportDue, decision), evaluationDay),
          before(dayGivenBy(passportDue, decision), passportHandedIn),
        ),
      ),
      cites,
    },
  ],
})
