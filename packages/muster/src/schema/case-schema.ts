import { ASIDE } from '@muster/answer'
import { type FactType, inLanguage, type ListDeclaration, type System, type Words } from '@muster/engine'

/** A JSON Schema (draft 2020-12) as plain data. */
export type JsonSchema = { readonly [key: string]: unknown }

const DAY = {
  anyOf: [
    { type: 'string', pattern: '^[0-9X?~/,.\\[\\]{} -]+$' },
    { type: 'integer', minimum: 1900, maximum: 2100 },
    { type: 'array', items: { type: ['string', 'integer'] } },
  ],
  description: 'A day as imprecisely as it is known: 2021, 2021-05, 2021-05-14, 2021-21 (spring), 1998/2000, 2021~.',
} as const

/** What may stand for a day that never came, and for one that came on a day that is not known. */
const NEVER_OR_SOME = ['never', 'no', false, 'yes', true]

function valueSchema(type: FactType, asks: Words): JsonSchema {
  const description = inLanguage(asks, 'en')
  switch (type.kind) {
    case 'choice': {
      const names = type.of.includes('yes') ? [...type.of, true, false] : [...type.of]
      return { description, anyOf: [{ enum: [...names, 'unknown', null] }, { type: 'array', items: { enum: names } }] }
    }
    case 'day':
      return {
        description,
        anyOf: [DAY, { enum: type.never ? [...NEVER_OR_SOME, 'unknown', null] : ['unknown', null] }],
      }
    case 'number': {
      const integer = { type: 'integer', minimum: type.from, maximum: type.until - 1 }
      return {
        description: `${description} (${type.unit})`,
        anyOf: [integer, { type: 'string', pattern: '^[0-9]+(\\.\\.[0-9]+)?$' }, { enum: ['unknown', null] }],
      }
    }
    default:
      return type satisfies never
  }
}

function listSchema(list: ListDeclaration): JsonSchema {
  const fields = Object.entries(list.fields).map(([name, field]) => [name, valueSchema(field.type, field.asks)])
  const items = {
    type: 'object',
    title: inLanguage(list.item, 'en'),
    properties: { ...Object.fromEntries(fields), note: { type: 'string' } },
    additionalProperties: false,
  }
  const known = { type: 'array', items, maxItems: 500 }
  return {
    description: inLanguage(list.asks, 'en'),
    anyOf: [
      known,
      { enum: ['none', 'unknown', null] },
      {
        type: 'object',
        properties: { known, 'perhaps-more': { enum: ['yes', 'no', true, false] } },
        additionalProperties: false,
      },
    ],
  }
}

interface Group {
  readonly schema: Map<string, JsonSchema>
  readonly groups: Map<string, Group>
}

function newGroup(): Group {
  return { schema: new Map(), groups: new Map() }
}

function put(root: Group, id: string, schema: JsonSchema): void {
  const names = id.split('.')
  const last = names.pop() ?? id
  let at = root
  for (const name of names) {
    const next = at.groups.get(name) ?? newGroup()
    at.groups.set(name, next)
    at = next
  }
  at.schema.set(last, schema)
}

function groupSchema(group: Group, more: JsonSchema): JsonSchema {
  const nested = [...group.groups].map(([name, inner]) => {
    const own = group.schema.get(name)
    const inside = groupSchema(inner, {})
    return [name, own === undefined ? inside : { anyOf: [own, inside] }] as const
  })
  return {
    type: 'object',
    properties: { ...more, ...Object.fromEntries(group.schema), ...Object.fromEntries(nested) },
    additionalProperties: false,
  }
}

/** The JSON Schema of case files for a system: every fact and list that a case may state, doubts of the report left out. */
export function caseSchema(system: System): JsonSchema {
  const root = newGroup()
  for (const fact of system.facts.values())
    if (fact.standing.kind !== 'doubt') put(root, fact.id, valueSchema(fact.type, fact.asks))
  for (const list of system.lists.values()) put(root, list.id, listSchema(list))
  put(root, 'citizenship.state', { description: 'In short: RU, another country, or none', type: 'string' })
  put(root, 'citizenship.since', {
    description: 'In short: birth, or the day on which it was acquired',
    anyOf: [DAY, { const: 'birth' }],
  })
  put(root, 'left-russia', {
    description: 'In short: departure.left-russia',
    anyOf: [DAY, { enum: [...NEVER_OR_SOME, 'unknown', null] }],
  })
  const aside = Object.fromEntries(ASIDE.map((name) => [name, {}]))
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Muster case file',
    ...groupSchema(root, aside),
  }
}
