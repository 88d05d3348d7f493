import { all, amounts, any, holds, not, rule } from '@muster/engine'
import { beyondConscription, conscriptInService } from '../common/status.ts'
import { callUpAge } from './call-up-age.ts'

/** How long conscript service lasts. */
export const lengthOfService = rule('conscription.length', {
  chapter: '1.1.1',
  asks: 'How long does conscript service last?',
  gives: 'amounts',
  question: { rank: 104, worth: all(any(holds(callUpAge), holds(conscriptInService)), not(beyondConscription)) },
  labels: { service: 'conscript service' },
  versions: [
    {
      then: amounts({ what: 'service', atLeast: 12, atMost: 12, unit: 'month' }),
      cites: ['1.1.1¶2 fn3-4'],
    },
  ],
})
