import {
  all,
  before,
  dayFact,
  evaluationDay,
  holds,
  no,
  not,
  notAfter,
  plusYears,
  rule,
  type System,
  systemOf,
  yes,
} from '@muster/engine'

const born = dayFact('born', { asks: 'When was he born?', from: '1940-01-01', until: '2020-01-01' })
const entered = dayFact('zapas.entered', { asks: 'When did he enter the reserve?', never: true })
const left = dayFact('zapas.left', { asks: 'When did he leave the reserve?', never: true })

const from18 = notAfter(plusYears(born, 18), evaluationDay)
const under = (age: number) => before(evaluationDay, plusYears(born, age))
const cites = ['1.1.1¶2 fn3-4']

const inZapas = rule('in-zapas-at-the-change', {
  chapter: '1',
  asks: 'Was he in the reserve when the limit was raised?',
  versions: [{ then: all(notAfter(entered, '2024-01-01'), not(notAfter(left, '2024-01-01'))), cites }],
})

const age = rule('call-up-age', {
  chapter: '1',
  asks: 'Is he of call-up age?',
  versions: [
    { until: '2024-01-01', then: all(from18, under(27)), cites },
    {
      from: '2024-01-01',
      then: all(from18, under(30)),
      cites,
      except: [
        {
          id: 'in-zapas',
          when: all(before(plusYears(born, 27), '2024-01-01'), holds(inZapas)),
          then: no,
          cites,
        },
      ],
    },
  ],
})

/** The rule of `by-hand.ts`, no more and no less: what compiled code is compared with it on. */
export const CALL_UP_AGE: System = systemOf({
  id: 'call-up-age',
  version: '1',
  facts: [born, entered, left],
  lists: [],
  grounds: [],
  rules: [inZapas, age, rule('sure', { chapter: '1', asks: 'Is anything sure?', versions: [{ then: yes, cites }] })],
})
