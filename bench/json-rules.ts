import { Engine, type NestedCondition } from 'json-rules-engine'
import type { NumberedMan } from './zen.ts'

const is = (fact: string, operator: string, value: unknown): NestedCondition => ({ fact, operator, value })
const other = (fact: string) => ({ fact })

const CONDITIONS: NestedCondition = {
  all: [
    is('day', 'greaterThanInclusive', other('turned18')),
    {
      any: [
        { all: [is('day', 'lessThan', 19_723), is('day', 'lessThan', other('turned27'))] },
        {
          all: [
            is('day', 'greaterThanInclusive', 19_723),
            is('day', 'lessThan', other('turned30')),
            {
              any: [
                is('turned27', 'greaterThanInclusive', 19_723),
                is('zapasEntered', 'greaterThan', 19_723),
                is('zapasLeft', 'lessThanInclusive', 19_723),
              ],
            },
          ],
        },
      ],
    },
  ],
}

/** Asks json-rules-engine whether a man is of call-up age. */
export function callUpAgeByJsonRules(): (man: NumberedMan, on: number) => Promise<boolean> {
  const engine = new Engine([{ conditions: { all: [CONDITIONS] }, event: { type: 'callable' } }])
  return async (man, on) => (await engine.run({ ...man, day: on })).events.length > 0
}
