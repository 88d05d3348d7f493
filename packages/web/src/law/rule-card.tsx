import type { Language } from '@muster/answer'
import { branchesOf, inLanguage, type Rule } from '@muster/engine'
import type { Rulebook } from '@muster/rulebook'
import { useState } from 'preact/hooks'
import { Cites, Passages } from '../answer/cites.tsx'
import { BranchText } from './branch-text.tsx'
import type { OpenRule } from './piece-text.tsx'
import { ruleInWords, type VersionInWords } from './rule-in-words.ts'

interface RuleCardProps {
  readonly rule: Rule
  readonly rulebook: Rulebook
  readonly language: Language
  readonly open: boolean
  readonly onToggle: (open: boolean) => void
  readonly onRule: OpenRule
}

/** A rule by its question; opened, in words, version by version. */
export function RuleCard({ rule, rulebook, language, open, onToggle, onRule }: RuleCardProps) {
  const changes = rule.versions.length
  return (
    <details
      class="rule-card"
      id={`rule-${rule.id}`}
      open={open}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open !== open) onToggle(currentTarget.open)
      }}
    >
      <summary>
        <h4 class="rule-asks">{inLanguage(rule.asks, language.tag)}</h4>
        {changes > 1 && <span class="mark">{changes} versions</span>}
        {rule.unsaid.length > 0 && <span class="mark open">in part as text</span>}
      </summary>
      {open && <RuleText rule={rule} rulebook={rulebook} language={language} onRule={onRule} />}
    </details>
  )
}

/** From when to when a version held. */
export function spanInWords({ from, until }: Pick<VersionInWords, 'from' | 'until'>): string | null {
  if (from !== null && until !== null) return `From ${from.text}, before ${until.text}`
  if (from !== null) return `Since ${from.text}`
  return until === null ? null : `Before ${until.text}`
}

function RuleText({ rule, rulebook, language, onRule }: Omit<RuleCardProps, 'open' | 'onToggle'>) {
  const [sources, setSources] = useState(false)
  const { about, versions, unsaid } = ruleInWords(rule, { system: rulebook.system, language })
  const cites = [...new Set(branchesOf(rule).flatMap(({ branch }) => branch.cites))]
  const notes = rulebook.chapters.flatMap((chapter) => chapter.notes).filter(({ bears }) => bears.includes(rule.id))
  return (
    <div class="rule-text">
      <p class="faint rule-name">
        <code>{rule.id}</code>
        {about !== null && ` · asked of each ${about}`}
      </p>
      {versions.map((version) => (
        <section key={version.id} class="version">
          {spanInWords(version) !== null && <h5>{spanInWords(version)}</h5>}
          {[version.from, version.until].map(
            (bound, index) =>
              bound?.doubt != null && (
                <p key={index} class="doubtful">
                  The report leaves this day open: {bound.doubt}
                </p>
              ),
          )}
          <BranchText branch={version.says} onRule={onRule} />
        </section>
      ))}
      {unsaid.length > 0 && (
        <>
          <h5>{language.label('unsaid')}</h5>
          <ul>
            {unsaid.map(({ text, cites: of }) => (
              <li key={text}>
                {text} <Cites cites={of} />
              </li>
            ))}
          </ul>
        </>
      )}
      {notes.length > 0 && (
        <>
          <h5>{language.label('notes')}</h5>
          <ul>
            {notes.map(({ id, nature, says, cites: of }) => (
              <li key={id}>
                {nature === 'editorial' && <strong>Not from the report, to be verified: </strong>}
                {inLanguage(says, language.tag)} <Cites cites={of} />
              </li>
            ))}
          </ul>
        </>
      )}
      <details class="rule-sources" onToggle={({ currentTarget }) => setSources(currentTarget.open)}>
        <summary>Passages and sources</summary>
        {sources && <Passages cites={cites} />}
      </details>
    </div>
  )
}
