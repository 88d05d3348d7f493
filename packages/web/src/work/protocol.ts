import type { AnswerData, OutcomeData, SuggestionData, ValuesData, Why } from '@muster/answer'
import type { StatedCase } from '@muster/engine'

/** The question that is looked at, and the item that it is about (from 0). */
export interface Focus {
  readonly question: string
  readonly item: number | null
  readonly ground: string | null
}

/** A case on a day: its text, and what was read from it. */
export interface CaseOnDay {
  readonly text: string
  readonly stated: StatedCase
  readonly on: string
}

/** The half-open span of days that a timeline draws. */
export interface Span {
  readonly from: string
  readonly until: string
}

/** What the page asks of a worker; `id` marks the round, and what belongs to an older round is dropped. */
export type Request =
  | { readonly kind: 'answer'; readonly id: number; readonly about: CaseOnDay; readonly focus: Focus }
  | { readonly kind: 'why'; readonly id: number; readonly about: CaseOnDay; readonly focus: Focus }
  | { readonly kind: 'changes'; readonly id: number; readonly about: CaseOnDay; readonly focus: Focus }
  | { readonly kind: 'assessment'; readonly id: number; readonly about: CaseOnDay }
  | {
      readonly kind: 'whole'
      readonly id: number
      readonly about: CaseOnDay
      readonly span: Span
      readonly rows: readonly string[]
      readonly day: boolean
      /** The last round whose answers the page has in full, so that only what changed since need be sent; 0 for none. */
      readonly base: number
    }

/** A half-open stretch of a timeline row. */
export interface SegmentData {
  readonly from: string
  readonly until: string
  readonly outcomes: readonly OutcomeData[]
  /** True where not everything was explored: then other outcomes may be possible as well. */
  readonly cutShort: boolean
}

/** One question over a span of days. */
export interface RowData {
  readonly question: string
  readonly item: number | null
  readonly segments: readonly SegmentData[]
  readonly cutShort: boolean
}

/** A change of facts that gives another outcome. */
export interface ChangeData {
  readonly outcome: OutcomeData
  readonly changes: readonly { readonly slot: string; readonly from: ValuesData; readonly to: ValuesData }[]
}

/** The next day on which the outcomes of a question differ from today's. */
export interface NextDayData {
  readonly day: string
  readonly outcomes: readonly OutcomeData[]
}

/** What a worker tells the page. */
export type Reply =
  | { readonly kind: 'ready' }
  | { readonly kind: 'began'; readonly id: number }
  | { readonly kind: 'answer'; readonly id: number; readonly answer: AnswerData | null; readonly complete: boolean }
  | { readonly kind: 'why'; readonly id: number; readonly whys: readonly Why[] }
  | {
      readonly kind: 'changes'
      readonly id: number
      readonly changes: readonly ChangeData[]
      readonly next: NextDayData | null
      readonly cutShort: boolean
    }
  | { readonly kind: 'assessment'; readonly id: number; readonly json: string }
  | {
      readonly kind: 'answers'
      readonly id: number
      /** Those that differ from the base, sent since the last bundle. */
      readonly changed: readonly AnswerData[]
      /** The keys of all answers in their order, with the last bundle. */
      readonly order: readonly string[] | null
    }
  | { readonly kind: 'rows'; readonly id: number; readonly rows: readonly RowData[]; readonly complete: boolean }
  | { readonly kind: 'suggestions'; readonly id: number; readonly suggestions: readonly SuggestionData[] }
  | { readonly kind: 'failed'; readonly id: number; readonly about: Request['kind'] }
