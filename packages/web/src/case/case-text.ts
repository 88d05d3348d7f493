import { Document, isMap, isScalar, isSeq, parseDocument } from 'yaml'
import type { SlotPlace } from './slot-path.ts'

/** What may be written as the value of a fact or field: a word, a number, or several of them. */
export type Written = string | number | readonly (string | number)[]

/** What a case says of a list. */
export type ListSaid = 'none' | 'unknown' | 'unsaid'

/** The text of a case of which nothing is known yet. */
export const BLANK_CASE = 'title: A new case\n'

function documentOf(text: string): Document {
  const document = parseDocument(text, { schema: 'core', stringKeys: true, prettyErrors: false })
  return document.errors.length === 0 && isMap(document.contents) ? document : new Document({})
}

function textOf(document: Document): string {
  if (isMap(document.contents) && document.contents.items.length === 0) return '{}\n'
  if (isMap(document.contents) && document.contents.flow === true) document.contents.flow = false
  return document.toString({ lineWidth: 0 })
}

/** Every way in which a dotted name may be nested, the most nested first. */
function nestings(id: string): readonly (readonly string[])[] {
  const dot = id.indexOf('.')
  if (dot < 0) return [[id]]
  const [head, rest] = [id.slice(0, dot), id.slice(dot + 1)]
  return nestings(rest).flatMap(([first = '', ...others]) => [
    [head, first, ...others],
    [`${head}.${first}`, ...others],
  ])
}

function pathOf(document: Document, id: string): readonly string[] {
  const all = nestings(id)
  const present = all.find((path) => document.hasIn(path))
  if (present !== undefined) return present
  const fits = (path: readonly string[]) =>
    path.slice(0, -1).every((_, index) => {
      const node = document.getIn(path.slice(0, index + 1), true)
      return node === undefined || isMap(node)
    })
  return all.find(fits) ?? [id]
}

function remove(document: Document, path: readonly (string | number)[]): void {
  document.deleteIn(path)
  for (let length = path.length - 1; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true)
    if (!isMap(node) || node.items.length > 0) return
    document.deleteIn(path.slice(0, length))
  }
}

/** Writes a value of a fact into the text of a case, or takes it out when the value is null; the rest stays as it is. */
export function withFact(text: string, fact: string, value: Written | null): string {
  const document = documentOf(text)
  const path = pathOf(document, fact)
  if (value === null) remove(document, path)
  else put(document, path, value)
  return textOf(document)
}

function put(document: Document, path: readonly (string | number)[], value: Written): void {
  const parent = document.getIn(path.slice(0, -1), true)
  if (path.length > 1 && isMap(parent) && parent.items.length === 0) parent.flow = false
  const node = document.getIn(path, true)
  if (isScalar(node) && !Array.isArray(value)) node.value = value
  else document.setIn(path, document.createNode(value, { flow: true }))
}

/** The path of the items of a list, which may stand alone or under `known`. */
function itemsPath(document: Document, list: string): readonly string[] {
  const node = document.get(list, true)
  return isMap(node) ? [list, 'known'] : [list]
}

function itemsOf(document: Document, list: string): number {
  const node = document.getIn(itemsPath(document, list), true)
  return isSeq(node) ? node.items.length : 0
}

/** Adds an item, empty or with one field, at the end of a list; what the list said before (none, unknown) gives way. */
export function withItem(text: string, list: string, fields: { readonly [field: string]: Written } = {}): string {
  const document = documentOf(text)
  const path = itemsPath(document, list)
  const item = document.createNode(fields)
  if (isSeq(document.getIn(path, true))) document.addIn(path, item)
  else document.setIn(path, document.createNode([fields]))
  return textOf(document)
}

/** Takes an item out of a list; a list that had no other item says nothing any more. */
export function withoutItem(text: string, list: string, index: number): string {
  const document = documentOf(text)
  if (itemsOf(document, list) <= 1) document.delete(list)
  else document.deleteIn([...itemsPath(document, list), index])
  return textOf(document)
}

/** Writes a field of an item, or takes it out when the value is null. */
export function withField(text: string, list: string, index: number, field: string, value: Written | null): string {
  const document = documentOf(text)
  if (index >= itemsOf(document, list)) return text
  const path = [...itemsPath(document, list), index, field]
  if (value === null) document.deleteIn(path)
  else put(document, path, value)
  return textOf(document)
}

/** Says of a list without items that there were none, that it is not known, or nothing. */
export function withListSaid(text: string, list: string, said: ListSaid): string {
  const document = documentOf(text)
  if (said === 'unsaid') document.delete(list)
  else document.set(list, said)
  return textOf(document)
}

/** Says whether a list may have more items than those listed. */
export function withPerhapsMore(text: string, list: string, more: boolean): string {
  const document = documentOf(text)
  const node = document.get(list, true)
  if (more && isSeq(node)) {
    document.delete(list)
    document.set(list, document.createNode({ 'perhaps-more': 'yes' }))
    document.setIn([list, 'known'], node)
  } else if (!more && isMap(node)) {
    const known = node.get('known', true)
    document.set(list, known ?? 'none')
  }
  return textOf(document)
}

/** Writes the title or the note of a case; an empty note is taken out. */
export function withHead(text: string, name: 'title' | 'note', value: string): string {
  const document = documentOf(text)
  if (value === '' && name === 'note') document.delete(name)
  else document.set(name, value)
  return textOf(document)
}

/** Writes an answer to the question that a slot stands for; null takes the answer back. */
export function withAnswer(text: string, place: SlotPlace, value: Written | null): string {
  switch (place.kind) {
    case 'fact':
      return withFact(text, place.fact, value)
    case 'field':
      if (place.item !== null) return withField(text, place.list, place.item, place.field, value)
      return value === null ? text : withItem(text, place.list, { [place.field]: value })
    case 'exists':
      if (value === 'yes') return withItem(text, place.list)
      return value === 'no' ? withNoMore(text, place.list) : text
    default:
      return place satisfies never
  }
}

function withNoMore(text: string, list: string): string {
  return itemsOf(documentOf(text), list) > 0 ? withPerhapsMore(text, list, false) : withListSaid(text, list, 'none')
}
