import { inLanguage, type ListDeclaration, type System } from '@muster/engine'
import { isMap } from './plain.ts'
import type { Section } from './sections.ts'
import { itemsIn, listSaid, writtenText } from './value-text.ts'

const MOST = 3

/** The first few things said of an item, in the words of its fields. */
export function itemSummary(list: ListDeclaration, item: unknown): string {
  if (!isMap(item)) return ''
  const said = Object.entries(list.fields).flatMap(([field, { type }]) => {
    const value = item[field]
    if (value === undefined || value === null) return []
    const text = Array.isArray(value)
      ? value.join(' or ')
      : value === true
        ? 'yes'
        : value === false
          ? 'no'
          : String(value)
    if (type.kind === 'choice' && type.of.length === 2 && type.of.includes('yes')) return []
    return [type.kind === 'choice' ? inLanguage(type.labels[text] ?? text, 'en') : text]
  })
  return said.length === 0 ? 'nothing known yet' : said.slice(0, MOST).join(', ')
}

/** How much is known in a section, in a few words. */
export function sectionSummary(system: System, section: Section, plain: unknown): string {
  const facts = section.facts.filter((fact) => writtenText(plain, { kind: 'fact', fact }) !== '').length
  const items = section.lists.flatMap((id) => {
    const list = system.lists.get(id)
    const count = itemsIn(plain, id).length
    if (list === undefined) return []
    if (count === 0) return listSaid(plain, id) === 'none' ? [`no ${inLanguage(list.item, 'en')}`] : []
    return [count === 1 ? inLanguage(list.item, 'en') : `${count} × ${inLanguage(list.item, 'en')}`]
  })
  const parts = [...(facts === 0 ? [] : [`${facts} ${facts === 1 ? 'fact' : 'facts'}`]), ...items]
  return parts.length === 0 ? 'nothing yet' : parts.join(', ')
}
