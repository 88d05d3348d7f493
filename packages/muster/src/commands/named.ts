import { type Day, nearest, parseDay } from '@muster/engine'
import { RULEBOOK } from '@muster/rulebook'
import { Refusal } from '../io.ts'

/** Reads a day of the command line; refuses one that is not written `YYYY-MM-DD` or does not exist (exit code 1). */
export function dayNamed(text: string, option: string): Day {
  try {
    return parseDay(text)
  } catch {
    throw new Refusal(1, [
      `${option}: "${text.slice(0, 40)}" is not a day. Write it as YYYY-MM-DD, such as 2025-10-20.`,
    ])
  }
}

/** Finds questions by id; refuses an unknown one with the nearest right word (exit code 1). */
export function questionNamed(id: string): string {
  const ids = [...RULEBOOK.system.rules.keys(), ...RULEBOOK.system.grounds.keys()]
  if (ids.includes(id)) return id
  const near = nearest(id, ids)
  throw new Refusal(1, [
    `There is no question "${id.slice(0, 80)}".${near === null ? '' : ` Did you mean ${near}?`} "muster rules" lists them all.`,
  ])
}

/** Finds one rule by id; a list of grounds is refused with its grounds named (exit code 1). */
export function ruleNamed(id: string): string {
  const named = questionNamed(id)
  const grounds = RULEBOOK.system.grounds.get(named)
  if (grounds === undefined) return named
  throw new Refusal(1, [
    `"${named}" is a list of grounds. Ask about one of them: ${grounds.of.map((ground) => ground.id).join(', ')}.`,
  ])
}
