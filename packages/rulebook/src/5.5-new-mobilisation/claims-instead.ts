import { all, evaluationDay, holds, notAfter } from '@muster/engine'
import { inZapas } from '../4-reserve/in-zapas.ts'
import { type Claim, type ClaimText, claim } from '../evidence/claim.ts'

/** An opinion on what the authorities do instead of, or towards, a new mobilisation. */
function view(id: string, text: Pick<ClaimText, 'says' | 'by' | 'said' | 'cites'> & Partial<ClaimText>): Claim {
  return claim(id, {
    about: 'authorities',
    law: 'none',
    opinion: true,
    where: 'Russia',
    bears: ['mobilisation.new-call-ups-in-law'],
    when: all(notAfter('2022-11-01', evaluationDay), holds(inZapas)),
    ...text,
  })
}

/** What sources think the authorities do instead of a new mobilisation, why, and how they prepare for one: dated opinions with their holders. */
export const insteadClaims: readonly Claim[] = Object.freeze([
  view('5.5-02', {
    says: 'The amendments of 2023 give a new mobilisation a more streamlined basis in law.',
    by: ['The Moscow Times'],
    said: '2023-08-18',
    period: '2023',
    cites: ['5.5¶1 fn246'],
  }),
  view('5.5-11', {
    says: 'The authorities will try to keep the shock of 2022 from coming back; up to 2025 they therefore turn to contracts first, and not to a mobilisation.',
    by: ['Shkola Prizyvnik'],
    said: '2025-09-22',
    cites: ['5.5¶4 fn249'],
  }),
  view('5.5-13', {
    says: 'The authorities count on contracts, not on a mobilisation, to fill the ranks.',
    by: ['Prizyv k Sovesti'],
    said: '2025-09-25',
    cites: ['5.5¶5 fn250'],
  }),
  view('5.5-22', {
    says: 'The way in which recruits are drawn shows that the authorities still prefer contract soldiers to a new mobilisation.',
    by: ['Daniil Gorodetsky (Posle)'],
    said: '2025-10-01',
    cites: ['5.5¶7 fn252'],
  }),
  view('5.5-23', {
    says: 'A new mobilisation would carry too great a political risk for the authorities, and perhaps economic risks.',
    by: ['Daniil Gorodetsky (Posle)'],
    said: '2025-10-01',
    cites: ['5.5¶7 fn252'],
  }),
  view('5.5-24', {
    says: 'A new mobilisation would cause unrest; the authorities fear to declare one, and try to find men by other, indirect ways.',
    by: ['Sergey Krivenko (Grazhdanin. Armiya. Pravo.)'],
    said: '2025-09/2025-10',
    cites: ['5.5¶8 fn253'],
  }),
  view('5.5-26', {
    says: 'The mobilisation of 2022 set off a wave of emigration, above all of highly educated people, which hurt the economy; the authorities want to keep that from happening again.',
    by: ['Sergey Krivenko (Grazhdanin. Armiya. Pravo.)'],
    said: '2025-09/2025-10',
    period: '2022',
    cites: ['5.5¶8 fn253'],
  }),
  view('5.5-27', {
    says: 'They prepare all the same for the case that one is needed: the unified electronic register and several amendments are to make it go more smoothly.',
    by: ['Sergey Krivenko (Grazhdanin. Armiya. Pravo.)'],
    said: '2025-09/2025-10',
    cites: ['5.5¶8 fn253'],
  }),
])
