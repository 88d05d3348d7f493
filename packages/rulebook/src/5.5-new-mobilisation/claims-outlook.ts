import { all, evaluationDay, holds, notAfter } from '@muster/engine'
import { inZapas } from '../4-reserve/in-zapas.ts'
import { type Claim, type ClaimText, claim } from '../evidence/claim.ts'

/** An opinion on a possible new mobilisation: for men of the reserve only, and no statement of likelihood by this rulebook. */
function outlook(id: string, text: Pick<ClaimText, 'says' | 'by' | 'said' | 'cites'> & Partial<ClaimText>): Claim {
  return claim(id, {
    about: 'reservists',
    law: 'none',
    opinion: true,
    where: 'Russia',
    bears: ['mobilisation.new-call-ups-in-law', 'mobilisation.may-be-reached'],
    when: all(notAfter('2022-11-01', evaluationDay), holds(inZapas)),
    ...text,
  })
}

/** What sources think of whether and when a new mobilisation will come: dated opinions with their holders. */
export const outlookClaims: readonly Claim[] = Object.freeze([
  outlook('5.5-01', {
    says: 'Whether a new mobilisation will come is unclear.',
    by: ['The Moscow Times'],
    said: '2023-08-18',
    cites: ['5.5¶1 fn246'],
  }),
  outlook('5.5-03', {
    says: 'All will depend on the circumstances in Ukraine.',
    by: ['Andrey Klishas (Federation Council), quoted by The Moscow Times'],
    said: '2023',
    cites: ['5.5¶1 fn246'],
  }),
  outlook('5.5-04', {
    says: 'Only one person in the Kremlin can say whether a new mobilisation will come, and when.',
    by: ['Maksim Grebenyuk (Voennye Advokaty)'],
    said: '2023-07-27',
    cites: ['5.5¶2 fn247'],
  }),
  outlook('5.5-05', {
    says: 'In a next mobilisation the authorities will see to it that it is done correctly, since the bureaucratic failings of the last one caused strong discontent.',
    by: ['Maksim Grebenyuk (Voennye Advokaty)'],
    said: '2023-07-27',
    cites: ['5.5¶2 fn247'],
  }),
  outlook('5.5-07', {
    says: 'A new partial mobilisation is still possible, but probably only after an exceptional event at the front that the population feels too: otherwise the political risk is too great.',
    by: ['Pavel Luzin (CEPA)'],
    said: '2025-01-22',
    cites: ['5.5¶3 fn248'],
    disagrees: ['5.5-17'],
  }),
  outlook('5.5-09', {
    says: 'The Ukrainian incursion into the Kursk region in 2024 was not enough for that.',
    by: ['Pavel Luzin (CEPA)'],
    said: '2025-01-22',
    period: '2024',
    cites: ['5.5¶3 fn248'],
  }),
  outlook('5.5-10', {
    says: 'Formally the authorities can declare a new wave at any moment, since the decree of 2022 is still in force.',
    by: ['Shkola Prizyvnik'],
    said: '2025-09-22',
    law: 'agrees',
    cites: ['5.5¶4 fn249'],
  }),
  outlook('5.5-14', {
    says: 'The decree of 2022 being in force, a second wave is possible at any time; when nobody knows.',
    by: ['Prizyv k Sovesti'],
    said: '2025-09-25',
    law: 'agrees',
    cites: ['5.5¶5 fn250'],
  }),
  outlook('5.5-16', {
    says: 'The authorities have not decided on it so far, but laws have been changed that are to make a future mobilisation simpler.',
    by: ['Prizyv k Sovesti'],
    said: '2025-09-25',
    cites: ['5.5¶5 fn250'],
  }),
  outlook('5.5-17', {
    says: 'A new mobilisation is unlikely for as long as the war in Ukraine lasts; the army will then not grow to the 1.5 million men ordered in 2024. After a truce a mobilisation to that end would be possible.',
    by: ['Yuriy Fedorov, independent military expert (SCEEUS)'],
    said: '2025-09-26',
    cites: ['5.5¶6 fn251'],
    disagrees: ['5.5-07'],
  }),
  outlook('5.5-20', {
    says: 'The authorities put off a new mobilisation, mainly for fear of its political effects and for want of weapons and officers for new units.',
    by: ['Yuriy Fedorov, independent military expert (IFRI)'],
    said: '2024-11',
    cites: ['5.5¶6 fn251'],
  }),
  outlook('5.5-28', {
    says: 'A new wave of mobilisation from the zapas looks less likely at this moment.',
    by: ['ISW'],
    said: '2025-10-14',
    cites: ['5.5¶9 fn254'],
  }),
  outlook('5.5-29', {
    says: 'The authorities may come to rely more on calling up men of the rezerv.',
    by: ['ISW'],
    said: '2025-10-14',
    bears: ['mobilisation.new-call-ups-in-law', 'reserve.in-rezerv'],
    cites: ['5.5¶9 fn254'],
  }),
])
