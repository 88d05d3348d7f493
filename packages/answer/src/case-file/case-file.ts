import { type CaseIssue, type CasePath, readCase, type StatedCase, type System } from '@muster/engine'
import { spelledOut } from '@muster/rulebook'
import { type Document, isMap, isPair, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml'

/** Something wrong with a case file, at a line and column that count from 1. */
export type FileIssue =
  | { readonly kind: 'case'; readonly line: number; readonly column: number; readonly issue: CaseIssue }
  | { readonly kind: 'syntax'; readonly line: number; readonly column: number; readonly code: string }
  | {
      readonly kind: 'file'
      readonly line: number
      readonly column: number
      readonly code: 'tooLarge' | 'notUtf8' | 'tooDeep' | 'alias' | 'empty' | 'severalDocuments'
      readonly limit: number
    }

/** What a case file tells beside its facts. */
export interface CaseHead {
  readonly title: string | null
  readonly note: string | null
  readonly invented: boolean
}

/** A case file as read: the case, or everything that is wrong with it. */
export type CaseFile =
  | { readonly kind: 'case'; readonly head: CaseHead; readonly stated: StatedCase; readonly plain: unknown }
  | { readonly kind: 'issues'; readonly issues: readonly FileIssue[] }

/** Keys at the top of a case file that are no facts. */
export const ASIDE: readonly string[] = Object.freeze(['title', 'note', 'invented'])

/** The largest case file, in bytes, and the deepest nesting. */
export const LARGEST = 1_000_000
export const DEEPEST = 12
const MOST_ISSUES = 25

/** Reads the bytes of a case file (YAML or JSON, UTF-8) against a system. Never throws on bad input. */
export function readCaseFile(system: System, bytes: Uint8Array): CaseFile {
  if (bytes.byteLength > LARGEST) return problem('tooLarge', LARGEST)
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes)
  } catch {
    return problem('notUtf8', 0)
  }
  return readCaseText(system, text)
}

function problem(code: Extract<FileIssue, { kind: 'file' }>['code'], limit: number, line = 1, column = 1): CaseFile {
  return { kind: 'issues', issues: [{ kind: 'file', line, column, code, limit }] }
}

/** The deepest nesting that brackets and indentation alone can make, without parsing. */
function bracketDepth(text: string): { readonly depth: number; readonly at: number } {
  let depth = 0
  for (let index = 0; index < text.length; index += 1) {
    const char = text[index]
    if (char === '[' || char === '{') depth += 1
    else if (char === ']' || char === '}') depth = Math.max(0, depth - 1)
    if (depth > DEEPEST * 4) return { depth, at: index }
  }
  return { depth, at: 0 }
}

/** Reads the text of a case file. */
export function readCaseText(system: System, text: string): CaseFile {
  const lines = new LineCounter()
  const brackets = bracketDepth(text)
  if (brackets.depth > DEEPEST * 4) return problem('tooDeep', DEEPEST)
  if (/^(?:\s*- ){13,}/mu.test(text)) return problem('tooDeep', DEEPEST)
  const document = parseDocument(text, {
    lineCounter: lines,
    schema: 'core',
    uniqueKeys: true,
    prettyErrors: false,
    stringKeys: true,
  })
  if (document.errors.length > 0) {
    const issues = document.errors.slice(0, MOST_ISSUES).map((error): FileIssue => {
      const { line, col } = lines.linePos(error.pos[0])
      if (error.code === 'MULTIPLE_DOCS') return { kind: 'file', line, column: col, code: 'severalDocuments', limit: 1 }
      return { kind: 'syntax', line, column: col, code: error.code }
    })
    return { kind: 'issues', issues }
  }
  if (document.contents === null) return problem('empty', 0)
  const unfit = findUnfit(document.contents, 0)
  if (unfit !== null) {
    const { line, col } = lines.linePos(unfit.node.range?.[0] ?? 0)
    return problem(unfit.code, DEEPEST, line, col)
  }
  const plain: unknown = document.toJS({ maxAliasCount: 0 })
  const { stated, issues } = readCase(system, spelledOut(plain), ASIDE)
  if (issues.length > 0) {
    const located = issues.slice(0, MOST_ISSUES).map((issue): FileIssue => {
      const { line, col } = lines.linePos(offsetOf(document, issue.path))
      return { kind: 'case', line, column: col, issue }
    })
    return { kind: 'issues', issues: located.sort((one, other) => one.line - other.line || one.column - other.column) }
  }
  return { kind: 'case', head: headOf(plain), stated, plain }
}

function findUnfit(node: unknown, depth: number): { readonly code: 'tooDeep' | 'alias'; readonly node: Node } | null {
  const each = node as Node
  if (depth > DEEPEST) return { code: 'tooDeep', node: each }
  if (isMap(node) || isSeq(node)) {
    if (node.anchor !== undefined) return { code: 'alias', node }
    for (const item of node.items) {
      const inner = isPair(item) ? item.value : item
      const found = inner === null ? null : findUnfit(inner, depth + 1)
      if (found !== null) return found
    }
    return null
  }
  return isScalar(node) && node.anchor === undefined ? null : { code: 'alias', node: each }
}

/** Where a path begins: at its key when it names one, at the deepest part that exists otherwise. */
function offsetOf(document: Document, path: CasePath): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const part = path.slice(0, length)
    const key = part.at(-1)
    const parent: unknown =
      length === 0 ? undefined : length === 1 ? document.contents : document.getIn(part.slice(0, -1), true)
    if (isMap(parent) && typeof key === 'string') {
      const pair = parent.items.find((item) => isScalar(item.key) && String(item.key.value) === key)
      if (pair !== undefined && isScalar(pair.key)) return pair.key.range?.[0] ?? 0
    }
    const node: unknown = length === 0 ? document.contents : document.getIn(part, true)
    if (node !== undefined && node !== null && typeof node === 'object' && 'range' in node && Array.isArray(node.range))
      return Number(node.range[0])
  }
  return 0
}

function headOf(plain: unknown): CaseHead {
  const head = typeof plain === 'object' && plain !== null ? (plain as { readonly [key: string]: unknown }) : {}
  const text = (value: unknown) => (typeof value === 'string' ? value.slice(0, 2000) : null)
  return {
    title: text(head['title']),
    note: text(head['note']),
    invented: head['invented'] === true || head['invented'] === 'yes',
  }
}
