import type { Language } from '@muster/answer'
import { inLanguage } from '@muster/engine'
import type { Rulebook } from '@muster/rulebook'
import { useMemo, useState } from 'preact/hooks'
import { Cites } from '../answer/cites.tsx'
import { ChapterField } from './chapter-field.tsx'
import { type Doubt, doubtsOf, NOTE_NATURES } from './doubts.ts'

interface DoubtsPartProps {
  readonly rulebook: Rulebook
  readonly language: Language
}

/** What the report leaves open and how it is read here, and the notes on it. */
export function DoubtsPart({ rulebook, language }: DoubtsPartProps) {
  const doubts = useMemo(() => doubtsOf(rulebook, language), [rulebook, language])
  const [chapter, setChapter] = useState('')
  const notes = rulebook.chapters
    .filter(({ number }) => chapter === '' || number === chapter)
    .flatMap(({ notes: of }) => of)
  const shown = doubts.filter(({ cites }) => chapter === '' || cites.some((cite) => cite.startsWith(`${chapter}¶`)))
  return (
    <section aria-labelledby="evidence-doubts">
      <h3 id="evidence-doubts">Doubts</h3>
      <p class="intro">
        Where the report can be read in more than one way, the rulebook keeps both open, takes one by default, and says
        so in every answer that hangs on it.
      </p>
      <ChapterField chapters={rulebook.chapters} tag={language.tag} value={chapter} onValue={setChapter} />
      <h4 class="evidence-own">What is left open ({shown.length})</h4>
      {shown.map((doubt) => (
        <DoubtCard key={doubt.id} doubt={doubt} language={language} />
      ))}
      {NOTE_NATURES.map(([nature, name]) => {
        const here = notes.filter((note) => note.nature === nature)
        return here.length === 0 ? null : (
          <details key={nature} class="notes-group">
            <summary>
              {name} ({here.length})
            </summary>
            <ul class="notes-list">
              {here.map(({ id, says, cites }) => (
                <li key={id}>
                  {inLanguage(says, language.tag)} <Cites cites={cites} />
                </li>
              ))}
            </ul>
          </details>
        )
      })}
    </section>
  )
}

/** One doubt: the question, how it is read here, how else it could be, and which rules hang on it. */
export function DoubtCard({ doubt, language }: { readonly doubt: Doubt; readonly language: Language }) {
  const { asks, taken, others, cites, rules } = doubt
  return (
    <article class="doubt-card">
      <p class="doubt-asks">
        {asks} <Cites cites={cites} />
      </p>
      <dl>
        <div>
          <dt>Read here as</dt>
          <dd>{taken}</dd>
        </div>
        <div>
          <dt>It could also be</dt>
          <dd>{others}</dd>
        </div>
      </dl>
      {rules.length > 0 && (
        <details>
          <summary>
            {rules.length === 1 ? 'One rule hangs' : `${rules.length} rules hang`} on it
            <span class="visually-hidden">: {asks}</span>
          </summary>
          <ul>
            {rules.map((rule) => (
              <li key={rule.id}>
                {inLanguage(rule.asks, language.tag)} <span class="faint">{rule.chapter}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </article>
  )
}
