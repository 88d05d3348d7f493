/** A piece of a sentence: plain words, or words that name another rule. */
export type Piece = string | { readonly rule: string; readonly text: string }

/** A condition in words: one sentence, or a lead-in with the conditions under it. */
export interface Clause {
  readonly says: readonly Piece[]
  readonly of: readonly Clause[]
}

/** One sentence without anything under it. */
export function line(...says: readonly Piece[]): Clause {
  return { says, of: [] }
}

/** A lead-in with the conditions under it; a group of one is that one. */
export function group(leadIn: string, of: readonly Clause[]): Clause {
  const [only] = of
  return of.length === 1 && only !== undefined ? only : { says: [leadIn], of }
}

/** A clause and everything under it, as the pieces of one sentence. */
export function piecesOf({ says, of }: Clause): readonly Piece[] {
  return [...says, ...of.flatMap((each, index) => [index === 0 ? ' ' : '; ', ...piecesOf(each)])]
}

/** The words of some pieces. */
export function textOf(pieces: readonly Piece[]): string {
  return pieces.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('')
}

/**
 * The words of a clause and of everything under it, as one text.
 *
 * @example
 * clauseText(line('it is ', { rule: 'x', text: 'so' })) // => 'it is so'
 */
export function clauseText(clause: Clause): string {
  return textOf(piecesOf(clause))
}
