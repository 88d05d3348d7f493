import { YES } from '../code.ts'
import type { Call, Outcome, RulePlan, Slot, Truth, Value } from '../plan/node.ts'
import { plainReads } from '../plan/reads.ts'
import { join, opposite } from '../plan/truths.ts'
import { dayVariable, type Frame, indented, use } from './frame.ts'
import { constant, functionOf, helper, type Module, plainFunctionOf } from './module.ts'
import { dayNumeral, writeValue } from './write-value.ts'

/** The most slots of which it is asked whether all are known. */
const MOST_SLOTS = 10

/** Tells whether a rule is also written plainly, for persons of whom every fact that it reads is known. */
export function hasPlainForm(module: Module, plan: RulePlan): boolean {
  const reads = plainReads(plan)
  return !module.traced && reads !== null && reads.size > 0 && reads.size <= MOST_SLOTS && plan.body.kind !== 'said'
}

function slotText(frame: Frame, slot: Slot): string {
  return frame.module.layout.read(slot, slot.kind === 'field' ? use(frame, frame.items.get(slot.as)) : null)
}

function side(frame: Frame, side: Value, of: 'days' | 'numbers'): string {
  if (side.kind === 'number' && of === 'days') return dayNumeral(side.value)
  return value(frame, side)
}

function value(frame: Frame, of: Value): string {
  switch (of.kind) {
    case 'choose':
      return `(${test(frame, of.when)} ? ${value(frame, of.then)} : ${value(frame, of.otherwise)})`
    case 'extreme':
      return `Math.${of.later ? 'max' : 'min'}(${of.of.map((part) => value(frame, part)).join(', ')})`
    case 'ruleDay':
      return call(frame, of.call)
    default:
      return writeValue(frame, of)
  }
}

function call(frame: Frame, { plan, on, item }: Call): string {
  const { module } = frame
  const values = [
    module.layout.owner,
    ...(plan.on === null ? [writeValue(frame, on)] : []),
    ...(item === null ? [] : [use(frame, frame.items.get(item))]),
  ]
  return `${hasPlainForm(module, plan) ? plainFunctionOf(module, plan) : functionOf(module, plan)}(${values.join(', ')})`
}

function oneOf(frame: Frame, { slot, places, size }: Extract<Truth, { kind: 'oneOf' }>): string {
  const choice = slotText(frame, slot)
  if (places.length === 1) return size === 2 && places[0] === YES ? `${choice} === YES` : `${choice} === ${places[0]}`
  if (size > 31) return `${constant(frame.module, 'places', JSON.stringify(places))}.includes(${choice})`
  return `((0b${places.reduce((mask, place) => mask + 2 ** place, 0).toString(2)} >>> ${choice}) & 1) === 1`
}

/** Writes a condition of known facts as a JavaScript condition. */
function test(frame: Frame, truth: Truth): string {
  switch (truth.kind) {
    case 'known':
      return String(truth.code === YES)
    case 'oneOf':
      return oneOf(frame, truth)
    case 'atMost':
      return `${side(frame, truth.low, truth.of)} <= ${side(frame, truth.high, truth.of)}`
    case 'inSeason':
      return `${helper(frame.module, 'inSeason')}(${value(frame, truth.day)}, ${constant(frame.module, 'season', JSON.stringify(truth.windows))}) === YES`
    case 'join':
      return `(${truth.of.map((part) => test(frame, part)).join(truth.all ? ' && ' : ' || ')})`
    case 'not':
      if (truth.of.kind === 'atMost')
        return `${side(frame, truth.of.low, truth.of.of)} > ${side(frame, truth.of.high, truth.of.of)}`
      return `!(${test(frame, truth.of)})`
    case 'says': {
      const said = call(frame, truth.call)
      const [only] = truth.codes
      if (truth.codes.length === 1) return `${said} === ${only === YES ? 'YES' : only}`
      return `${constant(frame.module, 'codes', JSON.stringify(truth.codes))}.includes(${said})`
    }
    case 'given': {
      const day = dayVariable(frame, truth.id)
      const on = writeValue(frame, truth.on)
      return `((${day} = ${on}), ${test({ ...frame, locals: new Map(frame.locals).set(truth.id, day) }, truth.of)})`
    }
    case 'count':
      throw new TypeError('a count is not plain')
    default:
      return truth satisfies never
  }
}

