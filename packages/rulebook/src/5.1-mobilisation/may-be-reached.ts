import {
  all,
  any,
  before,
  evaluationDay,
  holds,
  is,
  no,
  not,
  notAfter,
  notApplicable,
  notCovered,
  rule,
  some,
  someGround,
  yes,
} from '@muster/engine'
import { mobilisationDeferralGrounds } from '../5.2-mobilisation-deferral/deferral-grounds.ts'
import { categoryD, foundUnfit, sentenced } from '../5.2-mobilisation-deferral/exemption-grounds.ts'
import { alternativeService } from '../case/alternative-service.ts'
import { lived, sex } from '../case/person.ts'
import { citizen, conscriptInService, contractSoldier, mobilisedInService } from '../common/status.ts'
import { listedInZapas } from './listed.ts'

const inChechnya = some(lived, (place) =>
  all(is(place.in, 'Chechnya'), notAfter(place.from, evaluationDay), before(evaluationDay, place.to)),
)

const serves = any(holds(conscriptInService), holds(contractSoldier), holds(mobilisedInService))

const doesAlternativeService = some(alternativeService, (done) =>
  all(notAfter(done.from, evaluationDay), before(evaluationDay, done.to)),
)

const didAlternativeService = some(alternativeService, (done) =>
  all(is(done.completed, 'yes'), notAfter(done.to, evaluationDay)),
)

const chechnya = {
  id: 'chechnya',
  when: inChechnya,
  then: notCovered('chechnya'),
  cites: ['5.1¶2 fn208'],
}
const notCitizen = {
  id: 'not-a-citizen',
  when: not(holds(citizen)),
  then: no,
  cites: ['5.4¶1 fn233', '5.2¶6 fn228'],
  note: 'The decree of 2022 and article 21 speak of citizens on the list of reservists.',
}
const serving = {
  id: 'serving',
  when: serves,
  then: notApplicable('serving'),
  cites: ['5.1¶3 fn209', '5.1¶4 fn210'],
  note: 'Inference: a man in service is not called up into it; what the period of mobilisation means for him is told in 3.2 and 5.4.',
}
const exempt = {
  id: 'exempt',
  when: any(holds(categoryD), holds(foundUnfit), holds(sentenced)),
  then: no,
  cites: ['5.2¶5 fn227'],
  note: 'Category D, or found unfit, or sentenced to imprisonment. Who has reached the age limit is out of the zapas.',
}
const notInZapas = {
  id: 'not-in-zapas',
  when: not(listedInZapas),
  then: no,
  cites: ['5.1¶3 fn209', '5.1¶4 fn210'],
  note: 'A mobilisation reaches those in the zapas. Men of call-up age who still owe conscript or alternative service are not in it yet and in principle cannot be mobilised.',
}
const deferred = {
  id: 'deferred',
  when: someGround(mobilisationDeferralGrounds),
  then: no,
  cites: ['5.2¶1 fn221', '5.2¶2 fn222-223', '5.2¶3 fn224'],
  note: 'For as long as the ground of deferral holds.',
}
const woman = {
  id: 'woman-in-zapas',
  when: is(sex, 'woman'),
  then: yes,
  cites: ['5.1¶3 fn209'],
  note: 'Women who completed a training that counts as a military specialty are in the zapas. The report gives no age limits for them.',
}
const inTheZapas = {
  cites: ['5.1¶3 fn209', '5.1¶2 fn208'],
  note: 'Everyone in the zapas can be called up, also men who did not serve because of medical category V. This tells whom the law lets a mobilisation reach; the call-ups under the decree of 2022 ended in fact in November 2022.',
}

/** Whether a mobilisation can reach him in law; whether anybody is called up in fact is another question. */
export const mayBeReached = rule('mobilisation.may-be-reached', {
  chapter: '5.1',
  asks: 'Is he among those whom a mobilisation can reach in law?',
  question: { rank: 20, worth: notAfter('2022-09-21', evaluationDay) },
  labels: {
    chechnya: 'The report leaves out Chechnya.',
    serving: 'He is in military service already.',
  },
  unsaid: [
    {
      text: 'A mobilisation can cover a part of the territory and always concerns specific groups; which groups a future one would name is not known.',
      cites: ['5.1¶2 fn208'],
    },
    {
      text: 'The decree of 2022 speaks of those in the zapas at that moment. Whether it reaches men who were entered later the report does not say.',
      cites: ['5.4¶1 fn233'],
    },
  ],
  versions: [
    {
      until: '2022-11-04',
      then: yes,
      ...inTheZapas,
      order: 'inOrder',
      except: [
        chechnya,
        notCitizen,
        serving,
        exempt,
        notInZapas,
        deferred,
        woman,
        {
          id: 'did-alternative-service',
          when: didAlternativeService,
          then: yes,
          cites: ['5.1¶9 fn217', '2.1¶1 fn139'],
          note: 'He is in the zapas, and the Mobilisation Law did not provide for alternative service; he could bring forward the Constitution.',
        },
      ],
    },
    {
      from: '2022-11-04',
      then: yes,
      ...inTheZapas,
      order: 'inOrder',
      except: [
        chechnya,
        notCitizen,
        serving,
        exempt,
        {
          id: 'does-alternative-service',
          when: doesAlternativeService,
          then: yes,
          cites: ['5.1¶10 fn220', '2.1¶1 fn139'],
          note: 'Only as civilian staff: during a mobilisation he can be assigned to the armed forces. He is not in the zapas yet.',
        },
        notInZapas,
        deferred,
        woman,
        {
          id: 'did-alternative-service',
          when: didAlternativeService,
          then: yes,
          cites: ['5.1¶10 fn220', '2.1¶1 fn139'],
          note: 'As civilian staff of the armed forces, since the amendment of 4 November 2022.',
        },
      ],
    },
  ],
})
