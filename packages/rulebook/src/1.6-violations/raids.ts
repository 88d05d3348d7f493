import { all, holds, not, notApplicable, notCovered, rule } from '@muster/engine'
import { callUpAge } from '../1.1.1-call-up/call-up-age.ts'
import { beyondConscription, citizen } from '../common/status.ts'

/** Whether a rule lets the authorities pick men up and take them to a commissariat; the report tells of the practice only. */
export const broughtByForce = rule('raids.brought-to-commissariat', {
  chapter: '1.6',
  asks: 'May he be picked up in a raid and taken to a commissariat by force?',
  question: { rank: 1002, worth: all(holds(callUpAge), not(beyondConscription)) },
  labels: {
    'not-said':
      'The report tells under unlawful practice of raids, of force used and of men kept there; it names no rule on whether and how a man may be brought.',
    'not-liable': 'He is not of call-up age, or no Russian citizen.',
  },
  versions: [
    {
      then: notCovered('not-said'),
      cites: ['1.6¶1 fn103', '1.6¶2 fn106', '1.6¶5 fn111'],
      except: [
        {
          id: 'not-liable',
          when: not(all(holds(citizen), holds(callUpAge))),
          then: notApplicable('not-liable'),
          cites: ['1.1.1¶2 fn3-4', '1.1.1¶2 fn5'],
        },
      ],
    },
  ],
})
