import { all, before, evaluationDay, holds, notAfter, notApplicable, ruleAbout, whether } from '@muster/engine'
import { callUpAge } from '../1.1.1-call-up/call-up-age.ts'
import { convictions } from '../case/criminal-record.ts'

/** Whether a man whose record has been cleared can be called up again: only under the age limit of the day. */
export const callableAfterClearing = ruleAbout(convictions, 'conviction.callable-again', (conviction) => ({
  chapter: '1.3',
  asks: 'Can he, after this conviction, be called up again?',
  question: { rank: 712, worth: notAfter(conviction['in-force'], evaluationDay) },
  labels: { 'not-in-force': 'The judgment is not in force yet.' },
  versions: [
    {
      then: whether(all(notAfter(conviction.cleared, evaluationDay), holds(callUpAge))),
      cites: ['1.3¶1b7 fn80'],
      note: 'Once the record is cleared, and before the age limit of the day: 30 since 2024, 27 before. Other grounds are asked apart.',
      except: [
        {
          id: 'not-in-force',
          when: before(evaluationDay, conviction['in-force']),
          then: notApplicable('not-in-force'),
          cites: ['1.3¶1b7 fn80'],
        },
      ],
    },
  ],
}))
