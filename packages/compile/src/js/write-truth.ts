import { NEVER } from '@muster/engine'
import { NO, OPEN, YES } from '../code.ts'
import { isPlain } from '../plan/can.ts'
import type { Truth, Value } from '../plan/node.ts'
import { dayVariable, type Frame, indented, temporary, use } from './frame.ts'
import { constant, helper } from './module.ts'
import { lastArguments, writeCall } from './write-call.ts'
import { dayNumeral, writeValue } from './write-value.ts'

type Writers = { readonly [K in Truth['kind']]: (frame: Frame, truth: Extract<Truth, { kind: K }>) => string }

const MASK_BITS = 31

function code(value: number): string {
  return value === YES ? 'YES' : value === NO ? 'NO' : value === OPEN ? 'OPEN' : String(value)
}

function side(frame: Frame, value: Value, of: 'days' | 'numbers'): string {
  if (value.kind !== 'number' || of === 'numbers') return writeValue(frame, value)
  if (value.value >= NEVER) helper(frame.module, 'NEVER')
  return dayNumeral(value.value)
}

/** Writes a join: each part is read only while the parts before it leave something to tell. */
function join(frame: Frame, all: boolean, of: readonly Truth[]): string {
  const ender = all ? 'NO' : 'YES'
  const helperName = all ? 'both' : 'either'
  const lines: string[] = []
  let before: string | null = null
  for (const [index, part] of of.entries()) {
    const plain = isPlain(part.can) && index < of.length - 1
    const text = plain ? '' : indented(writeTruth(frame, part))
    const joined = (): string => (before === null ? text : `${helper(frame.module, helperName)}(${before}, ${text})`)
    if (index === of.length - 1) lines.push(joined())
    else if (plain) {
      const test = indented(writeTest(frame, part))
      lines.push(all ? `!(${test}) ? ${ender} :` : `${test} ? ${ender} :`)
    } else {
      const value = joined()
      before ??= temporary(frame)
      lines.push(`(${before} = ${value}) === ${ender} ? ${ender} :`)
    }
  }
  return `(${indented(lines.join('\n'))})`
}

const WRITERS: Writers = {
  known: (_, truth) => code(truth.code),
  oneOf: (frame, { slot, places, size }) => {
    const item = slot.kind === 'field' ? use(frame, frame.items.get(slot.as)) : null
    const choice = frame.module.layout.read(slot, item)
    const [only] = places
    if (size === 2 && only === YES) return choice
    if (size === 2 && only === NO) return `${helper(frame.module, 'not')}(${choice})`
    if (places.length === 1) return `${helper(frame.module, 'is')}(${choice}, ${only})`
    if (size <= MASK_BITS)
      return `${helper(frame.module, 'isIn')}(${choice}, 0b${places.reduce((mask, place) => mask + 2 ** place, 0).toString(2)})`
    return `${helper(frame.module, 'isAmong')}(${choice}, ${constant(frame.module, 'places', JSON.stringify(places))})`
  },
  atMost: (frame, { low, high, of }) => {
    const lowText = side(frame, low, of)
    const highText = side(frame, high, of)
    if (isPlain(low.can) && isPlain(high.can)) return `(${lowText} <= ${highText} ? YES : NO)`
    if (isPlain(high.can)) return `${helper(frame.module, 'upTo')}(${lowText}, ${highText})`
    if (isPlain(low.can)) return `${helper(frame.module, 'from')}(${highText}, ${lowText})`
    return `${helper(frame.module, 'atMost')}(${lowText}, ${highText})`
  },
  inSeason: (frame, { day, windows }) =>
    `${helper(frame.module, 'inSeason')}(${writeValue(frame, day)}, ${constant(frame.module, 'season', JSON.stringify(windows))})`,
  join: (frame, { all, of }) => join(frame, all, of),
  not: (frame, { of }) => `${helper(frame.module, 'not')}(${writeTruth(frame, of)})`,
  count: (frame, truth) => writeCount(frame, truth),
  says: (frame, { call, codes }) => {
    const said = writeCall(frame, call)
    const others = [...call.plan.codes].filter((each) => !codes.includes(each))
    if (codes.length === 1 && codes[0] === YES && others.every((each) => each === NO)) return said
    if (codes.length === 1) return `${helper(frame.module, 'gave')}(${said}, ${codes[0]})`
    return `${helper(frame.module, 'gaveOneOf')}(${said}, ${constant(frame.module, 'codes', JSON.stringify(codes))})`
  },
  given: (frame, { id, on, of }) => {
    const day = dayVariable(frame, id)
    const onText = writeValue(frame, on)
    const inner: Frame = { ...frame, locals: new Map(frame.locals).set(id, day) }
    return indented(`((${day} = ${onText}) >= OPEN\n? ${day}\n: ${writeTruth(inner, of)})`)
  },
}

