import { ZenEngine } from '@gorules/zen-engine'

const MODEL = {
  nodes: [
    { id: 'in', name: 'in', type: 'inputNode' },
    {
      id: 'age',
      name: 'age',
      type: 'expressionNode',
      content: {
        expressions: [
          {
            id: 'callable',
            key: 'callable',
            value:
              'day >= turned18 and (day < 19723 ? day < turned27 : (day < turned30 and (turned27 >= 19723 or not (zapasEntered <= 19723 and zapasLeft > 19723))))',
          },
        ],
      },
    },
    { id: 'out', name: 'out', type: 'outputNode' },
  ],
  edges: [
    { id: 'one', sourceId: 'in', targetId: 'age', type: 'edge' },
    { id: 'two', sourceId: 'age', targetId: 'out', type: 'edge' },
  ],
}

/** What the rival is given of a man: all days as day numbers, birthdays already computed. */
export type NumberedMan = {
  readonly [name in 'turned18' | 'turned27' | 'turned30' | 'zapasEntered' | 'zapasLeft']: number
}

/** Asks zen-engine whether a man is of call-up age; with `trace` it keeps its steps. */
export function callUpAgeByZen(): (man: NumberedMan, on: number, trace: boolean) => Promise<boolean> {
  const decision = new ZenEngine().createDecision(Buffer.from(JSON.stringify(MODEL)))
  return async (man, on, trace) => {
    const { result } = await decision.evaluate({ ...man, day: on }, { trace })
    return (result as { readonly callable?: unknown }).callable === true
  }
}
