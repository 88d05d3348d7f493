import { any, is, notAfter, some } from '@muster/engine'
import { absences, refusals } from '../case/service.ts'
import { type Claim, claim } from '../evidence/claim.ts'

const absent = some(absences, (a) => notAfter('1990-01-01', a.from))
const absentOrRefused = any(
  absent,
  some(refusals, (r) => notAfter('1990-01-01', r.on)),
)
const afterInvasion = some(absences, (a) => notAfter('2022-02-01', a.to))

/** What sources observed of the prosecution of absence, desertion and refused orders. */
export const claims: readonly Claim[] = Object.freeze([
  claim('1.1.5-20', {
    says: 'With absence without leave a man is only away from his unit; with desertion he also shows that he means to leave the army.',
    by: ['Sergey Kirenko'],
    said: '2023-09-06',
    about: 'conscripts in service',
    law: 'agrees',
    bears: ['absence.offence'],
    when: absent,
    cites: ['1.1.5¶5 fn59'],
  }),
  claim('1.1.5-21', {
    says: 'A case of desertion is more work for the police and prosecution, who are said to avoid it for that reason.',
    by: ['Sergey Kirenko'],
    said: '2023-09-06',
    about: 'authorities',
    law: 'limits',
    opinion: true,
    bears: ['absence.offence', 'desertion.prosecutable', 'desertion.penalty'],
    when: some(absences, (a) => is(a['for-good'], 'yes')),
    cites: ['1.1.5¶5 fn59'],
  }),
  claim('1.1.5-28', {
    says: 'Since February 2023 the Supreme Court limits the publication of figures on military criminal cases; at the request of the Ministry of Defence they are no longer freely public.',
    by: ['Mediazona', 'Analytical centre of Kirill Parubets'],
    said: '2023-04-11/2025-08-11',
    period: '2023-02/..',
    about: 'authorities',
    law: 'none',
    bears: ['absence.penalty', 'desertion.penalty', 'refused-order.conscript-penalty'],
    when: absentOrRefused,
    cites: ['1.1.5¶7 fn62'],
  }),
  claim('1.1.5-30', {
    says: 'Goes on researching military criminal cases and gathers data from several sources.',
    by: ['Mediazona'],
    said: '2025-06-26',
    about: 'conscripts in service',
    law: 'none',
    bears: ['absence.penalty', 'desertion.penalty', 'refused-order.conscript-penalty'],
    when: absentOrRefused,
    cites: ['1.1.5¶7 fn63'],
  }),
  claim('1.1.5-35', {
    says: 'Mediazona’s figures do not tell conscripts from contract soldiers.',
    by: ['Cedoca'],
    said: '2025-11',
    period: '2022-02/2025-05',
    about: 'conscripts in service',
    law: 'none',
    bears: ['absence.penalty', 'desertion.penalty', 'refused-order.conscript-penalty'],
    when: absentOrRefused,
    cites: ['1.1.5¶7 fn63'],
  }),
  claim('1.1.5-37', {
    says: 'The Insider had the analytical centre of Kirill Parubets count cases under articles 337 and 338 in Russia since February 2022; courts that apply Russian law in occupied areas are left out, as nothing is known of them, and conscripts are not told from contract soldiers.',
    by: ['The Insider', 'Analytical centre of Kirill Parubets'],
    said: '2025-08-19',
    period: '2022-02/2025-07',
    where: 'Russia without the occupied areas',
    about: 'conscripts in service',
    law: 'none',
    bears: ['absence.penalty', 'desertion.penalty'],
    when: afterInvasion,
    cites: ['1.1.5¶8 fn65'],
  }),
  claim('1.1.5-48', {
    says: 'Article 337 is used so much because a suspended sentence is easier under it, so that the convicted man can be sent back to the front.',
    by: ['The Insider', 'Analytical centre of Kirill Parubets'],
    said: '2025-08-11/2025-08-19',
    period: '2022-02/2025-07',
    about: 'authorities',
    law: 'none',
    opinion: true,
    bears: ['absence.offence', 'absence.penalty'],
    when: afterInvasion,
    cites: ['1.1.5¶8 fn65'],
  }),
])