/** What is done with an item that satisfies the condition: with a trace, the others are looked at all the same. */
function foundText(traced: boolean, counts: boolean, least: number): readonly string[] {
  if (traced) return [`    else if (holds === YES) found += 1`]
  if (!counts) return [`    else if (holds === YES) return YES`]
  return [`    else if (holds === YES) {`, `      found += 1`, `      if (found >= ${least}) return YES`, `    }`]
}

/** Writes a count as a function of its own, and calls it; equal counts share one. */
function writeCount(frame: Frame, { list, as, least, where }: Extract<Truth, { kind: 'count' }>): string {
  const { module } = frame
  const { layout } = module
  const item = module.names.of(`item ${as}`, `the-${as}`)
  const used = new Set<string>()
  const inner: Frame = {
    ...frame,
    items: new Map(frame.items).set(as, item),
    used,
    temporaries: [],
    shared: new Map(),
  }
  const test = indented(writeTruth(inner, where), '    ')
  used.delete(item)
  const own = new Set(inner.temporaries)
  const given = [...used].filter((name) => !own.has(name)).sort()
  const isCertain = where.can.specials.size === 0
  const counts = least > 1 || module.traced
  const lines = [
    ...(counts ? [`  let found = 0`] : []),
    `  let open = 0`,
    ...(isCertain ? [] : [`  let special = NO`]),
    ...(inner.temporaries.length === 0 ? [] : [`  let ${inner.temporaries.join(', ')}`]),
    `  ${layout.loop(list, item)} {`,
    `    const holds = ${test}`,
    `    if (holds === NO) continue`,
    `    if (${layout.exists(list, item)} !== YES || holds === OPEN) open += 1`,
    ...foundText(module.traced, counts, least),
    ...(isCertain ? [] : [`    else special = special === NO ? holds : ${helper(module, 'graver')}(special, holds)`]),
    `  }`,
    isCertain
      ? `  return ${helper(module, 'enough')}(${least}, ${counts ? 'found' : 0}, open)`
      : `  return ${helper(module, 'enoughOrSpecial')}(${least}, ${counts ? 'found' : 0}, open, special)`,
  ]
  const body = lines.join('\n')
  const head = [layout.owner, ...given, ...lastArguments(module)]
  const text = `(${head.join(', ')}) {\n${body}\n}`
  const known = module.byText.get(text)
  const name = known ?? module.names.of(`count ${text}`, `count-${list}`)
  if (known === undefined) {
    module.byText.set(text, name)
    module.functions.set(name, `function ${name}${text}`)
  }
  for (const each of given) use(frame, each)
  return `${name}(${[layout.owner, ...given, ...lastArguments(module)].join(', ')})`
}

/** Writes a condition as an expression whose value is `NO`, `YES`, `OPEN` or a special code. */
export function writeTruth(frame: Frame, truth: Truth): string {
  const write = WRITERS[truth.kind] as (frame: Frame, truth: Truth) => string
  return write(frame, truth)
}

/** Writes a condition that can only be yes or no as a JavaScript condition. */
export function writeTest(frame: Frame, truth: Truth): string {
  if (truth.kind === 'atMost') return `${side(frame, truth.low, truth.of)} <= ${side(frame, truth.high, truth.of)}`
  return `${writeTruth(frame, truth)} === YES`
}
