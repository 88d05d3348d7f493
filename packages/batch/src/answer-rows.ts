import { askCompiled, compileToJs, type JsProgram, load, type Person, type PersonItem, textOf } from '@muster/compile'
import {
  type Budget,
  caseWorld,
  type Day,
  find,
  intervalSet,
  itemsOf,
  type Outcome,
  readCase,
  type System,
  type World,
} from '@muster/engine'

/** How an answer is written that unknown facts may change. */
export const OPEN = 'open'

/** Questions made ready for one day. */
export interface Questions {
  readonly ids: readonly string[]
  readonly program: JsProgram
  /** The three-valued answers about a person, in the order of the questions; those about items joined by `; `. */
  readonly answers: (person: Person) => readonly string[]
  /** The exact answer to one question: the one outcome, or all that are possible. */
  readonly exact: (data: unknown, question: string) => string
}

function outcomeText(outcome: Outcome): string {
  if (outcome.kind !== 'day') return textOf(outcome) ?? OPEN
  return outcome.day.kind === 'known' ? (textOf({ kind: 'day', day: outcome.day.value }) ?? OPEN) : 'a day still open'
}

/** What one answer to one row may cost: beyond that it is said not to be settled. */
const ONE_ANSWER: Budget = { worlds: 2_000, judged: 2_000_000 }

/** Makes questions ready; a list of grounds stands for each of its grounds. */
export function questionsOn(system: System, asked: readonly string[], on: Day, strict: boolean): Questions {
  const ids = asked.flatMap((id) => system.grounds.get(id)?.of.map((ground) => ground.id) ?? [id])
  const program = compileToJs(system, ids, { on })
  const functions = load(program)
  const options = { on: intervalSet([[on, on + 1]]), strict }
  const abouts = ids.map((id) => system.rules.get(id)?.about ?? null)
  const one = (place: number, person: Person, item: PersonItem | null): string =>
    textOf(askCompiled(program, functions, place, person, on, item)) ?? OPEN
  const world = (data: unknown): World => caseWorld(system, readCase(system, data).stated, options).world
  const exactly = (at: World, question: string, item: string | null): string => {
    const found = find(system, at, { rule: question, item }, ONE_ANSWER)
    const outcomes = [...new Set(found.possibilities.map(({ outcome }) => outcomeText(outcome)))].sort()
    if (found.cutShort) return 'not settled'
    return outcomes.length === 1 ? (outcomes[0] ?? OPEN) : `depends: ${outcomes.join(' | ')}`
  }
  return {
    ids,
    program,
    answers: (person) =>
      ids.map((_, place) => {
        const about = abouts[place] ?? null
        if (about === null) return one(place, person, null)
        const items = person[program.names.list(about)]
        return typeof items === 'object' ? items.map((item) => one(place, person, item)).join('; ') : ''
      }),
    exact: (data, question) => {
      const at = world(data)
      const about = system.rules.get(question)?.about ?? null
      if (about === null) return exactly(at, question, null)
      return itemsOf(at, about)
        .map((item) => exactly(at, question, item))
        .join('; ')
    },
  }
}
