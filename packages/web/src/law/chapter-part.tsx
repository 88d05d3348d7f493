import type { Language } from '@muster/answer'
import type { Rulebook } from '@muster/rulebook'
import { useEffect, useMemo } from 'preact/hooks'
import { RuleCard } from './rule-card.tsx'
import { questionsFirst, type RuleChapter, rulesByChapter } from './rules-by-chapter.ts'

interface ChapterPartProps {
  readonly rulebook: Rulebook
  readonly language: Language
  readonly chapter: string
  readonly onChapter: (number: string) => void
  readonly opened: ReadonlySet<string>
  readonly onOpened: (opened: ReadonlySet<string>) => void
  /** The rule to bring into view, with a mark that changes each time. */
  readonly shown: { readonly rule: string; readonly at: number } | null
  readonly onRule: (rule: string) => void
}

/** The system of rules, one chapter of the report at a time. */
export function ChapterPart(props: ChapterPartProps) {
  const { rulebook, language, chapter, onChapter, shown } = props
  const chapters = useMemo(() => rulesByChapter(rulebook, language.tag), [rulebook, language])
  const current = chapters.find(({ number }) => number === chapter) ?? chapters[0]
  useEffect(() => {
    if (shown === null) return
    const card = document.getElementById(`rule-${shown.rule}`)
    card?.scrollIntoView({ block: 'start' })
    card?.querySelector('summary')?.focus({ preventScroll: true })
  }, [shown])
  if (current === undefined) return null
  return (
    <div class="law-chapters">
      <nav class="chapter-list" aria-label="Chapters of the report">
        <label class="chapter-select">
          Chapter
          <select value={current.number} onChange={({ currentTarget }) => onChapter(currentTarget.value)}>
            {chapters.map((each) => (
              <option key={each.number} value={each.number}>
                {nameOf(each)}
              </option>
            ))}
          </select>
        </label>
        <ul>
          {chapters.map((each) => (
            <li key={each.number}>
              <button
                type="button"
                aria-current={each.number === current.number ? 'true' : undefined}
                onClick={() => onChapter(each.number)}
              >
                <span class="chapter-number">{each.number || '·'}</span>
                <span>{each.title}</span>
                <span class="count">
                  {each.rules.length + each.grounds.reduce((sum, { rules }) => sum + rules.length, 0)}
                  <span class="visually-hidden"> rules</span>
                </span>
              </button>
            </li>
          ))}
        </ul>
      </nav>
      <section class="chapter-rules" aria-labelledby="law-chapter">
        <h3 id="law-chapter" tabIndex={-1}>
          {nameOf(current)}
        </h3>
        <ChapterRules {...props} current={current} />
      </section>
    </div>
  )
}

const nameOf = ({ number, title }: RuleChapter) => (number === '' ? title : `${number} ${title}`)

function ChapterRules(props: ChapterPartProps & { readonly current: RuleChapter }) {
  const { rulebook, language, opened, onOpened, onRule, current } = props
  const toggle = (rule: string, open: boolean) => {
    const next = new Set(opened)
    if (open) next.add(rule)
    else next.delete(rule)
    onOpened(next)
  }
  const cards = (rules: RuleChapter['rules']) =>
    questionsFirst(rules).map((rule) => (
      <RuleCard
        key={rule.id}
        rule={rule}
        rulebook={rulebook}
        language={language}
        open={opened.has(rule.id)}
        onToggle={(open) => toggle(rule.id, open)}
        onRule={onRule}
      />
    ))
  const asked = current.rules.filter(({ question }) => question !== null)
  const serving = current.rules.filter(({ question }) => question === null)
  return (
    <>
      {cards(asked)}
      {current.grounds.map(({ id, asks, rules }) => (
        <section key={id} class="grounds-list">
          <h4 class="grounds-name">{asks}</h4>
          <p class="faint">A list of grounds; each stands by itself.</p>
          {cards(rules)}
        </section>
      ))}
      {serving.length > 0 && (
        <section class="grounds-list">
          {(asked.length > 0 || current.grounds.length > 0) && <h4 class="grounds-name">Rules that these rest on</h4>}
          {cards(serving)}
        </section>
      )}
    </>
  )
}
