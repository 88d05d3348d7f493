import type { Assessment } from '@muster/answer'
import { z } from 'zod'

const cites = z.array(z.string())
const day = z.string().regex(/^(?:\d{4}-\d{2}-\d{2}|never)$/)

const amount = z.object({
  what: z.string(),
  atLeast: z.number().exactOptional(),
  atMost: z.number().exactOptional(),
  unit: z.string(),
})

const place = z.object({ slot: z.string(), by: z.array(z.string()) })
const outcome = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('yes') }),
  z.object({ kind: z.literal('no') }),
  z.object({ kind: z.literal('choice'), choice: z.string() }),
  z.object({ kind: z.literal('amounts'), amounts: z.array(amount) }),
  z.object({ kind: z.literal('day'), day }),
  z.object({ kind: z.literal('between'), earliest: day, latest: day, counted: place.nullable() }),
  z.object({ kind: z.literal('notApplicable'), because: z.string() }),
  z.object({ kind: z.literal('notCovered'), because: z.string() }),
  z.object({ kind: z.literal('error'), because: z.string() }),
])

const values = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('oneOf'), values: z.array(z.string()) }),
  z.object({ kind: z.literal('days'), spans: z.array(z.object({ from: day, until: day })), orNever: z.boolean() }),
  z.object({
    kind: z.literal('numbers'),
    ranges: z.array(z.object({ from: z.number(), to: z.number() })),
    unit: z.string(),
  }),
])

const condition = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('values'), slot: z.string(), values }),
  z.object({ kind: z.literal('order'), earlier: place, later: place, strict: z.boolean() }),
])

const assumption = z.object({
  kind: z.enum(['presumed', 'noItems', 'allListed']),
  slot: z.string(),
  asks: z.string(),
  values: values.nullable(),
})

const possible = z.object({
  outcome,
  byDefault: z.boolean().describe('what comes out under the default reading of every doubt of the report'),
  ways: z.array(z.array(condition)).describe('each way is a list of conditions that together lead here'),
  moreWays: z.number().int().describe('further ways that are not spelled out'),
  reasons: z
    .array(
      z.object({
        version: z.string().nullable(),
        branch: z.string().nullable(),
        note: z.string().nullable(),
        conditional: z.boolean().describe('the note tells the rule, not the outcome'),
        cites,
        ways: z.array(z.number().int()),
      }),
    )
    .describe('the branches of the law by which the outcome comes about, each with its ways'),
  cites,
})

const practice = z.object({
  claim: z.string(),
  says: z.string(),
  by: z.array(z.string()),
  said: z.string().nullable(),
  period: z.string().nullable(),
  where: z.string().nullable(),
  about: z.string(),
  law: z.string(),
  negative: z.boolean(),
  opinion: z.boolean(),
  bears: z.enum(['certain', 'perhaps']),
  disagrees: z.array(z.string()),
  cites,
})

const answer = z.object({
  question: z.string(),
  chapter: z.string(),
  asks: z.string(),
  item: z.object({ list: z.string(), index: z.number().int() }).nullable(),
  ground: z.string().nullable(),
  worth: z.enum(['yes', 'open']).describe('open: whether the question matters for this man hangs on what is not known'),
  status: z.enum(['decided', 'depends', 'notApplicable', 'notCovered', 'error', 'cutShort']),
  outcomes: z.array(possible),
  dependsOn: z.array(z.object({ slot: z.string(), asks: z.string(), doubt: z.boolean() })),
  next: z
    .object({
      slot: z.string(),
      asks: z.string(),
      answers: z.array(z.object({ values, outcomes: z.array(outcome), cutShort: z.boolean() })),
    })
    .nullable(),
  practice: z.array(practice),
  doubts: z.array(z.object({ slot: z.string(), asks: z.string(), byDefault: values, others: values, cites })),
  notes: z.array(z.object({ id: z.string(), nature: z.string(), says: z.string(), cites })),
  assumptions: z.array(assumption),
  unsaid: z.array(z.object({ text: z.string(), cites })),
})

const source = z.object({
  footnote: z.number().int(),
  author: z.string(),
  title: z.string(),
  date: z.string().nullable(),
  pages: z.string().nullable(),
  address: z.string().nullable(),
  consulted: z.string().nullable(),
  match: z.enum(['one', 'several', 'none']),
})

/** The shape of `muster assess --format json`. */
export const ASSESSMENT = z.object({
  kind: z.literal('assessment'),
  version: z.literal(1),
  receipt: z.object({
    engine: z.string(),
    rulebook: z.string(),
    rulebookVersion: z.string(),
    report: z.string(),
    researchClosed: day,
    caseHash: z.string(),
    on: day,
    strict: z.boolean(),
    language: z.string(),
  }),
  title: z.string().nullable(),
  invented: z.boolean(),
  on: day,
  beyondResearch: z.boolean(),
  answers: z.array(answer),
  assumptions: z.array(assumption),
  sources: z.record(z.string(), z.array(source)),
}) satisfies z.ZodType<Assessment, unknown>

/** The JSON Schema of an assessment. */
export function assessmentSchema(): { readonly [key: string]: unknown } {
  return { title: 'Muster assessment', ...z.toJSONSchema(ASSESSMENT) }
}
