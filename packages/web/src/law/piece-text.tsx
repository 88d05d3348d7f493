import type { Clause, Piece } from './clause.ts'

/** Opens another rule. */
export type OpenRule = (rule: string) => void

/** Words in which other rules are named; each opens its rule. */
export function Pieces({ pieces, onRule }: { readonly pieces: readonly Piece[]; readonly onRule: OpenRule }) {
  return (
    <>
      {pieces.map((piece, index) =>
        typeof piece === 'string' ? (
          piece
        ) : (
          <a
            key={index}
            href={`#rule-${piece.rule}`}
            onClick={(event) => {
              event.preventDefault()
              onRule(piece.rule)
            }}
          >
            {piece.text}
          </a>
        ),
      )}
    </>
  )
}

/** A condition with everything under it, as a nested list. */
export function ClauseTree({ clause, onRule }: { readonly clause: Clause; readonly onRule: OpenRule }) {
  return (
    <>
      <Pieces pieces={clause.says} onRule={onRule} />
      {clause.of.length > 0 && (
        <ul class="clauses">
          {clause.of.map((each, index) => (
            <li key={index}>
              <ClauseTree clause={each} onRule={onRule} />
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
