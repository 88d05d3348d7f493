import {
  all,
  any,
  asOf,
  before,
  evaluationDay,
  holds,
  is,
  not,
  notAfter,
  notApplicable,
  notCovered,
  ruleAbout,
  yes,
} from '@muster/engine'
import { inZapas } from '../4-reserve/in-zapas.ts'
import { contracts } from '../case/service.ts'

/** Whether a conscript or a man of the zapas who signed may take part in operations outside Russia. */
export const operationsAbroad = ruleAbout(contracts, 'contract.operations-abroad', (c) => ({
  chapter: '3',
  asks: 'May he be used in military operations outside Russia under this contract?',
  question: { rank: 1420, worth: is(c.kind, 'service') },
  labels: {
    before: 'The report does not say what held before the act signed on 24 July 2023.',
    'not-in-force': 'The contract does not run on the day.',
    'other-kind': 'The act is told of for contracts with the Ministry of Defence for military service.',
    others: 'The act speaks of conscripts and of men of the zapas who sign; of others the report says nothing here.',
  },
  versions: [
    {
      until: '2023-07-24',
      then: notCovered('before'),
      cites: ['3¶2 fn143'],
    },
    {
      from: '2023-07-24',
      then: notCovered('others'),
      cites: ['3¶2 fn143'],
      order: 'inOrder',
      except: [
        { id: 'other-kind', when: not(is(c.kind, 'service')), then: notApplicable('other-kind'), cites: ['3¶2 fn143'] },
        {
          id: 'not-in-force',
          when: any(before(evaluationDay, c.signed), notAfter(c.ended, evaluationDay)),
          then: notApplicable('not-in-force'),
          cites: ['3¶2 fn143'],
        },
        {
          id: 'conscript',
          when: is(c.while, 'conscript'),
          then: yes,
          cites: ['3¶2 fn143', '1.7¶7 fn126'],
          note: 'A conscript who has signed is a contract soldier; one who has not is outside this rule (see 1.7).',
        },
        {
          id: 'zapas',
          when: all(is(c.while, 'civilian', 'prisoner', 'accused'), asOf(c.signed, holds(inZapas))),
          then: yes,
          cites: ['3¶2 fn143'],
          note: 'The act was signed on 24 July 2023; on which day it took effect the report does not say.',
        },
      ],
    },
  ],
}))

/** Where a conscript who was pressed into a contract can complain. */
export const mayComplainOfPressure = ruleAbout(contracts, 'contract.may-complain-of-pressure', (c) => ({
  chapter: '3',
  asks: 'Can he complain that he was pressed or deceived into signing as a conscript?',
  question: { rank: 1421, worth: all(is(c.while, 'conscript'), is(c.how, 'pressed', 'deceived', 'forged')) },
  labels: {
    'no-conscript': 'He did not sign as a conscript in service; for others the report names no such way here.',
    freely: 'He signed freely.',
    'not-said':
      'The ways of complaint are told of for threats and violence; the report does not say whether they hold here.',
  },
  versions: [
    {
      then: notApplicable('freely'),
      cites: ['3¶3 fn145'],
      order: 'inOrder',
      except: [
        {
          id: 'no-conscript',
          when: not(is(c.while, 'conscript')),
          then: notApplicable('no-conscript'),
          cites: ['3¶3 fn145'],
        },
        {
          id: 'pressed',
          when: is(c.how, 'pressed'),
          then: yes,
          cites: ['3¶3 fn145'],
          note: 'To his commander, the military prosecutor of his unit, the military police of his unit, higher commanders, or a local branch of the ombudsman.',
        },
        {
          id: 'deceived-or-forged',
          when: is(c.how, 'deceived', 'forged'),
          then: notCovered('not-said'),
          cites: ['3¶3 fn145'],
        },
      ],
    },
  ],
}))
