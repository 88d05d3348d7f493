import {
  all,
  any,
  asOf,
  before,
  choice,
  evaluationDay,
  holds,
  is,
  not,
  notAfter,
  notApplicable,
  notCovered,
  rule,
  ruleAbout,
  sameDay,
  some,
  theDay,
} from '@muster/engine'
import { callUpAge } from '../1.1.1-call-up/call-up-age.ts'
import { measuresAllowed, sendingAllowed } from '../1.1.1-call-up/call-up-periods.ts'
import { executionSuspended } from '../1.1.3-appeal/suspensive-effect.ts'
import { decisions } from '../case/commission.ts'
import { service } from '../case/service.ts'
import { summonses } from '../case/summons.ts'
import { newExamination } from './decision-in-force.ts'

const six = ['1.1.2¶2 fn24']
const toAssembly = ['1.1.2¶3 fn25']

/** What awaits a man at the commissariat to which he is summoned. */
export const stepsAtCommissariat = ruleAbout(summonses, 'commissariat.steps', (s) => ({
  chapter: '1.1.2',
  asks: 'What awaits him at the place to which he is summoned?',
  gives: 'choice',
  question: { rank: 201, worth: is(s.for, 'measures', 'sending') },
  labels: {
    examination:
      'a psychological test, then the medical commission, then the call-up commission, which decides whether he has to serve',
    assembly: 'the assembly point: a uniform and a rank, and from there his unit',
    'other-summons': 'The summons is not for call-up; see the sections on registration, trainings and mobilisation.',
  },
  versions: [
    {
      then: choice('examination'),
      cites: ['1.1.2¶1 fn23'],
      note: 'Only a man found fit can be called up; the commission decides on deferral and exemption as well.',
      except: [
        { id: 'assembly', when: is(s.for, 'sending'), then: choice('assembly'), cites: toAssembly },
        {
          id: 'other',
          when: not(is(s.for, 'measures', 'sending')),
          then: notApplicable('other-summons'),
          cites: ['1.1.2¶1 fn23'],
        },
      ],
    },
  ],
}))

/** What follows from each decision that a call-up commission can take. */
export const whatFollows = ruleAbout(decisions, 'decision.what-follows', (decision) => ({
  chapter: '1.1.2',
  asks: 'What follows from the decision of the call-up commission?',
  gives: 'choice',
  question: { rank: 203, worth: notAfter(decision.on, evaluationDay) },
  labels: {
    service:
      'call-up: he gets a form naming the place of his service and must report at an assembly point on a set day',
    'alternative-service': 'he is referred to alternative service',
    'later-call-up': 'his call-up is put off; he can be called up when the ground is gone',
    'no-call-up': 'he is not called up, and can be entered in the reserve (zapas)',
    reserve: 'he is entered in the reserve (zapas)',
    'no-duty': 'he is freed of the duty of service itself',
    'refusal-open':
      'alternative service is refused, which is none of the six decisions listed here; he can go to court against it',
  },
  versions: [
    {
      then: choice('service'),
      cites: ['1.1.2¶2b1 fn24', '1.1.2¶3 fn25'],
      except: [
        {
          id: 'alternative',
          when: is(decision.kind, 'alternative-service'),
          then: choice('alternative-service'),
          cites: ['1.1.2¶2b2 fn24'],
        },
        {
          id: 'deferral',
          when: is(decision.kind, 'deferral'),
          then: choice('later-call-up'),
          cites: ['1.1.2¶2b3 fn24'],
        },
        {
          id: 'exemption',
          when: is(decision.kind, 'exemption'),
          then: choice('no-call-up'),
          cites: ['1.1.2¶2b4 fn24'],
          note: 'The report does not tell this from freedom of the duty itself; read as category V, from section 1.2.',
        },
        { id: 'zapas', when: is(decision.kind, 'zapas'), then: choice('reserve'), cites: ['1.1.2¶2b5 fn24'] },
        {
          id: 'release',
          when: is(decision.kind, 'release'),
          then: choice('no-duty'),
          cites: ['1.1.2¶2b6 fn24'],
          note: 'Read as category D, from section 1.2.',
        },
        {
          id: 'refusal',
          when: is(decision.kind, 'refusal-alternative-service'),
          then: choice('refusal-open'),
          cites: [...six, '1.1.3¶3 fn36'],
        },
      ],
    },
  ],
}))

