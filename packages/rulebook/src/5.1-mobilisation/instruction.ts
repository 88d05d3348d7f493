import {
  all,
  before,
  choice,
  dayFact,
  dayGivenBy,
  evaluationDay,
  holds,
  is,
  not,
  notAfter,
  notApplicable,
  rule,
  whether,
} from '@muster/engine'
import { reserveAgeLimit } from '../4-reserve/age-limit.ts'
import { inZapas } from '../4-reserve/in-zapas.ts'
import { sex } from '../case/person.ts'
import { mobilisationInstruction } from '../case/service.ts'
import { serving } from '../common/status.ts'
import { listedInZapas } from './listed.ts'

/** The day on which the mobilisation instruction was put in his booklet; read only where he has one. */
export const instructionIssued = dayFact('zapas.mobilisation-instruction-issued', {
  asks: 'On which day was the mobilisation instruction put in his booklet?',
  from: '1990-01-01',
})

const pastLimit = {
  id: 'past-limit',
  when: all(is(sex, 'man'), notAfter(dayGivenBy(reserveAgeLimit), evaluationDay)),
  then: notApplicable('past-limit'),
  cites: ['4¶4 fn191', '5.1¶3 fn209'],
  note: 'Inference: an instruction assigns a member of the zapas, and he is no longer in it.',
}

/** What a mobilisation instruction in his booklet obliges him to. */
export const instructionDuty = rule('mobilisation.instruction-duty', {
  chapter: '5.1',
  asks: 'What does the mobilisation instruction in his booklet oblige him to?',
  gives: 'choice',
  question: { rank: 1802, worth: is(mobilisationInstruction, 'yes') },
  labels: {
    none: 'His booklet holds no mobilisation instruction.',
    'when-declared':
      'to report to his commissariat of his own accord, without a summons, when a mobilisation is declared',
    'since-2022':
      'to report to his commissariat of his own accord, without a summons, since the mobilisation declared for 21 September 2022',
    'not-issued': 'The instruction had not been issued yet.',
    'past-limit': 'He has reached the age limit of the reserve, so that no mobilisation reaches him.',
  },
  unsaid: [
    {
      text: 'The duty is said to arise whenever a mobilisation is declared. Since a mobilisation always concerns specific groups, it may not reach every holder in a partial one.',
      cites: ['5.1¶2 fn208', '5.1¶6 fn213'],
    },
    {
      text: 'Whether an instruction issued while the decree of 2022 runs on obliges at once, and what the duty means since the call-ups ended in November 2022, the report does not say.',
      cites: ['5.1¶6 fn213', '5.4¶1 fn233', '5.4¶4 fn238'],
    },
  ],
  versions: [
    {
      until: '2022-09-21',
      then: choice('when-declared'),
      cites: ['5.1¶6 fn213'],
      note: 'Commissariats may issue an instruction at any time; it assigns the holder to a commissariat.',
      order: 'inOrder',
      except: [
        {
          id: 'none',
          when: is(mobilisationInstruction, 'no'),
          then: notApplicable('none'),
          cites: ['5.1¶6 fn213'],
        },
        {
          id: 'not-issued',
          when: before(evaluationDay, instructionIssued),
          then: notApplicable('not-issued'),
          cites: ['5.1¶6 fn213'],
        },
        pastLimit,
      ],
    },
    {
      from: '2022-09-21',
      then: choice('when-declared'),
      cites: ['5.1¶6 fn213'],
      note: 'Issued after the mobilisation of 2022 had been declared: the duty is tied to the declaring of a mobilisation.',
      order: 'inOrder',
      except: [
        {
          id: 'none',
          when: is(mobilisationInstruction, 'no'),
          then: notApplicable('none'),
          cites: ['5.1¶6 fn213'],
        },
        {
          id: 'not-issued',
          when: before(evaluationDay, instructionIssued),
          then: notApplicable('not-issued'),
          cites: ['5.1¶6 fn213'],
        },
        pastLimit,
        {
          id: 'issued-before',
          when: before(instructionIssued, '2022-09-21'),
          then: choice('since-2022'),
          cites: ['5.1¶6 fn213', '5.4¶4 fn238'],
          note: 'Whether the duty was kept is another matter; no rule of the report sets a penalty for it apart from that for a summons.',
        },
      ],
    },
  ],
})

/** Whether a member of the reserve who is not called up can be given civilian work with a unit. */
export const civilianFunction = rule('mobilisation.civilian-function', {
  chapter: '5.1',
  asks: 'Can he, if he is not called up, be placed in a civilian function with a military unit during a mobilisation?',
  labels: { women: 'The report gives no age limit for women in the reserve.' },
  question: { rank: 1803, worth: all(notAfter('2022-09-21', evaluationDay), holds(inZapas), not(holds(serving))) },
  versions: [
    {
      then: whether(listedInZapas),
      cites: ['5.1¶3 fn209'],
      note: 'Members of the zapas who are not called up can be used for civilian functions with military units.',
    },
  ],
})
