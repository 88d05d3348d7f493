import type { RuleDiffData } from '@muster/answer'

/** What the page asks: the law of two days, written `YYYY-MM-DD`, compared. */
export interface DiffRequest {
  readonly id: number
  readonly from: string
  readonly to: string
}

/** What comes back: how far the work is, with each rule that changed for somebody. */
export type DiffReply =
  | { readonly kind: 'begun'; readonly id: number; readonly rules: number }
  | { readonly kind: 'rule'; readonly id: number; readonly done: number; readonly diff: RuleDiffData | null }
  | { readonly kind: 'complete'; readonly id: number }
