import { NO } from '../code.ts'
import { isPlain } from '../plan/can.ts'
import type { Case, Outcome, PlannedVersion, RulePlan, Truth, Value } from '../plan/node.ts'
import { type Frame, indented } from './frame.ts'
import { branchNumber, functionOf, helper, type Module } from './module.ts'
import { lastArguments, writeCall } from './write-call.ts'
import { hasPlainForm, writePlainForm } from './write-known.ts'
import { writeTest, writeTruth } from './write-truth.ts'
import { writeValue } from './write-value.ts'

const ITEM = 'item'

/** How a rule's function gives its result: noted in the trace where there is one. */
function giving(frame: Frame, branch: string | null, text: string): string {
  if (!frame.module.traced) return `return ${text}`
  const number = branch === null ? -1 : branchNumber(frame.module, branch)
  return `return ${helper(frame.module, 'won')}(trace, ${number}, ${text})`
}

function codeText(code: number): string {
  return code === 1 ? 'YES' : code === 0 ? 'NO' : String(code)
}

function outcome(frame: Frame, of: Outcome, branch: string | null): readonly string[] {
  switch (of.kind) {
    case 'said':
      return [giving(frame, branch, codeText(of.code))]
    case 'ofTruth':
      return [giving(frame, branch, writeTruth(frame, of.of))]
    case 'ofDay':
      return [giving(frame, branch, writeValue(frame, of.of))]
    case 'sameAs':
      return [giving(frame, branch, writeCall(frame, of.call))]
    case 'branch':
      return outcome(frame, of.says, of.id)
    case 'inOrder':
      return [...of.cases.flatMap((each) => inOrder(frame, each)), ...outcome(frame, of.otherwise, branch)]
    case 'exclusive':
      return exclusive(frame, of)
    case 'versions':
      return [...of.of.flatMap((each) => version(frame, each, of.none)), ...none(frame, of)]
    default:
      return of satisfies never
  }
}

function block(lines: readonly string[]): string {
  return `{\n${lines.map((line) => `  ${indented(line)}`).join('\n')}\n}`
}

function inOrder(frame: Frame, { id, when, then }: Case): readonly string[] {
  const said = `// ${id}`
  if (isPlain(when.can)) return [said, `if (${writeTest(frame, when)}) ${block(outcome(frame, then, id))}`]
  const test = writeTruth(frame, when)
  const name = caseVariable(frame)
  return [
    said,
    `${name} = ${test}`,
    `if (${name} === YES) ${block(outcome(frame, then, id))}`,
    `if (${name} !== NO) ${giving(frame, id, name)}`,
  ]
}

function caseVariable(frame: Frame): string {
  const name = `c${frame.temporaries.length + 1}`
  frame.temporaries.push(name)
  return name
}

function exclusive(frame: Frame, of: Extract<Outcome, { kind: 'exclusive' }>): readonly string[] {
  const winner = caseVariable(frame)
  const clash = caseVariable(frame)
  const way = caseVariable(frame)
  const lines = [`${winner} = 0`, `${clash} = NO`, `${way} = NO`]
  for (const [index, { id, when }] of of.cases.entries()) {
    const name = caseVariable(frame)
    const earlier = of.overlaps.slice(0, index).map((row) => row[index] ?? NO)
    const overlap = earlier.length === 1 ? String(earlier[0]) : `[${earlier.join(', ')}][${winner} - 1]`
    const first = `${winner} = ${index + 1}`
    const second = `if (${winner} > 0) ${clash} = ${clash} === NO ? ${overlap} : ${clash}`
    lines.push(
      `// ${id}`,
      `${name} = ${writeTruth(frame, when)}`,
      `if (${name} === YES) ${index === 0 ? first : block([second, `else ${first}`])}`,
      ...(isPlain(when.can)
        ? []
        : [`else if (${name} !== NO) ${way} = ${helper(frame.module, 'inTheWay')}(${way}, ${name})`]),
    )
  }
  // What is open comes first: it may be the case that clashes.
  lines.push(`if (${way} === OPEN) ${giving(frame, of.id, 'OPEN')}`)
  lines.push(`if (${clash} !== NO) ${giving(frame, of.id, clash)}`)
  lines.push(`if (${winner} === 0 && ${way} !== NO) ${giving(frame, of.id, way)}`)
  for (const [index, { id, then }] of of.cases.entries())
    lines.push(`if (${winner} === ${index + 1}) ${block(outcome(frame, then, id))}`)
  return [...lines, ...outcome(frame, of.otherwise, of.id)]
}

