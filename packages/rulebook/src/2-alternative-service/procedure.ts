import {
  all,
  any,
  before,
  choice,
  evaluationDay,
  is,
  never,
  not,
  notAfter,
  notApplicable,
  notCovered,
  plusDays,
  ruleAbout,
  some,
  whether,
  yes,
} from '@muster/engine'
import { alternativeApplications } from '../case/alternative-service.ts'
import { medical } from '../case/medical.ts'
import { suitAgainst, suitDecided, suitFiled, suitWon } from './refusal.ts'

/** Whether an application was handed in in one of the three ways. */
export const filedInForm = ruleAbout(alternativeApplications, 'ags.filed-in-form', (a) => ({
  chapter: '2',
  asks: 'Was the application handed in in a way that the rules provide?',
  question: { rank: 1221 },
  labels: { other: 'The report names three ways only; whether another way is valid it does not say.' },
  versions: [
    {
      then: yes,
      cites: ['2¶3 fn129'],
      note: 'To the local commissariat: in person, through a representative, or by registered letter.',
      except: [{ id: 'other', when: is(a.by, 'other'), then: notCovered('other'), cites: ['2¶3 fn129'] }],
    },
  ],
}))

/** Where an application stands, and what has to follow. */
export const applicationStage = ruleAbout(alternativeApplications, 'ags.application-stage', (a) => ({
  chapter: '2',
  asks: 'Where does the application stand, and what has to follow?',
  gives: 'choice',
  question: { rank: 1222 },
  labels: {
    'not-filed': 'It has not been filed yet.',
    'session-to-come':
      'it awaits a session of the call-up commission, which has to summon him and before which he has to explain it in person',
    'decision-to-come':
      'it has been heard: the decision is told at the end of the session, and a written certificate of it must be handed over',
    granted:
      'granted: he is then medically examined as other conscripts are, and the Ministry of Labour has to find him a post',
    refused: 'refused: he can go to court, which suspends the refusal',
    'in-court': 'refused: he has gone to court against it, and the court has not decided',
    'after-court': 'refused: he went to court against it, and the court has decided',
    'set-aside': 'refused, but a court put him in the right; what then follows for the application is not said',
  },
  versions: [
    {
      then: choice('session-to-come'),
      cites: ['2¶4 fn130'],
      order: 'inOrder',
      except: [
        {
          id: 'not-filed',
          when: before(evaluationDay, a.filed),
          then: notApplicable('not-filed'),
          cites: ['2¶3 fn129'],
        },
        {
          id: 'decided',
          when: notAfter(a.decided, evaluationDay),
          then: choice('refused'),
          cites: ['2¶4 fn130'],
          order: 'inOrder',
          except: [
            {
              id: 'granted',
              when: is(a.granted, 'yes'),
              then: choice('granted'),
              cites: ['2¶5 fn131', '2¶6 fn132'],
              note: 'The commissariat passes his data to the ministry; service mostly starts in the next call-up period.',
            },
            { id: 'set-aside', when: suitAgainst(a.decided, suitWon), then: choice('set-aside'), cites: ['2¶4 fn130'] },
            {
              id: 'in-court',
              when: suitAgainst(a.decided, (c) => all(suitFiled(c), not(suitDecided(c)))),
              then: choice('in-court'),
              cites: ['2¶4 fn130'],
            },
            {
              id: 'after-court',
              when: suitAgainst(a.decided, suitDecided),
              then: choice('after-court'),
              cites: ['2¶4 fn130'],
            },
          ],
        },
        {
          id: 'heard',
          when: notAfter(a.heard, evaluationDay),
          then: choice('decision-to-come'),
          cites: ['2¶4 fn130'],
        },
      ],
    },
  ],
}))

/** Whether he was summoned to the session three days ahead. */
export const summonedThreeDaysAhead = ruleAbout(alternativeApplications, 'ags.summoned-in-time', (a) => ({
  chapter: '2',
  asks: 'Did he get the summons to the session at least three days before it?',
  question: { rank: 1223, worth: before(a.heard, never) },
  labels: { 'no-session': 'No session has been held.' },
  unsaid: [
    {
      text: 'What follows when the summons comes later than three days before the session is not said.',
      cites: ['2¶4 fn130'],
    },
  ],
  versions: [
    {
      then: notAfter(plusDays(a.summoned, 3), a.heard),
      cites: ['2¶4 fn130'],
      note: 'Normally three days before the session at the latest.',
      order: 'inOrder',
      except: [
        {
          id: 'no-session',
          when: before(evaluationDay, a.heard),
          then: notApplicable('no-session'),
          cites: ['2¶4 fn130'],
        },
      ],
    },
  ],
}))

/** Whether he has to appear in person. */
export const mustAppear = ruleAbout(alternativeApplications, 'ags.must-appear', (a) => ({
  chapter: '2',
  asks: 'Does he have to appear before the call-up commission in person to explain his application?',
  question: { rank: 1224, worth: before(evaluationDay, a.decided) },
  labels: { decided: 'The application has been decided.' },
  versions: [
    {
      then: yes,
      cites: ['2¶4 fn130'],
      note: 'Handing in through a representative does not free him of it.',
      except: [
        {
          id: 'decided',
          when: notAfter(a.decided, evaluationDay),
          then: notApplicable('decided'),
          cites: ['2¶4 fn130'],
        },
      ],
    },
  ],
}))

/** Whether he was examined for call-up before his application was decided, against the order of things. */
export const examinedTooEarly = ruleAbout(alternativeApplications, 'ags.examined-before-decision', (a) => ({
  chapter: '2',
  asks: 'Was he medically examined for call-up before the application was decided, against the rules?',
  question: { rank: 1225, worth: some(medical, (found) => notAfter(a.filed, found.on)) },
  versions: [
    {
      then: whether(
        some(medical, (found) =>
          all(
            is(found.by, 'commission'),
            notAfter(a.filed, found.on),
            before(found.on, a.decided),
            notAfter(found.on, evaluationDay),
          ),
        ),
      ),
      cites: ['2¶5 fn131', '1.1.3¶3 fn37'],
      note: 'The examination comes after the grant, not before the decision. If it finds him unfit or unfit for a time, he is exempt or deferred like any conscript (inference).',
    },
  ],
}))

/** Whether he still has to be examined after a grant. */
export const examinationFollows = ruleAbout(alternativeApplications, 'ags.examination-after-grant', (a) => ({
  chapter: '2',
  asks: 'Does he still have to be medically examined after the grant?',
  question: { rank: 1226, worth: all(a.granted, notAfter(a.decided, evaluationDay)) },
  labels: { 'not-granted': 'Alternative service has not been granted.' },
  versions: [
    {
      then: not(some(medical, (found) => all(notAfter(a.decided, found.on), notAfter(found.on, evaluationDay)))),
      cites: ['2¶5 fn131'],
      note: 'At the commissariat, in the same way as other conscripts.',
      except: [
        {
          id: 'not-granted',
          when: any(before(evaluationDay, a.decided), is(a.granted, 'no')),
          then: notApplicable('not-granted'),
          cites: ['2¶5 fn131'],
        },
      ],
    },
  ],
}))
