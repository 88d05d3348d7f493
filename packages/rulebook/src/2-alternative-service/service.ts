import {
  all,
  amounts,
  before,
  choice,
  chooseDay,
  evaluationDay,
  is,
  notAfter,
  notApplicable,
  notCovered,
  plusMonths,
  rule,
  ruleAbout,
  theDay,
  whether,
} from '@muster/engine'
import { alternativeService } from '../case/alternative-service.ts'
import { agsMatters } from './grounds.ts'

/** How long alternative service lasts. */
export const agsLength = rule('ags.length', {
  chapter: '2',
  asks: 'How long does alternative service last?',
  gives: 'amounts',
  question: { rank: 1240, worth: agsMatters },
  labels: {
    service: 'alternative service',
    'in-a-military-organisation': 'alternative service in a military organisation',
  },
  versions: [
    {
      then: amounts(
        { what: 'service', atLeast: 21, atMost: 21, unit: 'month' },
        { what: 'in-a-military-organisation', atLeast: 18, atMost: 18, unit: 'month' },
      ),
      cites: ['2¶1 fn127'],
    },
  ],
})

/** The day on which his term of alternative service is up. */
export const agsEnds = ruleAbout(alternativeService, 'ags.term-up', (done) => ({
  chapter: '2',
  asks: 'On which day is his term of alternative service up?',
  gives: 'day',
  question: { rank: 1241 },
  versions: [
    {
      then: theDay(
        chooseDay(is(done['military-organisation'], 'yes'), plusMonths(done.from, 18), plusMonths(done.from, 21)),
      ),
      cites: ['2¶1 fn127'],
      note: 'Inference: calendar months from the start of the employment.',
    },
  ],
}))

/** Under which conditions he does alternative service. */
export const employedForWage = ruleAbout(alternativeService, 'ags.employed-for-wage', (done) => ({
  chapter: '2',
  asks: 'Does he work under an employment contract, for a wage?',
  question: { rank: 1242, worth: all(notAfter(done.from, evaluationDay), before(evaluationDay, done.to)) },
  versions: [
    {
      then: whether(all(notAfter(done.from, evaluationDay), before(evaluationDay, done.to))),
      cites: ['2¶6 fn132'],
      note: 'He makes the contract with the institution, one of those that the Ministry of Labour lists each year.',
    },
  ],
}))

/** Whether he can exchange his certificate for a military booklet. */
export const agsBooklet = ruleAbout(alternativeService, 'ags.booklet', (done) => ({
  chapter: '2',
  asks: 'Can he exchange the certificate of alternative service for a military booklet?',
  question: { rank: 1243 },
  labels: { 'broken-off': 'The report does not say what holds when alternative service was broken off.' },
  versions: [
    {
      then: notAfter(done.to, evaluationDay),
      cites: ['2¶7 fn133'],
      note: 'At the commissariat, after the employment contract has ended; the booklet gives him the rank of soldier.',
      except: [
        {
          id: 'broken-off',
          when: all(notAfter(done.to, evaluationDay), is(done.completed, 'no')),
          then: notCovered('broken-off'),
          cites: ['2¶7 fn133'],
        },
      ],
    },
  ],
}))

/** What holds for him after alternative service. */
export const afterAgs = ruleAbout(alternativeService, 'ags.afterwards', (done) => ({
  chapter: '2',
  asks: 'What holds for him after alternative service?',
  gives: 'choice',
  question: { rank: 1244 },
  labels: {
    'zapas-without-trainings': 'he is entered in the reserve (zapas), but cannot be called for trainings (sbory)',
    'not-ended': 'His alternative service has not ended.',
    'broken-off': 'The report does not say what holds when alternative service was broken off.',
  },
  versions: [
    {
      then: choice('zapas-without-trainings'),
      cites: ['2¶11 fn138', '1.3¶1b2 fn80'],
      note: 'Men who did ordinary service can be called for trainings. He is exempt from conscription; for mobilisation see 2.1.',
      order: 'inOrder',
      except: [
        {
          id: 'not-ended',
          when: before(evaluationDay, done.to),
          then: notApplicable('not-ended'),
          cites: ['2¶11 fn138'],
        },
        {
          id: 'broken-off',
          when: is(done.completed, 'no'),
          then: notCovered('broken-off'),
          cites: ['2¶11 fn138'],
        },
      ],
    },
  ],
}))