/** Whether the commission could sit on the day of its decision. */
export const takenInPeriod = ruleAbout(decisions, 'decision.taken-in-period', (decision) => ({
  chapter: '1.1.2',
  asks: 'Was the decision taken on a day on which the call-up commission could hold a session?',
  question: { rank: 204, worth: notAfter(decision.on, evaluationDay) },
  labels: {
    higher:
      'The report says this of the commissariats; of sessions of a commission of a higher level it does not speak.',
  },
  unsaid: [{ text: 'What becomes of a decision taken outside the periods is not said.', cites: ['1.1.1¶4 fn8'] }],
  versions: [
    {
      then: asOf(decision.on, holds(measuresAllowed)),
      cites: ['1.1.1¶4 fn8'],
      note: 'Until the end of 2025 sessions were held in the two call-up periods only; since 2026 all year.',
      except: [
        {
          id: 'higher',
          when: is(decision.level, 'higher'),
          then: notCovered('higher'),
          cites: ['1.1.1¶4 fn8'],
        },
      ],
    },
  ],
}))

/** The day on which he must report at the assembly point. */
export const assemblyDay = ruleAbout(summonses, 'assembly.report-on', (s) => ({
  chapter: '1.1.2',
  asks: 'On which day must he report at the assembly point (sbornyy punkt)?',
  gives: 'day',
  question: { rank: 220, worth: is(s.for, 'sending') },
  labels: { 'not-sending': 'The summons is not for the assembly point.' },
  unsaid: [
    {
      text: 'The report speaks of a form with the place of service; probably the summons for sending is meant. How many days lie between the decision and the day set is not said.',
      cites: toAssembly,
    },
  ],
  versions: [
    {
      then: theDay(s.appear),
      cites: toAssembly,
      note: 'On the day set in the form or summons; often the assembly point is the commissariat itself.',
      except: [
        {
          id: 'not-sending',
          when: not(is(s.for, 'sending')),
          then: notApplicable('not-sending'),
          cites: toAssembly,
        },
      ],
    },
  ],
}))

/** Whether he was to be sent to his unit on the very day of the session. */
export const sentOnSessionDay = ruleAbout(summonses, 'assembly.on-day-of-session', (s) => ({
  chapter: '1.1.2',
  asks: 'Does the summons send him to his unit on the day of the session itself, which the law does not allow?',
  question: {
    rank: 221,
    worth: all(
      is(s.for, 'sending'),
      some(decisions, (decision) => is(decision.kind, 'call-up')),
    ),
  },
  labels: { 'not-sending': 'The summons is not for the assembly point.' },
  versions: [
    {
      then: some(decisions, (decision) =>
        all(is(decision.kind, 'call-up'), any(sameDay(decision.on, s.appear), sameDay(decision.on, s.appeared))),
      ),
      cites: ['1.6¶6 fn112', '1.1.2¶3 fn25'],
      note: 'Sending on the day on which he appears before the commission is unlawful; the provision is not named.',
      except: [
        {
          id: 'not-sending',
          when: not(is(s.for, 'sending')),
          then: notApplicable('not-sending'),
          cites: toAssembly,
        },
      ],
    },
  ],
}))

/** Whether he can be sent on an earlier decision, without a new examination, on the day. */
export const sentWithoutExamination = rule('decision.sent-without-new-examination', {
  chapter: '1.1.2',
  asks: 'Can he be sent to a unit on this day on the decision already taken, without a new examination?',
  question: {
    rank: 207,
    worth: some(decisions, (decision) => all(is(decision.kind, 'call-up'), before(decision.on, evaluationDay))),
  },
  labels: {
    'two-groups': 'The report does not say when a man may be sent whose two groups have no day in common.',
    'outside-period': 'The decision was taken outside any call-up period; of such decisions the report says nothing.',
    inducted: 'He has been taken into service.',
  },
  versions: [
    {
      then: all(
        holds(sendingAllowed),
        not(some(decisions, (decision) => all(is(decision.kind, 'call-up'), sameDay(decision.on, evaluationDay)))),
        not(holds(newExamination)),
        holds(callUpAge),
        not(holds(executionSuspended)),
      ),
      cites: ['1.1.2¶5 fn27', '1.1.1¶4 fn8', '1.1.3¶2 fn35', '1.6¶6 fn112'],
      note: 'A decision that counts, a period of sending, call-up age, no suspension, and not the day of the session. A ground for deferral that came up since is another matter.',
      except: [
        {
          id: 'inducted',
          when: some(service, (period) => all(is(period.as, 'conscript'), notAfter(period.from, evaluationDay))),
          then: notApplicable('inducted'),
          cites: ['1.1.2¶3 fn25'],
        },
      ],
    },
  ],
})