function code(of: number): string {
  return of === YES ? 'YES' : of === 0 ? 'NO' : String(of)
}

function lines(frame: Frame, of: Outcome): readonly string[] {
  switch (of.kind) {
    case 'said':
      return [`return ${code(of.code)}`]
    case 'ofTruth':
      return [`return ${test(frame, of.of)} ? YES : NO`]
    case 'ofDay':
      return [`return ${value(frame, of.of)}`]
    case 'sameAs':
      return [`return ${call(frame, of.call)}`]
    case 'branch':
      return lines(frame, of.says)
    case 'inOrder': {
      const joined = asOneTest(of)
      if (joined !== null) return [`return ${test(frame, joined)} ? YES : NO`]
      return [
        ...of.cases.flatMap(({ when, then }) => guarded(`if (${test(frame, when)})`, lines(frame, then))),
        ...lines(frame, of.otherwise),
      ]
    }
    case 'versions':
      return of.of.flatMap(({ begun, ended, body }) => {
        const inForce = [
          ...(ended === null ? [] : [`if (${test(frame, ended)}) return ${of.none}`]),
          ...lines(frame, body),
        ]
        return begun === null ? inForce : guarded(`if (${test(frame, begun)})`, inForce)
      })
    case 'exclusive':
      throw new TypeError('cases that exclude each other are not plain')
    default:
      return of satisfies never
  }
}

/** How many comparisons a condition makes, about: calls count for several. */
function weight(truth: Truth): number {
  switch (truth.kind) {
    case 'join':
      return truth.of.reduce((sum, part) => sum + weight(part), 0)
    case 'not':
    case 'given':
      return weight(truth.of) + (truth.kind === 'given' ? 3 : 0)
    case 'says':
      return 4
    default:
      return 1
  }
}

function saidBy(of: Outcome): number | null {
  const says = of.kind === 'branch' ? of.says : of
  return says.kind === 'said' && says.code <= YES ? says.code : null
}

/** Exceptions that all say no (or all yes) over a condition: one condition, what is quickest to tell first. */
function asOneTest({ cases, otherwise }: Extract<Outcome, { kind: 'inOrder' }>): Truth | null {
  const rest = otherwise.kind === 'branch' ? otherwise.says : otherwise
  const [first] = cases
  const said = first === undefined ? null : saidBy(first.then)
  if (rest.kind !== 'ofTruth' || said === null || cases.some(({ then }) => saidBy(then) !== said)) return null
  const tests = cases.map(({ when }) => (said === YES ? when : opposite(when)))
  const parts = [...tests, rest.of].sort((one, other) => weight(one) - weight(other))
  return join(parts, said !== YES)
}

function guarded(head: string, inner: readonly string[]): readonly string[] {
  const [only] = inner
  if (inner.length === 1 && only !== undefined) return [`${head} ${only}`]
  return [`${head} {`, ...inner.map((line) => `  ${indented(line)}`), '}']
}

/** Writes the plain form of a rule as a function, and the line by which the general form hands over to it. */
export function writePlainForm(module: Module, plan: RulePlan, frame: Frame, parameters: readonly string[]): string {
  const name = plainFunctionOf(module, plan)
  const inner: Frame = { ...frame, temporaries: [], shared: new Map(), used: new Set() }
  const body = lines(inner, plan.body)
  const end = plan.body.kind === 'versions' && plan.body.of.at(-1)?.begun !== null ? [`return ${plan.body.none}`] : []
  const variables = inner.temporaries.length === 0 ? [] : [`let ${inner.temporaries.join(', ')}`]
  const text = [...variables, ...body, ...end].map((line) => `  ${indented(line)}`).join('\n')
  module.functions.set(
    name,
    `/** ${plan.rule.id}, where every fact that it reads is known. */\nfunction ${name}(${parameters.join(', ')}) {\n${text}\n}`,
  )
  const slots = [...(plainReads(plan)?.values() ?? [])].map((slot) => `${slotText(frame, slot)} < OPEN`)
  return `if (${slots.join(' && ')}) return ${name}(${parameters.join(', ')})`
}
