import type { Language } from '@muster/answer'
import { inLanguage } from '@muster/engine'
import type { Rulebook } from '@muster/rulebook'
import { useState } from 'preact/hooks'
import { Cites } from '../answer/cites.tsx'
import { RuleCard } from '../law/rule-card.tsx'
import { ClaimCard } from './claim-card.tsx'
import type { Doubt } from './doubts.ts'
import { DoubtCard } from './doubts-part.tsx'
import { FigureCard } from './figures-part.tsx'
import type { Findable, FoundKind } from './findable.ts'
import { SourceCard } from './source-card.tsx'
import type { SourceUse } from './sources-used.ts'

interface FoundCardProps {
  readonly found: Findable
  readonly rulebook: Rulebook
  readonly sources: readonly SourceUse[]
  readonly doubts: readonly Doubt[]
  readonly language: Language
  readonly onRule: (rule: string) => void
}

const KIND: { readonly [kind in FoundKind]: string } = {
  rule: 'Rule',
  claim: 'Claim',
  figure: 'Figure',
  source: 'Source',
  term: 'Term',
  note: 'Note on the report',
  doubt: 'Doubt',
}

/** Something that was found, shown as it is shown elsewhere. */
export function FoundCard(props: FoundCardProps) {
  const { kind, chapter } = props.found
  return (
    <div class="found-card">
      <p class="branch-word">
        {KIND[kind]}
        {chapter !== '' && ` · ${chapter}`}
      </p>
      <Body {...props} />
    </div>
  )
}

function Body({ found, rulebook, sources, doubts, language, onRule }: FoundCardProps) {
  const [open, setOpen] = useState(false)
  const { kind, id } = found
  const { chapters, system } = rulebook
  switch (kind) {
    case 'rule': {
      const rule = system.rules.get(id)
      return rule === undefined ? null : <RuleCard {...{ rule, rulebook, language, open, onRule }} onToggle={setOpen} />
    }
    case 'claim': {
      const claim = chapters.flatMap(({ claims }) => claims).find((each) => each.id === id)
      return claim === undefined ? null : <ClaimCard claim={claim} language={language} />
    }
    case 'figure': {
      const figure = chapters.flatMap(({ figures }) => figures).find((each) => each.id === id)
      return figure === undefined ? null : <FigureCard figure={figure} language={language} />
    }
    case 'source': {
      const source = sources.find(({ entry }) => entry.id === id)
      return source === undefined ? null : <SourceCard source={source} rulebook={rulebook} language={language} />
    }
    case 'doubt': {
      const doubt = doubts.find((each) => each.id === id)
      return doubt === undefined ? null : <DoubtCard doubt={doubt} language={language} />
    }
    case 'term': {
      const term = chapters.flatMap(({ terms }) => terms).find((each) => each.id === id)
      return term === undefined ? null : (
        <p>
          <strong>{inLanguage(term.term, language.tag)}</strong>
          {term.russian !== null && (
            <>
              {' '}
              (<span lang="ru-Latn">{term.russian}</span>)
            </>
          )}
          : {inLanguage(term.means, language.tag)} <Cites cites={term.cites} />
        </p>
      )
    }
    case 'note': {
      const note = chapters.flatMap(({ notes }) => notes).find((each) => each.id === id)
      return note === undefined ? null : (
        <p>
          {note.nature === 'editorial' && <strong>Not from the report, to be verified: </strong>}
          {inLanguage(note.says, language.tag)} <Cites cites={note.cites} />
        </p>
      )
    }
    default:
      return kind satisfies never
  }
}
