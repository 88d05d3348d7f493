import { BAND, OPEN } from '../code.ts'
import { needsOf, textKey } from '../plan/depends.ts'
import type { Truth } from '../plan/node.ts'
import { type Aggregate, bring, innermost, type Piece, type Relation, relation } from './relation.ts'
import { ITEM, LISTED, sqlName } from './tables.ts'
import { column, nextName, type Place, type SqlTruth, type Writer } from './writer.ts'

type Count = Extract<Truth, { kind: 'count' }>

/** What the columns of a list are called inside a relation. */
function prefixFor(writer: Writer, list: string, parent: Relation): string {
  let depth = 1
  for (let at: Relation | null = parent; at !== null; at = at.parent) if (at.list === list) depth += 1
  const base = depth === 1 ? `${sqlName(list)}_` : `${sqlName(list)}_${depth}_`
  const clash = [...writer.system.facts.keys()].some((fact) => sqlName(fact).startsWith(base))
  return clash ? `${base}_` : base
}

/** Makes the relation of a list's items inside another. */
export function itemsWithin(writer: Writer, list: string, parent: Relation): Relation {
  const prefix = prefixFor(writer, list, parent)
  const id = nextName(writer)(`items_of_${sqlName(list)}`)
  const child = relation(id, parent, list, prefix, [...parent.keys, `${prefix}${ITEM}`])
  for (const field of Object.keys(writer.system.lists.get(list)?.fields ?? {}))
    writer.names.add(`${prefix}${sqlName(field)}`)
  return child
}

/** Puts a relation into one that has the same items of the same persons at the same stage, so that both are read once. */
function settle(child: Relation, parent: Relation): Relation {
  const twin = parent.children.find((each) => each.list === child.list && each.parentLevel === child.parentLevel)
  if (twin === undefined) {
    parent.children.push(child)
    return child
  }
  for (const name of child.base) twin.base.add(name)
  for (const name of child.carried) twin.carried.add(name)
  for (const [level, stage] of child.stages.entries()) {
    while (twin.stages.length <= level) twin.stages.push({ columns: [], lookups: [] })
    twin.stages[level]?.columns.push(...stage.columns)
    twin.stages[level]?.lookups.push(...stage.lookups)
  }
  for (const inner of child.children) {
    inner.parent = twin
    settle(inner, twin)
  }
  twin.aggregates.push(...child.aggregates)
  return twin
}

/** Writes how many items satisfy a condition as a three-valued condition of the persons (or items) they belong to. */
export function writeCount(place: Place, truth: Count, writeWhere: (inner: Place, where: Truth) => SqlTruth): SqlTruth {
  const { writer } = place
  const { list, as, least, where } = truth
  const needs = needsOf(truth)
  const bound: Piece[] = [...needs.locals].flatMap((id) => place.locals.get(id) ?? [])
  if (needs.on && place.on !== null) bound.push(place.on)
  const homes = [...needs.items].flatMap((item): Piece[] => {
    const home = place.items.get(item)
    return home === undefined ? [] : [{ text: '', relation: home, level: 0, atom: true }]
  })
  const parent = innermost([...bound, ...homes]) ?? writer.root
  const surroundings = [
    ...bound.map(({ text }) => text),
    ...[...needs.items].map((item) => `${item}=${place.items.get(item)?.id}`),
  ]
  const key = `${parent.id} | ${list} ${as} ${least} | ${textKey(where)} | ${surroundings.join(' ')}`
  const known = writer.counts.get(key)
  if (known !== undefined) return known

  const child = itemsWithin(writer, list, parent)
  const result = writeWhere({ ...place, items: new Map(place.items).set(as, child) }, where)
  const test = column(place, bring(result.piece, child, nextName(writer)), 'holds')
  child.base.add(LISTED)
  const names = (wish: string) => nextName(writer)(`${sqlName(list)}_${wish}`)
  const listed = `${child.prefix}${LISTED}`
  const written = result.coded
    ? codedCount(writer, truth, test.text, listed, `${child.prefix}${ITEM}`, names)
    : plainCount(least, test.text, listed, names)
  child.aggregates.push(...written.aggregates)
  settle(child, parent)
  const piece: Piece = { text: written.text, relation: parent, level: child.parentLevel + 1, atom: false }
  const counted = { piece, coded: result.coded }
  writer.counts.set(key, counted)
  return counted
}

interface WrittenCount {
  readonly aggregates: readonly Aggregate[]
  readonly text: string
}

function plainCount(least: number, test: string, listed: string, names: (wish: string) => string): WrittenCount {
  if (least === 1) {
    const name = names('some')
    return {
      aggregates: [
        { name, text: `MAX(CASE WHEN ${test} AND ${listed} THEN 2 WHEN ${test} IS NULL OR ${test} THEN 1 ELSE 0 END)` },
      ],
      text: `CASE ${name} WHEN 2 THEN TRUE WHEN 1 THEN NULL ELSE FALSE END`,
    }
  }
  const [found, open] = [names('found'), names('open')]
  return {
    aggregates: [
      { name: found, text: `SUM(CASE WHEN ${test} AND ${listed} THEN 1 ELSE 0 END)` },
      { name: open, text: `SUM(CASE WHEN ${test} IS NULL OR (${test} AND ${listed} IS NULL) THEN 1 ELSE 0 END)` },
    ],
    text: `CASE WHEN ${found} >= ${least} THEN TRUE WHEN COALESCE(${found} + ${open}, 0) < ${least} THEN FALSE END`,
  }
}

function codedCount(
  writer: Writer,
  { least, where }: Count,
  test: string,
  listed: string,
  item: string,
  names: (wish: string) => string,
): WrittenCount {
  const [found, open, special] = [names('found'), names('open'), names('special')]
  const bands = [...where.can.specials].map((code) => Math.floor(code / BAND))
  const alone = new Set(bands).size === bands.length
  const { divide } = writer.dialect
  const is = `${test} >= ${OPEN} AND ${listed}`
  // The gravest kind, of that the first item; both in one number, from which the code is read again.
  const rank = `CAST(${divide(test, BAND)} AS BIGINT) * 1000000000000 + (1000000 - ${item}) * CAST(100000 AS BIGINT) + ${test} % 100000`
  const read = `CAST(${divide(special, 1_000_000_000_000)} * ${BAND} + ${special} % 100000 AS INTEGER)`
  return {
    aggregates: [
      { name: found, text: `SUM(CASE WHEN ${test} = 1 AND ${listed} THEN 1 ELSE 0 END)` },
      { name: open, text: `SUM(CASE WHEN ${test} IS NULL OR (${test} <> 0 AND ${listed} IS NULL) THEN 1 ELSE 0 END)` },
      { name: special, text: `MAX(CASE WHEN ${is} THEN ${alone ? test : rank} END)` },
    ],
    text: `CASE WHEN ${found} >= ${least} THEN 1 WHEN ${open} > 0 THEN NULL WHEN ${special} IS NULL THEN 0 ELSE ${alone ? special : read} END`,
  }
}
