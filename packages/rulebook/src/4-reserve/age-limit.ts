import {
  all,
  before,
  holds,
  is,
  not,
  notAfter,
  notCovered,
  plusYears,
  readingDoubt,
  rule,
  theDay,
  within,
} from '@muster/engine'
import { born, sex } from '../case/person.ts'
import { rank, zapasLeft } from '../case/service.ts'
import { serving } from '../common/status.ts'

/** Men who had turned fifty before 2024 and were still listed on 1 January 2024: the report is silent. */
export const stillListedOverFifty = readingDoubt('doubt.over-fifty-still-listed-2024', {
  asks: 'A man had turned fifty before 2024 but was still on the reserve list on 1 January 2024. Does the limit of 55 hold for him?',
  readings: { 'limit-55': 'yes, the limit of 55 holds for him', 'limit-50': 'no, his limit stays at 50' },
  reading: 'limit-55',
  cites: ['5.1¶8 fn216'],
})

const fiftieth = plusYears(born, 50)
const officer = [
  {
    id: 'junior-officer',
    when: is(rank, 'junior-officer'),
    then: theDay(plusYears(born, 60)),
    cites: ['5.1¶7 fn214-215', '4¶4 fn191'],
    note: 'Read from Table 2; the limits of officers in the reserve did not change.',
  },
  {
    id: 'senior-officer',
    when: is(rank, 'senior-officer'),
    then: theDay(plusYears(born, 65)),
    cites: ['5.1¶7 fn214-215', '4¶4 fn191'],
  },
  {
    id: 'colonel',
    when: is(rank, 'colonel'),
    then: theDay(plusYears(born, 65)),
    cites: ['5.1¶7 fn214-215', '4¶4 fn191'],
  },
  {
    id: 'general',
    when: is(rank, 'general'),
    then: theDay(plusYears(born, 70)),
    cites: ['5.1¶7 fn214-215', '4¶4 fn191'],
  },
]
const woman = { id: 'woman', when: is(sex, 'woman'), then: notCovered('women'), cites: ['5.1¶3 fn209'] }

/** The day on which he reaches the age limit of the reserve: that day itself he is out of it. */
export const reserveAgeLimit = rule('reserve.age-limit', {
  chapter: '4',
  asks: 'On which day does he reach the age limit of the reserve?',
  gives: 'day',
  question: { rank: 1710, worth: all(notAfter(plusYears(born, 35), '2030-01-01'), not(holds(serving))) },
  labels: { women: 'The report gives no age limit for women in the reserve.' },
  versions: [
    {
      until: '2024-01-01',
      then: theDay(fiftieth),
      cites: ['4¶4 fn191'],
      order: 'inOrder',
      except: [woman, ...officer],
    },
    {
      from: '2024-01-01',
      then: theDay(plusYears(born, 55)),
      cites: ['4¶4 fn191', '5.1¶7 fn214-215'],
      note: 'Raised from 50 to 55 by the act signed on 24 July 2023, from 1 January 2024.',
      order: 'inOrder',
      except: [
        woman,
        ...officer,
        {
          id: 'struck-off',
          when: all(before(fiftieth, '2024-01-01'), notAfter(zapasLeft, '2024-01-01')),
          then: theDay(fiftieth),
          cites: ['5.1¶8 fn216'],
          note: 'Men of 50 to 54 who were struck off the reserve list by 1 January 2024 are no longer called.',
        },
        {
          id: 'over-fifty-listed',
          when: all(before(fiftieth, '2024-01-01'), is(stillListedOverFifty, 'limit-50')),
          then: theDay(fiftieth),
          cites: ['5.1¶8 fn216'],
          note: 'The report says nothing of men past fifty who were still listed on 1 January 2024.',
        },
        {
          id: 'fifty-in-2024',
          when: within(fiftieth, '2024-01-01', '2025-01-01'),
          then: theDay(plusYears(born, 51)),
          cites: ['5.1¶8 fn216'],
          note: 'Transition: turning 50 in 2024, until 51.',
        },
        {
          id: 'fifty-in-2025',
          when: within(fiftieth, '2025-01-01', '2026-01-01'),
          then: theDay(plusYears(born, 52)),
          cites: ['5.1¶8 fn216'],
          note: 'Transition: turning 50 in 2025, until 52.',
        },
        {
          id: 'fifty-in-2026',
          when: within(fiftieth, '2026-01-01', '2027-01-01'),
          then: theDay(plusYears(born, 53)),
          cites: ['5.1¶8 fn216'],
          note: 'Transition: turning 50 in 2026, until 53.',
        },
        {
          id: 'fifty-in-2027',
          when: within(fiftieth, '2027-01-01', '2028-01-01'),
          then: theDay(plusYears(born, 54)),
          cites: ['5.1¶8 fn216'],
          note: 'Transition: turning 50 in 2027, until 54.',
        },
      ],
    },
  ],
})
