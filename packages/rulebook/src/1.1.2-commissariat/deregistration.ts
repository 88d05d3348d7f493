import {
  all,
  any,
  asOf,
  before,
  dayDoubt,
  earliest,
  evaluationDay,
  holds,
  is,
  moreThan,
  never,
  no,
  not,
  notAfter,
  notApplicable,
  notCovered,
  plusMonths,
  plusYears,
  rule,
  ruleAbout,
  some,
  yes,
} from '@muster/engine'
import { callUpAge } from '../1.1.1-call-up/call-up-age.ts'
import { born } from '../case/person.ts'
import { staysAbroad } from '../case/register.ts'

const longStay = ['1.1.2¶8 fn30']
const channel = ['1.1.2¶8 fn31']

/** From which day he could do it from a distance (A1-37). */
export const remoteStart = dayDoubt('doubt.deregistration-from-a-distance', {
  asks: 'Could a man have himself taken off the register from a distance on 25 July 2023 itself, or only after it? The report says both "until" and "since" that day.',
  from: '2023-07-25',
  until: '2023-07-27',
  reading: '2023-07-25',
  cites: channel,
})

/** Whether he must have himself taken off the register for a stay abroad. */
export const mustDeregister = ruleAbout(staysAbroad, 'deregistration.required', (stay) => ({
  chapter: '1.1.2',
  asks: 'Must he, on his own initiative, have himself taken off the military register for the stay abroad?',
  question: { rank: 250 },
  labels: {
    'past-call-up-age': 'The report says this of men liable to conscription; of men past call-up age it says nothing.',
  },
  unsaid: [
    {
      text: 'Before which day he must do it, and what follows if he does not, is not said in this section; for a change of residence and for intent to evade see section 1.1.4.',
      cites: longStay,
    },
  ],
  versions: [
    {
      then: any(
        moreThan(stay['intended-months'], 6),
        all(before(stay.to, never), before(plusMonths(stay.from, 6), stay.to)),
        before(plusMonths(stay.from, 6), earliest(stay.to, evaluationDay)),
      ),
      cites: longStay,
      note: 'In principle, for more than half a year; exactly six months is not enough. The length he meant or the length in fact, whichever is known.',
      order: 'inOrder',
      except: [
        {
          id: 'past-call-up-age',
          when: all(notAfter(plusYears(born, 18), stay.from), not(asOf(stay.from, holds(callUpAge)))),
          then: notCovered('past-call-up-age'),
          cites: longStay,
        },
        {
          id: 'short-in-fact',
          when: all(notAfter(stay.to, evaluationDay), notAfter(stay.to, plusMonths(stay.from, 6))),
          then: no,
          cites: longStay,
          note: 'He was back within half a year.',
        },
      ],
    },
  ],
}))

/** The law on the ways to be taken off the register. */
export const fromDistance = rule('deregistration.from-a-distance', {
  chapter: '1.1.2',
  asks: 'Can a man be taken off the military register from a distance?',
  question: { rank: 251, worth: some(staysAbroad, (stay) => notAfter(stay.from, evaluationDay)) },
  versions: [
    { until: remoteStart, then: no, cites: channel, note: 'He had to come to the commissariat himself.' },
    {
      from: remoteStart,
      then: yes,
      cites: channel,
      note: 'Through a representative, by registered letter or through Gosuslugi. Some commissariats still ask him to come.',
    },
  ],
})

/** Whether the way in which he was taken off the register was open to him. */
export const lawfulChannel = ruleAbout(staysAbroad, 'deregistration.channel-open', (stay) => ({
  chapter: '1.1.2',
  asks: 'Was the way in which he asked to be taken off the register open to him on that day?',
  question: { rank: 252, worth: before(stay.deregistered, never) },
  labels: { 'not-taken-off': 'He has not been taken off the register.' },
  versions: [
    {
      then: any(is(stay['deregistered-by'], 'person'), asOf(stay.deregistered, holds(fromDistance))),
      cites: channel,
      note: 'In person always; from a distance since July 2023.',
      except: [
        {
          id: 'not-taken-off',
          when: before(evaluationDay, stay.deregistered),
          then: notApplicable('not-taken-off'),
          cites: channel,
        },
      ],
    },
  ],
}))

/** Whether he must have himself entered again after a stay abroad. */
export const mustReregister = ruleAbout(staysAbroad, 'deregistration.enter-again', (stay) => ({
  chapter: '1.1.2',
  asks: 'Must he have himself entered in the military register again?',
  question: { rank: 253, worth: all(before(stay.deregistered, never), notAfter(stay.to, evaluationDay)) },
  labels: {
    'not-taken-off': 'He has not been taken off the register for this stay.',
    'not-back': 'He has not come back yet.',
  },
  unsaid: [{ text: 'Within which term after his return is not said here.', cites: longStay }],
  versions: [
    {
      then: yes,
      cites: longStay,
      note: 'On return, and on his own initiative.',
      order: 'inOrder',
      except: [
        {
          id: 'not-taken-off',
          when: not(notAfter(stay.deregistered, evaluationDay)),
          then: notApplicable('not-taken-off'),
          cites: longStay,
        },
        { id: 'not-back', when: before(evaluationDay, stay.to), then: notApplicable('not-back'), cites: longStay },
      ],
    },
  ],
}))
