import {
  all,
  any,
  before,
  dayGivenBy,
  evaluationDay,
  grounds,
  is,
  no,
  notAfter,
  readingDoubt,
  rule,
  some,
} from '@muster/engine'
import { lastCategoryIs } from '../1.2-medical/category.ts'
import { reserveAgeLimit } from '../4-reserve/age-limit.ts'
import { convictions } from '../case/criminal-record.ts'

/** Whether a suspended sentence counts. */
export const suspendedCounts = readingDoubt('doubt.mobilisation-suspended-sentence', {
  asks: 'Does a suspended prison sentence free a man from the mobilisation of 2022?',
  readings: { no: 'no, only a sentence to be served', yes: 'yes, any judgment that imposes imprisonment' },
  reading: 'no',
  cites: ['5.2¶5b3 fn227'],
})

/** Whether a sentence that took effect before the decree, and may long have been served, counts. */
export const oldSentenceCounts = readingDoubt('doubt.mobilisation-old-sentence', {
  asks: 'Does a prison sentence that took effect before 21 September 2022 free a man from the mobilisation of 2022?',
  why: 'The decree speaks of the coming into effect of a judgment; of sentences served before, the report says nothing.',
  readings: { no: 'no, only a judgment that takes effect during the mobilisation', yes: 'yes' },
  reading: 'no',
  cites: ['5.2¶5b3 fn227'],
})

/** Category D: the only exemption of the law itself. */
export const categoryD = rule('mobilisation.exemption.category-d', {
  chapter: '5.2',
  asks: 'Is he exempt from mobilisation as a man of medical category D?',
  versions: [
    {
      then: lastCategoryIs('D'),
      cites: ['5.2¶5 fn227', '1.2¶8 fn73'],
      note: 'The Mobilisation Law has no grounds of exemption; category D alone frees a man.',
    },
  ],
})

const beforeDecree = {
  until: '2022-09-21',
  then: no,
  cites: ['5.2¶5 fn227'],
  note: 'The ground stands in the decree of the partial mobilisation of 2022.',
}

/** Having reached the age limit. */
export const pastAge = rule('mobilisation.exemption.age', {
  chapter: '5.2',
  asks: 'Is he exempt from the mobilisation of 2022 because he has reached the age limit?',
  labels: { women: 'The report gives no age limit for women in the reserve.' },
  versions: [
    beforeDecree,
    {
      from: '2022-09-21',
      then: notAfter(dayGivenBy(reserveAgeLimit), evaluationDay),
      cites: ['5.2¶5b1 fn227'],
      note: 'In 3.2 the same ground discharges men who serve.',
    },
  ],
})

/** Found unfit. */
export const foundUnfit = rule('mobilisation.exemption.health', {
  chapter: '5.2',
  asks: 'Is he exempt from the mobilisation of 2022 because the medical commission found him unfit for service?',
  versions: [
    beforeDecree,
    {
      from: '2022-09-21',
      then: lastCategoryIs('D'),
      cites: ['5.2¶5b2 fn227'],
      note: 'Read as category D: category G defers only, and men of category V can be mobilised. In 3.2 the same ground discharges men who serve.',
    },
  ],
})

/** Sentenced to imprisonment. */
export const sentenced = rule('mobilisation.exemption.sentence', {
  chapter: '5.2',
  asks: 'Is he exempt from the mobilisation of 2022 because a judgment that imposes imprisonment has taken effect?',
  unsaid: [
    {
      text: 'Until when the ground holds, such as after release, the report does not say; nor whether convicts were called up.',
      cites: ['5.2¶5b3 fn227'],
    },
  ],
  versions: [
    beforeDecree,
    {
      from: '2022-09-21',
      then: some(convictions, (judgment) =>
        all(
          any(is(judgment.sentence, 'prison'), all(is(judgment.sentence, 'suspended'), is(suspendedCounts, 'yes'))),
          notAfter(judgment['in-force'], evaluationDay),
          any(notAfter('2022-09-21', judgment['in-force']), is(oldSentenceCounts, 'yes')),
          before(evaluationDay, judgment.cleared),
        ),
      ),
      cites: ['5.2¶5b3 fn227'],
      note: 'Taken to last no longer than the conviction itself: until the record is cleared. In 3.2 the same ground discharges men who serve.',
    },
  ],
})

/** The exemptions from mobilisation: one of the law, three of the decree of 2022. */
export const mobilisationExemptionGrounds = grounds('mobilisation.exemption', {
  chapter: '5.2',
  asks: 'Which grounds exempt him from mobilisation?',
  question: { rank: 1910, worth: notAfter('2022-09-21', evaluationDay) },
  of: [categoryD, pastAge, foundUnfit, sentenced],
})
