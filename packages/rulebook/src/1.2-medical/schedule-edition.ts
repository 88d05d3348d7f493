import {
  all,
  before,
  choice,
  evaluationDay,
  gives,
  holds,
  type Item,
  is,
  not,
  notAfter,
  readingDoubt,
  ruleAbout,
  some,
  type TruthLike,
} from '@muster/engine'
import { medical } from '../case/medical.ts'

/** The day on which the amended Regulation and Schedule came into force. */
export const NEW_SCHEDULE = '2025-09-05'

/** A wholly new examination of a man who held a category from before the change (Q2-04). */
export const freshExamination = readingDoubt('doubt.fresh-examination-edition', {
  asks: 'A man held a category from before 5 September 2025 and is examined wholly anew: after a medical deferral has run out, say, or after a decision has lapsed. Is he judged by the old schedule of illnesses or by the new one?',
  readings: {
    old: 'by the old one, as the wording says of any re-examination',
    new: 'by the new one, since nothing is reviewed',
  },
  reading: 'old',
  cites: ['1.2¶10 fn76'],
})

const labels = {
  old: 'the schedule of illnesses as it stood before 5 September 2025',
  new: 'the schedule of illnesses as amended, in force from 5 September 2025',
}

type Assessment = Item<typeof medical.fields>

/** True when a category from before the change was given before this assessment, and nothing of a kind in between. */
const heldBefore = (found: Assessment, inBetween: (between: Assessment) => readonly TruthLike[]) =>
  some(
    medical,
    (earlier) =>
      all(
        before(earlier.on, NEW_SCHEDULE),
        before(earlier.on, found.on),
        not(
          some(
            medical,
            (between) => all(before(earlier.on, between.on), before(between.on, found.on), ...inBetween(between)),
            'between',
          ),
        ),
      ),
    'earlier',
  )

/** Whether he held a category from before the change at this assessment; one that was but reviewed since still counts. */
export const heldBeforeChange = ruleAbout(medical, 'medical.held-before-change', (found) => ({
  chapter: '1.2',
  asks: 'Was the category that he held before this assessment, or that it goes back to by reviews, given before 5 September 2025?',
  versions: [{ then: heldBefore(found, (between) => [not(between['re-examination'])]), cites: ['1.2¶10 fn76'] }],
}))

/** Whether he was ever given a category before the change, and before this assessment. */
export const givenBeforeChange = ruleAbout(medical, 'medical.given-before-change', (found) => ({
  chapter: '1.2',
  asks: 'Had he, before this assessment, been given a category before 5 September 2025?',
  versions: [
    {
      then: some(medical, (earlier) => all(before(earlier.on, NEW_SCHEDULE), before(earlier.on, found.on)), 'earlier'),
      cites: ['1.2¶10 fn76'],
    },
  ],
}))

/** The edition of the schedule by which an assessment is to be made. */
export const scheduleEdition = ruleAbout(medical, 'medical.schedule-edition', (found) => ({
  chapter: '1.2',
  asks: 'By which edition of the schedule of illnesses (raspisanie bolezney) was he to be assessed?',
  gives: 'choice',
  question: { rank: 610, worth: notAfter(found.on, evaluationDay) },
  labels,
  unsaid: [
    {
      text: 'Which illnesses the new schedule drops the report does not list, so whether one still counts cannot be worked out.',
      cites: ['1.2¶10 fn75'],
    },
  ],
  versions: [
    {
      then: choice('new'),
      cites: ['1.2¶10 fn75'],
      order: 'inOrder',
      except: [
        { id: 'before', when: before(found.on, NEW_SCHEDULE), then: choice('old'), cites: ['1.2¶10 fn75'] },
        {
          id: 're-examination',
          when: all(found['re-examination'], holds(heldBeforeChange, found)),
          then: choice('old'),
          cites: ['1.2¶10 fn76'],
          note: 'Who was given a category before 5 September 2025 is judged by the former schedule at a re-examination, by commissions and courts alike.',
        },
        {
          id: 'wholly-new',
          when: all(holds(givenBeforeChange, found), is(freshExamination, 'old')),
          then: choice('old'),
          cites: ['1.2¶10 fn76'],
        },
      ],
    },
  ],
}))

/** The edition by which this category would be reviewed. */
export const editionOnReview = ruleAbout(medical, 'medical.edition-on-review', (found) => ({
  chapter: '1.2',
  asks: 'By which edition is this category to be judged if it is reviewed, by a control commission or a court?',
  gives: 'choice',
  question: { rank: 611, worth: all(notAfter(found.on, evaluationDay), notAfter('2025-09-05', evaluationDay)) },
  labels,
  versions: [
    {
      then: choice('new'),
      cites: ['1.2¶10 fn75'],
      note: 'The edition by which the category was to be given decides, not the day of the review.',
      except: [
        {
          id: 'given-before',
          when: gives(scheduleEdition, ['old'], found),
          then: choice('old'),
          cites: ['1.2¶10 fn76'],
          note: 'He was given a category before 5 September 2025.',
        },
      ],
    },
  ],
}))
