import { holds, no, not, rule, yes } from '@muster/engine'
import { acquiredCitizen, others, reasons, unregistered } from './who.ts'

const registeredAlready = {
  id: 'registered',
  when: not(unregistered),
  then: no,
  cites: ['1.5¶1 fn93'],
  note: 'He is in the military register already.',
}

/** Whether a new citizen still has to have himself entered in the military register. */
export const mustRegister = rule('naturalised.must-register', {
  chapter: '1.5',
  asks: 'Must he, as a new citizen, still have himself entered in the military register as a conscript?',
  question: { rank: 900, worth: holds(acquiredCitizen) },
  labels: reasons,
  unsaid: [
    {
      text: 'Since when the duty exists is not said, only that it is old. Whether men who already did military service abroad under a treaty are free from it is not said either: they are exempt from conscription (1.3).',
      cites: ['1.5¶1 fn93', '1.3¶1b3 fn80'],
    },
  ],
  versions: [
    {
      then: yes,
      cites: ['1.5¶1 fn93'],
      note: 'Everyone who acquires Russian citizenship has to register; the duty is old, and an amendment in force since 8 August 2024 confirms it.',
      order: 'inOrder',
      except: [...others, registeredAlready],
    },
  ],
})
