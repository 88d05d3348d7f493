import {
  all,
  asOf,
  evaluationDay,
  holds,
  is,
  not,
  notAfter,
  notApplicable,
  notCovered,
  rule,
  some,
  whether,
} from '@muster/engine'
import { listedInZapas } from '../5.1-mobilisation/listed.ts'
import { service } from '../case/service.ts'
import { citizen, livesInChechnya } from '../common/status.ts'
import { concernedBy2022 } from './concerns.ts'

const START = '2022-09-21'

const listedAtTheStart = asOf(START, all(holds(citizen), listedInZapas))

const servedWithSkill = some(service, (period) =>
  all(is(period.as, 'conscript', 'contract'), notAfter(period.to, START), is(period.specialised, 'yes')),
)

const labels = {
  before: 'The decree of September 2022 was not in effect yet.',
  'entered-later':
    'He was entered in the zapas after 21 September 2022. Whether the decree reaches men who were entered later the report does not say.',
  chechnya: 'The report leaves out Chechnya.',
  women: 'The report gives no age limit for women in the reserve.',
}
const chechnya = {
  id: 'chechnya',
  when: asOf(START, livesInChechnya),
  then: notCovered('chechnya'),
  cites: ['5.4¶1 fn233', '1.1.1¶2 fn5'],
}

/** Whether the decree of September 2022 subjects him to mobilisation: citizens in the reserve at that moment. */
export const subjectToDecree = rule('mobilisation-2022.subject-to-decree', {
  chapter: '5.4',
  asks: 'Is he among those whom the decree of September 2022 subjects to mobilisation?',
  question: { rank: 2102, worth: all(notAfter(START, evaluationDay), concernedBy2022) },
  labels,
  unsaid: [
    {
      text: 'Deferral, exemption and the age limit come on top: whom a mobilisation can reach in law is a question of its own. A man struck off the reserve since, or past its age limit, is not reached any more.',
      cites: ['5.1¶3 fn209', '5.2¶1 fn221'],
    },
  ],
  versions: [
    { until: START, then: notApplicable('before'), cites: ['5.4¶1 fn233'] },
    {
      from: START,
      then: whether(listedAtTheStart),
      cites: ['5.4¶1 fn233'],
      note: 'Citizens who were in the zapas when the decree took effect, on 21 September 2022, and nobody else.',
      order: 'inOrder',
      except: [
        chechnya,
        {
          id: 'entered-later',
          when: all(not(listedAtTheStart), holds(citizen), listedInZapas),
          then: notCovered('entered-later'),
          cites: ['5.4¶1 fn233', '5.5¶5 fn250'],
          note: 'The decree speaks of those in the zapas at that moment; two sources hold that a second wave could come under it at any time.',
        },
      ],
    },
  ],
})

/** Whether he was among those called up in the first place: served before, with a military skill. */
export const inFirstPlace = rule('mobilisation-2022.in-first-place', {
  chapter: '5.4',
  asks: 'Is he among those whom the mobilisation of 2022 was meant for in the first place: who had served and had a military skill?',
  question: {
    rank: 2103,
    worth: all(
      notAfter(START, evaluationDay),
      some(service, (period) => all(is(period.as, 'conscript', 'contract'), notAfter(period.to, START))),
    ),
  },
  labels,
  unsaid: [
    {
      text: 'Which skills counted the report does not say; nor that men without them were left out.',
      cites: ['5.4¶1 fn233'],
    },
  ],
  versions: [
    { until: START, then: notApplicable('before'), cites: ['5.4¶1 fn233'] },
    {
      from: START,
      then: all(listedAtTheStart, servedWithSkill),
      cites: ['5.4¶1 fn233'],
      note: 'Former servicemen with a specific military skill came first. Others in the zapas could be called up as well.',
      order: 'inOrder',
      except: [chechnya],
    },
  ],
})
