import { all, is, not, notAfter, some } from '@muster/engine'
import { summonses } from '../case/summons.ts'
import { type Claim, claim } from '../evidence/claim.ts'

const summoned = some(summonses, (s) => not(is(s.for, 'mobilisation', 'sbory')))
const electronically = some(summonses, (s) =>
  all(is(s.by, 'electronic', 'mos.ru'), not(is(s.for, 'mobilisation', 'sbory'))),
)

const exitRules = ['exit-ban.in-force', 'exit-ban.by-summons', 'exit-ban.from']
const measureRules = ['evasion.measures-from', 'evasion.measures-for-summons', 'evasion.restrictive-measures']

/** What sources observed of the restrictive measures and of refusals at the border. */
export const measureClaims: readonly Claim[] = Object.freeze([
  claim('1.1.4-16', {
    says: 'Up to 2025 there was almost no report of the restrictive measures being imposed in fact.',
    by: ['several sources'],
    period: '../2025',
    about: 'conscripts',
    law: 'limits',
    negative: true,
    bears: measureRules,
    when: summoned,
    cites: ['1.1.4¶4 fn42'],
  }),
  claim('1.1.4-17', {
    says: 'Knows of no restrictive measures imposed so far.',
    by: ['Shkola Prizyvnik'],
    said: '2025-08-15',
    about: 'conscripts',
    law: 'limits',
    negative: true,
    bears: measureRules,
    when: summoned,
    cites: ['1.1.4¶4 fn42'],
  }),
  claim('1.1.4-18', {
    says: 'Knows of no restrictive measures imposed so far.',
    by: ['Prizyv k Sovesti'],
    said: '2025-02',
    about: 'conscripts',
    law: 'limits',
    negative: true,
    bears: measureRules,
    when: summoned,
    cites: ['1.1.4¶4 fn42'],
  }),
  claim('1.1.4-19', {
    says: 'This may change once the Unified Register really works.',
    by: ['Shkola Prizyvnik', 'Prizyv k Sovesti'],
    said: '2025',
    about: 'conscripts',
    law: 'limits',
    opinion: true,
    bears: measureRules,
    when: summoned,
    cites: ['1.1.4¶4 fn42'],
  }),
  claim('1.1.4-20', {
    says: 'A limited number of reports of electronically summoned men who were refused exit at the border.',
    by: ['Novaya Gazeta'],
    said: '2025-11',
    about: 'conscripts',
    law: 'agrees',
    bears: [...measureRules, ...exitRules],
    when: electronically,
    cites: ['1.1.4¶4 fn43'],
  }),
  claim('1.1.4-21', {
    says: 'No sign of refusals of exit on a large scale.',
    by: ['Idite Lesom'],
    said: '2025-10-14',
    about: 'conscripts',
    law: 'limits',
    negative: true,
    bears: [...measureRules, ...exitRules],
    when: summoned,
    cites: ['1.1.4¶4 fn44'],
  }),
  claim('1.1.4-22', {
    says: 'Knows of two refusals of exit so far.',
    by: ['Voennye Advokaty'],
    said: '2025-10-27',
    about: 'conscripts',
    law: 'limits',
    bears: [...measureRules, ...exitRules],
    when: summoned,
    cites: ['1.1.4¶4 fn44'],
  }),
  claim('1.1.4-23', {
    says: 'Men summoned electronically in autumn 2025 get, in large numbers, a written warning of the restrictions that can follow if they have not come within twenty days.',
    by: ['Prizyv k Sovesti'],
    said: '2025-11-11',
    period: '2025-09/2025-11',
    about: 'conscripts',
    law: 'agrees',
    bears: measureRules,
    when: some(summonses, (s) => all(is(s.by, 'electronic', 'mos.ru'), notAfter('2025-09-01', s.sent))),
    cites: ['1.1.4¶4 fn45'],
  }),
  claim('1.1.4-24', {
    says: 'It is not clear yet whether anything follows from these warnings.',
    by: ['Prizyv k Sovesti'],
    said: '2025-11-11',
    about: 'conscripts',
    law: 'limits',
    opinion: true,
    bears: measureRules,
    when: some(summonses, (s) => all(is(s.by, 'electronic', 'mos.ru'), notAfter('2025-09-01', s.sent))),
    cites: ['1.1.4¶4 fn45'],
  }),
])
