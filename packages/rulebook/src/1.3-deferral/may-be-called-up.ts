import { holds, is, no, not, notCovered, rule, someGround, yes } from '@muster/engine'
import { callUpAge } from '../1.1.1-call-up/call-up-age.ts'
import { measuresAllowed } from '../1.1.1-call-up/call-up-periods.ts'
import { inZapas } from '../4-reserve/in-zapas.ts'
import { sex } from '../case/person.ts'
import { citizen, livesInChechnya, serving } from '../common/status.ts'
import { aroundCallUpAge } from './around-call-up-age.ts'
import { alternativeBrokenOff, alternativeGranted, deferredByDecision, released } from './decided.ts'
import { deferralGrounds } from './deferral-grounds.ts'
import { exemptionGrounds } from './exemption-grounds.ts'

const labels = {
  chechnya: 'The report leaves out Chechnya.',
  women: 'The report says little of women.',
  'broken-off': 'Of men who broke off alternative service the report says nothing.',
}

/** Whether he is liable to be called up for conscript service: citizen, of age, not serving, not in the reserve, neither exempt nor deferred. */
export const liable = rule('conscription.liable', {
  chapter: '1.3',
  asks: 'Is he liable to be called up for conscript service in the Russian army?',
  question: { rank: 10, worth: aroundCallUpAge },
  labels,
  versions: [
    {
      then: yes,
      cites: ['1.1.1¶2 fn3-5', '1.3¶6 fn86'],
      note: 'A citizen of call-up age who is neither serving nor in the reserve, neither exempt nor deferred.',
      order: 'inOrder',
      except: [
        {
          id: 'too-young-or-old',
          when: not(holds(callUpAge)),
          then: no,
          cites: ['1.1.1¶2 fn3-4'],
          note: 'He is not of call-up age, or the new limit is not for him.',
        },
        { id: 'chechnya', when: livesInChechnya, then: notCovered('chechnya'), cites: ['1.1.1¶2 fn5'] },
        { id: 'woman', when: is(sex, 'woman'), then: notCovered('women'), cites: ['1.1.1¶2 fn5'] },
        {
          id: 'no-citizen',
          when: not(holds(citizen)),
          then: no,
          cites: ['1.1.1¶2 fn5'],
          note: 'Only Russian citizens can be called up.',
        },
        { id: 'serving', when: holds(serving), then: no, cites: ['1.1.5¶1 fn54'], note: 'He is in service already.' },
        {
          id: 'exempt',
          when: someGround(exemptionGrounds),
          then: no,
          cites: ['1.3¶1 fn80', '1.3¶6 fn86'],
          note: 'He is exempt.',
        },
        {
          id: 'deferred',
          when: someGround(deferralGrounds),
          then: no,
          cites: ['1.3¶2 fn81', '1.3¶6 fn86'],
          note: 'He is deferred.',
        },
        {
          id: 'released',
          when: holds(released),
          then: no,
          cites: ['1.1.2¶2b6 fn24', '1.3¶6 fn86'],
          note: 'The call-up commission freed him of the duty of service.',
        },
        {
          id: 'alternative-service-granted',
          when: holds(alternativeGranted),
          then: no,
          cites: ['2¶1 fn127', '1.1.2¶2b2 fn24'],
          note: 'Alternative service has been granted to him in place of conscript service.',
        },
        {
          id: 'deferred-by-decision',
          when: holds(deferredByDecision),
          then: no,
          cites: ['1.1.2¶2b3 fn24', '1.3¶6 fn86'],
          note: 'The deferral that the call-up commission decided on still runs.',
        },
        {
          id: 'in-zapas',
          when: holds(inZapas),
          then: no,
          cites: ['5.1¶4 fn210', '1.1.1¶2 fn3'],
          note: 'He is in the reserve; men who have still to serve are not in it.',
        },
        {
          id: 'alternative-service-broken-off',
          when: alternativeBrokenOff,
          then: notCovered('broken-off'),
          cites: ['1.3¶1b2 fn80'],
        },
      ],
    },
  ],
})

/** Whether he may be called up on the day: liable, and inside a call-up period. */
export const mayBeCalledUp = rule('conscription.may-be-called-up', {
  chapter: '1.3',
  asks: 'May he be called up for the Russian army on this day?',
  question: { rank: 11, worth: aroundCallUpAge },
  labels,
  versions: [
    {
      then: holds(liable),
      cites: ['1.1.1¶2 fn3-4', '1.1.1¶4 fn8'],
      note: 'Summoned, examined and heard by the commission; for being sent to a unit see the question on sending.',
      except: [
        {
          id: 'outside-the-periods',
          when: not(holds(measuresAllowed)),
          then: no,
          cites: ['1.1.1¶4 fn8'],
          note: 'Until the end of 2025 nobody is examined or heard outside the two periods.',
        },
      ],
    },
  ],
})
