/** Something wrong with a system of norms, with the spot where it stands. */
export type Defect =
  | { readonly kind: 'unknownReference'; readonly at: string; readonly to: string }
  | {
      readonly kind: 'wrongKind'
      readonly at: string
      readonly to: string
      readonly expected: string
      readonly got: string
    }
  | { readonly kind: 'circle'; readonly at: string; readonly through: readonly string[] }
  | { readonly kind: 'noLabel'; readonly at: string; readonly name: string }
  | { readonly kind: 'noCitation'; readonly at: string }
  | { readonly kind: 'gap'; readonly at: string; readonly between: readonly [string, string] }
  | { readonly kind: 'overlap'; readonly at: string; readonly between: readonly [string, string] }
  | { readonly kind: 'uncovered'; readonly at: string; readonly side: 'before' | 'after' }
  | {
      readonly kind: 'rivals'
      readonly at: string
      readonly between: readonly [string, string]
      readonly witness: Witness
    }
  | { readonly kind: 'unreachable'; readonly at: string }
  | { readonly kind: 'notProved'; readonly at: string; readonly worlds: number }

/** A case in which something happens: the slots that matter and a value of each, as written in a case file. */
export type Witness = readonly { readonly slot: string; readonly value: string | number }[]
