import type { Language } from '@muster/answer'
import { inLanguage } from '@muster/engine'
import type { Rulebook } from '@muster/rulebook'
import { useMemo } from 'preact/hooks'
import { Cites } from '../answer/cites.tsx'
import { ClaimCard } from './claim-card.tsx'
import { type Contradiction, contradictionsOf, selfContradictions } from './contradictions.ts'

interface ContradictionsPartProps {
  readonly rulebook: Rulebook
  readonly language: Language
}

/** Claims that disagree, side by side; and where the report contradicts itself. */
export function ContradictionsPart({ rulebook, language }: ContradictionsPartProps) {
  const pairs = useMemo(() => contradictionsOf(rulebook.chapters), [rulebook])
  const own = useMemo(() => selfContradictions(rulebook.chapters, language.tag), [rulebook, language])
  return (
    <section aria-labelledby="evidence-contradictions">
      <h3 id="evidence-contradictions">Contradictions</h3>
      <p class="intro">
        Where sources say otherwise about the same thing, both are shown as they stand. Which is right is not decided
        here.
      </p>
      {pairs.map((pair) => (
        <Pair key={pair.id} pair={pair} rulebook={rulebook} language={language} />
      ))}
      <h4 class="evidence-own">Where the report contradicts itself</h4>
      <ul class="notes-list">
        {own.map(({ note, says }) => (
          <li key={note.id}>
            {says} <Cites cites={note.cites} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Pair({ pair, rulebook, language }: ContradictionsPartProps & { readonly pair: Contradiction }) {
  const chapter = rulebook.chapters.find(({ number }) => number === pair.one[0]?.chapter)
  return (
    <section class="contradiction">
      <h4>
        {chapter === undefined ? '' : `${chapter.number} ${inLanguage(chapter.title, language.tag)}`}
        <span class="visually-hidden">: claims {pair.id} and others</span>
      </h4>
      <div class="sides">
        {[pair.one, pair.other].map((side, index) => (
          <div key={index} class="side">
            <p class="branch-word">{index === 0 ? 'One side' : 'The other'}</p>
            {side.map(({ claim }) => (
              <ClaimCard key={claim.id} claim={claim} language={language} />
            ))}
          </div>
        ))}
      </div>
      {pair.notes.map(({ id, says, cites }) => (
        <p key={id} class="doubtful">
          {inLanguage(says, language.tag)} <Cites cites={cites} />
        </p>
      ))}
    </section>
  )
}
