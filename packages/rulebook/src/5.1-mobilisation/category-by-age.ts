import {
  all,
  before,
  choice,
  type DayLike,
  dayGivenBy,
  evaluationDay,
  holds,
  is,
  not,
  notAfter,
  notCovered,
  plusYears,
  readingDoubt,
  rule,
  type TruthLike,
} from '@muster/engine'
import { reserveAgeLimit } from '../4-reserve/age-limit.ts'
import { inZapas } from '../4-reserve/in-zapas.ts'
import { born, sex } from '../case/person.ts'
import { rank } from '../case/service.ts'
import { serving } from '../common/status.ts'

/** Soldiers of fifty and over: second category as printed, or third, as the empty third column suggests. */
export const soldiersFromFifty = readingDoubt('doubt.table-2-soldiers-from-fifty', {
  asks: 'In which mobilisation category are soldiers from their fiftieth birthday on?',
  why: 'Table 2 prints 55 years as the limit of both the second and the third category, so that nobody would be left in the third.',
  readings: {
    third: 'in the third: the second is meant to end at 50',
    second: 'in the second, as printed, up to the age limit',
  },
  reading: 'third',
  cites: ['5.1¶7 fn214-215'],
})

/** Row 2 of Table 2: "onderofficieren" as printed, or junior officers. */
export const secondRow = readingDoubt('doubt.table-2-second-row', {
  asks: 'Of whom does the second row of Table 2 speak, printed as "onderofficieren"?',
  why: 'Sergeants stand in the first row already, and junior officers would have no row at all.',
  readings: {
    'junior-officers': 'of junior officers',
    'non-commissioned': 'of non-commissioned officers, as printed, so that junior officers have no row',
  },
  reading: 'junior-officers',
  cites: ['5.1¶7 fn214-215'],
})

const cites = ['5.1¶7 fn214-215']

function below(years: number): TruthLike {
  return before(evaluationDay, plusYears(born, years))
}

const limit: DayLike = dayGivenBy(reserveAgeLimit)

const womenAndPastLimit = [
  { id: 'woman', when: is(sex, 'woman'), then: notCovered('women'), cites: ['5.1¶3 fn209', ...cites] },
  {
    id: 'past-limit',
    when: notAfter(limit, evaluationDay),
    then: choice('past-limit'),
    cites: ['4¶4 fn191', '5.1¶8 fn216', ...cites],
    note: 'The birthday on which the limit is reached is itself outside; for soldiers who turn fifty in 2024 to 2027 the limit of the transition holds.',
  },
]

/** The mobilisation category (razryad) by rank and age: Table 2, since 2024. */
export const categoryByAge = rule('mobilisation.category-by-age', {
  chapter: '5.1',
  asks: 'In which mobilisation category (razryad) is he by rank and age?',
  gives: 'choice',
  question: { rank: 1800, worth: all(notAfter('2022-09-21', evaluationDay), holds(inZapas), not(holds(serving))) },
  labels: {
    first: 'the first category, called up first',
    second: 'the second category, called up after the first',
    third: 'the third category, called up last',
    'past-limit': 'none: he has reached the age limit',
    women: 'The report gives no categories for women.',
    'before-2024': 'The report does not give the age limits of the categories before 1 January 2024.',
    'no-row': 'Read as printed, Table 2 has no row for junior officers.',
  },
  unsaid: [
    {
      text: 'The transition is printed for "soldiers". It is read as covering the whole first row of Table 2, the only row with a limit of fifty that was raised.',
      cites: ['5.1¶8 fn216'],
    },
  ],
  versions: [
    {
      until: '2024-01-01',
      then: notCovered('before-2024'),
      cites,
      note: 'The act signed on 24 July 2023 raised the limits from 1 January 2024; of the old ones only the limit of fifty for soldiers is given.',
      order: 'inOrder',
      except: womenAndPastLimit,
    },
    {
      from: '2024-01-01',
      then: choice('third'),
      cites,
      note: 'Soldiers, sailors, sergeants, starshiny, praporshchiki and michmany from fifty on, read so that the third category is not empty.',
      order: 'inOrder',
      except: [
        ...womenAndPastLimit,
        {
          id: 'junior-officer',
          when: is(rank, 'junior-officer'),
          then: choice('third'),
          cites,
          note: 'Row 2, up to 60.',
          order: 'inOrder',
          except: [
            { id: 'no-row', when: is(secondRow, 'non-commissioned'), then: notCovered('no-row'), cites },
            { id: 'below-50', when: below(50), then: choice('first'), cites, note: 'Row 2, up to 50.' },
            { id: 'below-55', when: below(55), then: choice('second'), cites, note: 'Row 2, up to 55.' },
          ],
        },
        {
          id: 'senior-officer',
          when: is(rank, 'senior-officer'),
          then: choice('third'),
          cites,
          note: 'Row 3, up to 65.',
          order: 'inOrder',
          except: [
            { id: 'below-55', when: below(55), then: choice('first'), cites, note: 'Row 3, up to 55.' },
            { id: 'below-60', when: below(60), then: choice('second'), cites, note: 'Row 3, up to 60.' },
          ],
        },
        {
          id: 'colonel',
          when: is(rank, 'colonel'),
          then: choice('second'),
          cites,
          note: 'Row 4, up to 65; it has no third category.',
          except: [{ id: 'below-60', when: below(60), then: choice('first'), cites, note: 'Row 4, up to 60.' }],
        },
        {
          id: 'general',
          when: is(rank, 'general'),
          then: choice('second'),
          cites,
          note: 'Row 5, up to 70; it has no third category.',
          except: [{ id: 'below-65', when: below(65), then: choice('first'), cites, note: 'Row 5, up to 65.' }],
        },
        { id: 'soldier-below-40', when: below(40), then: choice('first'), cites, note: 'Row 1, up to 40.' },
        {
          id: 'soldier-below-50',
          when: below(50),
          then: choice('second'),
          cites,
          note: 'Row 1: the second category, in either reading of the table.',
        },
        {
          id: 'soldier-as-printed',
          when: is(soldiersFromFifty, 'second'),
          then: choice('second'),
          cites,
          note: 'Row 1 as printed: the second category up to 55.',
        },
      ],
    },
  ],
})
