import { all, any, evaluationDay, is, no, notAfter, notCovered, rule, some } from '@muster/engine'
import { absences, refusals, service } from '../case/service.ts'
import { summonses } from '../case/summons.ts'

/** Whether not going to a mobilisation is a crime: it is not. */
export const evasionIsCriminal = rule('mobilisation.evasion-criminal', {
  chapter: '5.3',
  asks: 'Can he be prosecuted under criminal law for not answering a mobilisation?',
  question: {
    rank: 2002,
    worth: any(
      some(summonses, (s) => is(s.for, 'mobilisation')),
      some(service, (period) => is(period.as, 'mobilised')),
    ),
  },
  labels: { before: 'The report speaks of the law as it stands since the mobilisation of 2022.' },
  versions: [
    { until: '2022-09-21', then: notCovered('before'), cites: ['5.3¶3 fn231'] },
    {
      from: '2022-09-21',
      then: no,
      cites: ['5.3¶3 fn231', '5.4.1¶1 fn240'],
      note: 'No criminal liability is provided for at the time of writing (November 2025); a ruling of the Supreme Court of 18 May 2023 confirmed it once more. The fine, and since April 2023 the restrictive measures, remain.',
    },
  ],
})

/** Whether he answers before criminal law as a mobilised serviceman. */
export const mobilisedLiable = rule('mobilised.criminal-liability', {
  chapter: '5.3',
  asks: 'Can he be held criminally liable, as a mobilised man in the army, for absence without leave, desertion or refused orders?',
  question: {
    rank: 2003,
    worth: any(
      some(service, (period) => is(period.as, 'mobilised')),
      some(absences, (absence) => is(absence.as, 'mobilised')),
      some(refusals, (refusal) => is(refusal.as, 'mobilised')),
    ),
  },
  unsaid: [
    {
      text: 'Which terms of absence hold for mobilised men is not said. Since they have the status of contract soldiers, the terms of 1.1.5 for those are the nearest; that is an inference.',
      cites: ['5.3¶4', '5.4¶2 fn234', '1.1.5¶2 fn55'],
    },
  ],
  versions: [
    {
      then: any(
        some(service, (period) => all(is(period.as, 'mobilised'), notAfter(period.from, evaluationDay))),
        some(absences, (absence) => all(is(absence.as, 'mobilised'), notAfter(absence.from, evaluationDay))),
        some(refusals, (refusal) => all(is(refusal.as, 'mobilised'), notAfter(refusal.on, evaluationDay))),
      ),
      cites: ['5.3¶4', '5.4.1¶2 fn241'],
      note: 'Once taken into the army, under the law that holds for contract soldiers and conscripts.',
    },
  ],
})
