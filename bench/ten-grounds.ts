import { any, rule, type System, systemOf, yes, yesNoFact } from '@muster/engine'

const GROUNDS = Array.from({ length: 10 }, (_, index) =>
  yesNoFact(`ground.${index}`, { asks: `Does ground ${index} hold?` }),
)

/** A system of one rule, "some of ten grounds holds", each ground a fact of its own. */
export const TEN_GROUNDS: System = systemOf({
  id: 'ten-grounds',
  version: '1',
  facts: GROUNDS,
  lists: [],
  rules: [
    rule('exempt', {
      chapter: '1',
      asks: 'Is he exempt?',
      versions: [{ then: any(...GROUNDS), cites: ['1¶1'] }],
    }),
    rule('sure', { chapter: '1', asks: 'Is anything sure?', versions: [{ then: yes, cites: ['1¶1'] }] }),
  ],
  grounds: [],
})
