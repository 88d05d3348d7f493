import { is, some } from '@muster/engine'
import { work } from '../case/work.ts'
import { type Claim, claim } from '../evidence/claim.ts'

const it = some(work, (job) => is(job.as, 'it'))

/** What sources observed of deferral from mobilisation. */
export const claims: readonly Claim[] = Object.freeze([
  claim('5.2-19', {
    says: 'There are no public lists of reserved staff; the lists are marked for restricted circulation.',
    by: ['Pavel Chikov'],
    said: '2022-09-22',
    about: 'reservists',
    law: 'none',
    negative: true,
    bears: ['mobilisation.deferral.reserved-citizen'],
    when: some(work, (job) => is(job.as, 'state-body', 'defence-industry', 'supply-company', 'it')),
    cites: ['5.2¶3 fn224'],
  }),
  claim('5.2-21', {
    says: 'IT specialists were in fact mobilised at the end of September 2022.',
    by: ['Meduza'],
    said: '2022-09-30',
    period: '2022-09',
    about: 'mobilised',
    law: 'agrees',
    bears: ['mobilisation.deferral.it-specialist'],
    when: it,
    cites: ['5.2¶4 fn225'],
  }),
  claim('5.2-22', {
    says: 'The Ministry of Digital Development at once sought the status of reserved citizen for IT specialists too.',
    by: ['Cedoca'],
    period: '2022-09',
    about: 'authorities',
    law: 'none',
    bears: ['mobilisation.deferral.it-specialist'],
    when: it,
    cites: ['5.2¶4 fn225'],
  }),
  claim('5.2-25', {
    says: 'While the list of professions was valid, IT specialists could in fact become reserved citizens through their employer.',
    by: ['Verstka'],
    said: '2023-09',
    period: '2022-09-27/2022-11-16',
    about: 'reservists',
    law: 'agrees',
    bears: ['mobilisation.deferral.it-specialist'],
    when: it,
    cites: ['5.2¶4 fn226'],
  }),
  claim('5.2-31', {
    says: 'By law the ban on leaving the place of residence holds whether or not a man has been called up.',
    by: ['Pavel Chikov'],
    said: '2022',
    about: 'reservists',
    law: 'agrees',
    bears: ['mobilisation.residence'],
    cites: ['5.2¶6 fn228'],
    disagrees: ['5.2-32'],
  }),
  claim('5.2-32', {
    says: 'Lawyers are unsure whether the ban on leaving the place of residence also holds in a partial mobilisation.',
    by: ['The Bell'],
    said: '2022-09-21',
    about: 'reservists',
    law: 'fills',
    bears: ['mobilisation.residence'],
    cites: ['5.2¶6 fn228'],
    disagrees: ['5.2-31'],
  }),
])
