import type { Call, Truth, Value } from '../plan/node.ts'
import type { Module } from './module.ts'

/** The writers of expressions, which call each other through the frame. */
export interface Writing {
  readonly value: (frame: Frame, value: Value) => string
  readonly truth: (frame: Frame, truth: Truth) => string
  readonly call: (frame: Frame, call: Call) => string
}

/** A function being written: which of its surroundings it uses, and its temporary variables. */
export interface Frame {
  readonly module: Module
  readonly write: Writing
  /** Variables of bound items by the name they are bound to, of days by the number of their `given`. */
  readonly items: ReadonlyMap<string, string>
  readonly locals: ReadonlyMap<number, string>
  /** The day on which the rule is read: a variable, or a known day. */
  readonly on: string
  /** Parameters that the text uses, beside the person. */
  readonly used: Set<string>
  readonly temporaries: string[]
  /** Shifted days that are worked out once, by their text. */
  readonly shared: Map<string, string>
}

/** Makes a new temporary variable. */
export function temporary(frame: Frame): string {
  const name = `t${frame.temporaries.length + 1}`
  frame.temporaries.push(name)
  return name
}

/** Indents lines. */
export function indented(text: string, by = '  '): string {
  return text.replaceAll('\n', `\n${by}`)
}

/** Uses a variable of the surroundings. */
export function use(frame: Frame, name: string | undefined): string {
  if (name === undefined) throw new TypeError('an item or a day is not bound')
  frame.used.add(name)
  return name
}

/** The variable in which a `given` keeps its day. */
export function dayVariable(frame: Frame, id: number): string {
  const name = `day${id}`
  frame.temporaries.push(name)
  return name
}
