import { all, type Item, is, not, notApplicable, notCovered, ruleAbout, yes } from '@muster/engine'
import { complaints } from '../case/commission.ts'

type Complaint = Item<typeof complaints.fields>

const toCommission = (complaint: Complaint) => is(complaint.to, 'local-commission', 'higher-commission')
const aboutDecision = (complaint: Complaint) => not(is(complaint.against, 'conduct', 'medical-assessment'))

/** Whether he must first ask for a copy of the decision and its reasons. */
export const copyFirst = ruleAbout(complaints, 'complaint.copy-first', (complaint) => ({
  chapter: '1.1.3',
  asks: 'Must he first ask the commissariat for a copy of the decision and of its reasons?',
  question: { rank: 320, worth: all(aboutDecision(complaint), toCommission(complaint)) },
  labels: { 'no-decision': 'The complaint attacks no decision of a commission.' },
  unsaid: [
    {
      text: 'A complaint without a copy keeps not to the prescribed way; that it would not be heard is not said.',
      cites: ['1.1.3¶1 fn34'],
    },
  ],
  versions: [
    {
      then: yes,
      cites: ['1.1.3¶1 fn34'],
      note: 'If a copy is refused, he can complain of that to the prosecutor.',
      except: [
        {
          id: 'no-decision',
          when: not(aboutDecision(complaint)),
          then: notApplicable('no-decision'),
          cites: ['1.1.3¶4 fn39'],
        },
      ],
    },
  ],
}))

/** Whether the way of filing is one that the report names. */
export const wayProvided = ruleAbout(complaints, 'complaint.way-provided', (complaint) => ({
  chapter: '1.1.3',
  asks: 'Can the complaint be filed in this way?',
  question: { rank: 322, worth: toCommission(complaint) },
  labels: {
    post: 'The report names filing in person, through Gosuslugi and at an MFTs office; of the post it says nothing.',
    'other-body': 'For other bodies the report does not say how to file.',
  },
  versions: [
    {
      then: yes,
      cites: ['1.1.3¶1 fn34', '1.1.3¶1 fn33'],
      note: 'In person at the commission, through Gosuslugi, or on paper at an MFTs office.',
      order: 'inOrder',
      except: [
        {
          id: 'other-body',
          when: not(toCommission(complaint)),
          then: notCovered('other-body'),
          cites: ['1.1.3¶2 fn35'],
        },
        { id: 'post', when: is(complaint.by, 'post'), then: notCovered('post'), cites: ['1.1.3¶1 fn34'] },
      ],
    },
  ],
}))
