import { Cites } from '../answer/cites.tsx'
import { textOf } from './clause.ts'
import { ClauseTree, type OpenRule, Pieces } from './piece-text.tsx'
import type { BranchInWords } from './rule-in-words.ts'

interface BranchProps {
  readonly branch: BranchInWords
  readonly onRule: OpenRule
}

/** From this many letters on an outcome is a text, not a headline. */
const LONG = 130

/** One branch of a rule: what it says, when, its note and passages, and the exceptions over it. */
export function BranchText({ branch, onRule }: BranchProps) {
  const { outcome, when, test, note, cites, except } = branch
  return (
    <div class="branch">
      {when !== null && (
        <div class="branch-when">
          <span class="branch-word">If </span>
          <ClauseTree clause={when} onRule={onRule} />
        </div>
      )}
      <div class="branch-says">
        <p class={textOf(outcome).length > LONG ? undefined : 'outcome'}>
          <Pieces pieces={outcome} onRule={onRule} />
        </p>
        {test !== null && (
          <div class="branch-test">
            <ClauseTree clause={test} onRule={onRule} />
          </div>
        )}
      </div>
      <p class="branch-note">
        {note} <Cites cites={cites} />
      </p>
      {except.length > 0 && (
        <div class="exceptions">
          <p class="branch-word">{except.length === 1 ? 'Except' : 'Except, the first that applies'}</p>
          <ol>
            {except.map((each) => (
              <li key={each.id}>
                <BranchText branch={each} onRule={onRule} />
              </li>
            ))}
          </ol>
        </div>
      )}
    </div>
  )
}
