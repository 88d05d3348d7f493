import {
  all,
  any,
  asOf,
  before,
  evaluationDay,
  holds,
  type Item,
  is,
  not,
  notAfter,
  notApplicable,
  plusYears,
  ruleAbout,
  yes,
} from '@muster/engine'
import { measuresAllowed } from '../1.1.1-call-up/call-up-periods.ts'
import { medical } from '../case/medical.ts'
import { born } from '../case/person.ts'
import { serving } from '../common/status.ts'

type Assessment = Item<typeof medical.fields>

const cites = ['1.2¶2 fn68']
const labels = {
  'other-body':
    'The report says this of the medical commission of the commissariat, not of the body that assessed him, or of men who serve.',
}
/** A man in service is assessed by a military commission, whatever is presumed of others. */
const assessedInService = (found: Assessment) => asOf(found.on, holds(serving))
const worth = (found: Assessment) =>
  all(is(found.by, 'commission'), notAfter(found.on, evaluationDay), not(assessedInService(found)))
const otherBody = (found: Assessment) => ({
  id: 'other-body',
  when: any(not(is(found.by, 'commission')), assessedInService(found)),
  then: notApplicable('other-body'),
  cites,
})

/** Whether a file on his health had to be there when he appeared. */
export const fileReady = ruleAbout(medical, 'medical.file-ready', (found) => ({
  chapter: '1.2',
  asks: 'Did the medical commission have to have a file on his health when he appeared?',
  question: { rank: 605, worth: worth(found) },
  labels,
  unsaid: [{ text: 'What follows when there was no file, or an incomplete one, is not said.', cites }],
  versions: [
    {
      then: yes,
      cites,
      note: 'The commission makes it by asking local medical institutions; as a rule it holds analyses of urine and blood and an examination of the lungs.',
      except: [otherBody(found)],
    },
  ],
}))

/** Whether he may have papers of his own added to the file. */
export const ownPapers = ruleAbout(medical, 'medical.own-papers', (found) => ({
  chapter: '1.2',
  asks: 'May he have a medical file of his own, with certificates of independent doctors, added to it?',
  question: { rank: 606, worth: worth(found) },
  labels,
  versions: [
    {
      then: yes,
      cites,
      note: 'At the examination. Each doctor judges on these data and on what he asks or checks on the spot.',
      except: [otherBody(found)],
    },
  ],
}))

/** Whether the medical commission could examine him on that day. */
export const examinedInPeriod = ruleAbout(medical, 'medical.examined-in-period', (found) => ({
  chapter: '1.2',
  asks: 'Was he examined on a day on which conscripts could be examined?',
  question: { rank: 607, worth: worth(found) },
  labels: {
    ...labels,
    registration:
      'He was not eighteen yet: the medical check at first registration is held outside the call-up periods.',
  },
  unsaid: [{ text: 'What becomes of a finding made outside the periods is not said.', cites: ['1.2¶1 fn67'] }],
  versions: [
    {
      then: asOf(found.on, holds(measuresAllowed)),
      cites: ['1.2¶1 fn67', '1.1.1¶4 fn8'],
      note: 'Through 31 December 2025 within the two call-up periods only; from 1 January 2026 all year.',
      order: 'inOrder',
      except: [
        otherBody(found),
        {
          id: 'registration',
          when: before(found.on, plusYears(born, 18)),
          then: notApplicable('registration'),
          cites: ['1.1.1¶6 fn10'],
        },
      ],
    },
  ],
}))