function version(frame: Frame, { id, begun, ended, body }: PlannedVersion, none: number): readonly string[] {
  const lines: string[] = []
  if (ended !== null) {
    const test = isPlain(ended.can) ? writeTest(frame, ended) : writeTruth(frame, ended)
    if (isPlain(ended.can)) lines.push(`if (${test}) ${giving(frame, null, String(none))}`)
    else {
      const name = caseVariable(frame)
      lines.push(
        `${name} = ${test}`,
        `if (${name} !== NO) ${giving(frame, null, `${name} === YES ? ${none} : ${name}`)}`,
      )
    }
  }
  const inner: Frame = { ...frame, shared: new Map() }
  const shared = sharedShifts(inner, body)
  lines.push(...shared, ...outcome(inner, body, null))
  if (begun === null) return [`// ${id}`, block(lines)]
  const test = isPlain(begun.can) ? writeTest(frame, begun) : writeTruth(frame, begun)
  if (isPlain(begun.can)) return [`// ${id}`, `if (${test}) ${block(lines)}`]
  const name = caseVariable(frame)
  return [
    `// ${id}`,
    `${name} = ${test}`,
    `if (${name} !== NO) ${block([`if (${name} !== YES) ${giving(frame, null, name)}`, ...lines])}`,
  ]
}

function none(frame: Frame, of: Extract<Outcome, { kind: 'versions' }>): readonly string[] {
  const last = of.of.at(-1)
  return last?.begun === null ? [] : [giving(frame, null, String(of.none))]
}

/** Days that are shifted alike in several places of a version are worked out once, before anything else. */
function sharedShifts(frame: Frame, body: Outcome): readonly string[] {
  const counts = new Map<string, number>()
  const see = (value: Value): void => {
    if (value.kind === 'shift' && isSimple(value.of)) {
      const text = writeValue({ ...frame, shared: new Map() }, value)
      counts.set(text, (counts.get(text) ?? 0) + 1)
    }
  }
  eachValue(body, see)
  const lines: string[] = []
  for (const [text, count] of counts) {
    if (count < 2) continue
    const name = `d${frame.temporaries.length + 1}`
    frame.temporaries.push(name)
    frame.shared.set(text, name)
    lines.push(`${name} = ${text}`)
  }
  return lines
}

function isSimple(value: Value): boolean {
  return value.kind === 'slot' || value.kind === 'on' || (value.kind === 'shift' && isSimple(value.of))
}

/** Visits the values that stand directly in an outcome: not those inside counts, nor those that only an exception says. */
function eachValue(of: Outcome, see: (value: Value) => void): void {
  const value = (each: Value): void => {
    see(each)
    if (each.kind === 'addDays') [each.of, each.days].map(value)
    if (each.kind === 'extreme' || each.kind === 'sum') each.of.map(value)
    if (each.kind === 'choose') {
      truth(each.when)
      value(each.then)
      value(each.otherwise)
    }
    if (each.kind === 'daysBetween') [each.from, each.until].map(value)
    if (each.kind === 'times' || each.kind === 'given') value(each.of)
  }
  const truth = (each: Truth): void => {
    if (each.kind === 'atMost') [each.low, each.high].map(value)
    if (each.kind === 'inSeason') value(each.day)
    if (each.kind === 'join') each.of.map(truth)
    if (each.kind === 'not' || each.kind === 'given') truth(each.of)
  }
  if (of.kind === 'ofTruth') truth(of.of)
  if (of.kind === 'ofDay') value(of.of)
  if (of.kind === 'branch') eachValue(of.says, see)
  if (of.kind === 'inOrder' || of.kind === 'exclusive') {
    for (const { when } of of.cases) truth(when)
    eachValue(of.otherwise, see)
  }
}

/** Writes the function of a rule. */
export function writeRule(module: Module, plan: RulePlan): void {
  const name = functionOf(module, plan)
  const about = plan.rule.about
  const frame: Frame = {
    module,
    write: { value: writeValue, truth: writeTruth, call: writeCall },
    items: new Map(about === null ? [] : [[about, ITEM]]),
    locals: new Map(),
    on: 'on',
    used: new Set(),
    temporaries: [],
    shared: new Map(),
  }
  const start = plan.body.kind === 'versions' ? [] : sharedShifts(frame, plan.body)
  const lines = [...start, ...outcome(frame, plan.body, null)]
  const parameters = [
    module.layout.owner,
    ...(plan.on === null ? ['on'] : []),
    ...(about === null ? [] : [ITEM]),
    ...lastArguments(module),
  ]
  const variables = frame.temporaries.length === 0 ? [] : [`let ${frame.temporaries.join(', ')}`]
  const plain = hasPlainForm(module, plan) ? [writePlainForm(module, plan, frame, parameters)] : []
  const asks = typeof plan.rule.asks === 'string' ? plan.rule.asks : plan.rule.id
  module.functions.set(
    name,
    `/** ${plan.rule.id}: ${asks.replaceAll('*/', '')} */\nfunction ${name}(${parameters.join(', ')}) ${block([...plain, ...variables, ...lines])}`,
  )
}
