import { all, always, is, notAfter, some } from '@muster/engine'
import { decisions } from '../case/commission.ts'
import { staysAbroad } from '../case/register.ts'
import { service } from '../case/service.ts'
import { summonses } from '../case/summons.ts'
import { type Claim, claim } from '../evidence/claim.ts'

const calledUp = some(decisions, (decision) => is(decision.kind, 'call-up'))
const summoned = some(summonses, (s) => is(s.for, 'measures', 'sending'))
const abroad = some(staysAbroad, () => always)
const conscript = some(service, (period) => is(period.as, 'conscript'))
const summonedSince2023 = some(summonses, (s) => all(is(s.for, 'measures', 'sending'), notAfter('2023-07-25', s.sent)))

const instruction = ['1.1.2¶4 fn26']
const ban = ['1.1.2¶7 fn29']

/** What sources observed of commissariats, passports, the ban on leaving and the register. */
export const claims: readonly Claim[] = Object.freeze([
  claim('1.1.2-15', {
    says: 'At the assembly point recruits get uniforms and a rank, and are sent from there to their unit.',
    by: ['Prizyvanet', 'Glavsprav', 'Administration of Saint Petersburg', 'RBC'],
    about: 'conscripts',
    law: 'agrees',
    bears: ['commissariat.steps', 'assembly.report-on'],
    when: calledUp,
    cites: ['1.1.2¶3 fn25'],
  }),
  claim('1.1.2-16', {
    says: 'New recruits first get a basic training of one to two months.',
    by: ['ISW'],
    said: '2022-03-05',
    about: 'conscripts in service',
    law: 'none',
    bears: ['commissariat.steps'],
    when: conscript,
    cites: instruction,
  }),
  claim('1.1.2-17', {
    says: 'A further training of three to six months follows.',
    by: ['ISW'],
    said: '2022-03-05',
    about: 'conscripts in service',
    law: 'none',
    bears: ['commissariat.steps'],
    when: conscript,
    cites: instruction,
  }),
  claim('1.1.2-18', {
    says: 'Only then can they be assigned to particular units.',
    by: ['ISW'],
    said: '2022-03-05',
    about: 'conscripts in service',
    law: 'none',
    bears: ['commissariat.steps'],
    when: conscript,
    cites: instruction,
  }),
  claim('1.1.2-26', {
    says: 'No use on a large scale is known of the duty to hand in the passport for travel abroad.',
    by: ['Pervaya Liniya'],
    said: '2025-10-05',
    period: '2023-06-13/2025-10',
    about: 'conscripts',
    law: 'limits',
    negative: true,
    bears: ['passport.duty', 'passport.hand-in-by', 'passport.term-passed'],
    when: calledUp,
    cites: ['1.1.2¶6 fn28'],
  }),
  claim('1.1.2-31', {
    says: 'The effect of the ban on leaving has been limited so far: only a small number of conscripts were refused exit for a summons.',
    by: ['Pervaya Liniya'],
    said: '2025-10-05',
    period: '2025',
    about: 'conscripts',
    law: 'limits',
    bears: ['exit-ban.in-force', 'exit-ban.by-summons', 'exit-ban.from'],
    when: summonedSince2023,
    cites: ban,
  }),
  claim('1.1.2-32', {
    says: 'Carrying out the ban on leaving hangs on the Unified Register of Military Registration being at work.',
    by: ['Cedoca'],
    about: 'authorities',
    law: 'limits',
    bears: ['exit-ban.in-force', 'exit-ban.by-summons'],
    when: summoned,
    cites: ban,
  }),
  claim('1.1.2-33', {
    says: 'At the closing of research it was not clear whether the Unified Register was fully at work.',
    by: ['Cedoca'],
    said: '2025-11-26',
    about: 'authorities',
    law: 'limits',
    bears: ['exit-ban.in-force', 'exit-ban.by-summons'],
    when: summoned,
    cites: ban,
  }),
  claim('1.1.2-38', {
    says: 'To be taken off the military register from a distance is possible in most cases.',
    by: ['Voennye Advokaty', 'Idite Lesom'],
    said: '2023',
    period: '2023',
    about: 'conscripts',
    law: 'agrees',
    bears: ['deregistration.from-a-distance', 'deregistration.channel-open'],
    when: abroad,
    cites: ['1.1.2¶8 fn31'],
    disagrees: ['1.1.2-39'],
  }),
  claim('1.1.2-39', {
    says: 'In a limited number of cases a commissariat refused and asked the man to come in person all the same.',
    by: ['Voennye Advokaty', 'Idite Lesom'],
    said: '2023',
    period: '2023',
    about: 'conscripts',
    law: 'departs',
    bears: ['deregistration.from-a-distance', 'deregistration.channel-open'],
    when: abroad,
    cites: ['1.1.2¶8 fn31'],
    disagrees: ['1.1.2-38'],
  }),
  claim('1.1.2-40', {
    says: 'To be taken off the military register from a distance is possible.',
    by: ['Prizyv k Sovesti'],
    said: '2025-10-28',
    period: '2025',
    about: 'conscripts',
    law: 'agrees',
    bears: ['deregistration.from-a-distance', 'deregistration.channel-open'],
    when: abroad,
    cites: ['1.1.2¶8 fn32'],
    disagrees: ['1.1.2-41'],
  }),
  claim('1.1.2-41', {
    says: 'In 2025 more requests from a distance to be taken off the register are refused.',
    by: ['Prizyv k Sovesti'],
    said: '2025-10-28',
    period: '2025',
    about: 'conscripts',
    law: 'departs',
    bears: ['deregistration.from-a-distance', 'deregistration.channel-open'],
    when: abroad,
    cites: ['1.1.2¶8 fn32'],
    disagrees: ['1.1.2-40'],
  }),
  claim('1.1.2-42', {
    says: 'An authorised representative can be the more effective way to be taken off the register.',
    by: ['Prizyv k Sovesti'],
    said: '2025-10-28',
    period: '2025',
    about: 'conscripts',
    law: 'fills',
    opinion: true,
    bears: ['deregistration.from-a-distance', 'deregistration.required'],
    when: abroad,
    cites: ['1.1.2¶8 fn32'],
  }),
])
