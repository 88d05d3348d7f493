import {
  dayFact,
  dayField,
  evaluationDay,
  listOf,
  notAfter,
  plusYears,
  rule,
  type System,
  some,
  systemOf,
  yesNoFact,
} from '@muster/engine'

const born = dayFact('born', { asks: 'When was he born?' })
const member = yesNoFact('person.member', { asks: 'Is he a member?' })
const visits = listOf('visits', {
  asks: 'When did he come?',
  item: 'visit',
  unlisted: 'none',
  fields: { on: dayField({ asks: 'On which day?' }) },
})
const cites = ['1¶1']

/** A system of two questions. */
export const SMALL: System = systemOf({
  id: 'small',
  version: '1',
  facts: [born, member],
  lists: [visits],
  grounds: [],
  rules: [
    rule('of-age', {
      chapter: '1',
      asks: 'Is he of age?',
      versions: [{ then: notAfter(plusYears(born, 18), evaluationDay), cites }],
    }),
    rule('visited', {
      chapter: '1',
      asks: 'Has he come?',
      versions: [{ then: some(visits, (visit) => notAfter(visit.on, evaluationDay)), cites }],
    }),
  ],
})
