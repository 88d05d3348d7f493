import {
  all,
  dayDoubt,
  evaluationDay,
  holds,
  is,
  no,
  notAfter,
  readingDoubt,
  rule,
  some,
  whether,
} from '@muster/engine'
import { contracts } from '../case/service.ts'
import { inRezerv } from './rezerv.ts'

/** Two months by regulation, six months a year by the ministry. */
export const specialLength = readingDoubt('doubt.special-sbory-length', {
  asks: 'Does a special training (special sbory) last at most two months, or may it take six months a year?',
  readings: {
    'two-months': 'at most two months, by regulation',
    'six-months': 'six months a year, as the ministry has said',
  },
  reading: 'two-months',
  cites: ['4¶7 fn195'],
})

/** The act on special trainings: passed on 28 October 2025, its start is not printed. */
export const specialStart = dayDoubt('doubt.special-sbory-start', {
  asks: 'On which day did the amendment on special trainings, passed on 28 October 2025, take effect?',
  from: '2025-10-28',
  until: '2025-11-27',
  reading: '2025-10-28',
  cites: ['4¶7 fn194'],
})

/** Whether he may be called for special trainings: members of the rezerv only, since autumn 2025. */
export const mayBeCalledForSpecial = rule('sbory.special', {
  chapter: '4',
  asks: 'May he be called up for a special training (special sbory) to guard vital objects?',
  question: {
    rank: 1745,
    worth: all(
      notAfter('2025-10-28', evaluationDay),
      some(contracts, (contract) => is(contract.kind, 'rezerv')),
    ),
  },
  unsaid: [
    {
      text: 'Which objects count as vital, and where the men may be used, the law does not say.',
      cites: ['4¶7 fn194', '4¶9 fn198'],
    },
  ],
  versions: [
    { until: specialStart, then: no, cites: ['4¶7 fn194'] },
    {
      from: specialStart,
      then: whether(holds(inRezerv)),
      cites: ['4¶7 fn194', '4¶8 fn197'],
      note: 'Members of the rezerv only, in peacetime too; who is only in the zapas cannot be called.',
    },
  ],
})
