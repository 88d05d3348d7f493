import { all, evaluationDay, type Item, is, not, notAfter, notApplicable, ruleAbout, yes } from '@muster/engine'
import { medical } from '../case/medical.ts'

type Assessment = Item<typeof medical.fields>

const cites = ['1.2¶2 fn68']
const labels = {
  'other-body':
    'The report says this of the medical commission of the commissariat, not of the body that assessed him.',
}
const worth = (found: Assessment) => all(is(found.by, 'commission'), notAfter(found.on, evaluationDay))
const otherBody = (found: Assessment) => ({
  id: 'other-body',
  when: not(is(found.by, 'commission')),
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
