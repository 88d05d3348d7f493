import '../style/view.css'
import './law.css'
import type { Language } from '@muster/answer'
import type { ReportIndex } from '@muster/report'
import type { Rulebook } from '@muster/rulebook'
import { useEffect, useState } from 'preact/hooks'
import { VisitedParts } from '../shell/visited-parts.tsx'
import { CalendarPart } from './calendar-part.tsx'
import { ChapterPart } from './chapter-part.tsx'
import { ComparePart } from './compare-part.tsx'
import type { TwoDays } from './two-days.ts'

/** What this part of the page shows and in which words. */
export interface LawViewProps {
  readonly rulebook: Rulebook
  readonly report: ReportIndex
  readonly language: Language
  /** The rule to bring into view, with a mark that changes each time. */
  readonly asked: { readonly rule: string; readonly at: number } | null
}

const PARTS = [
  ['chapters', 'By chapter'],
  ['calendar', 'Calendar of changes'],
  ['compare', 'Two dates compared'],
] as const

type Part = (typeof PARTS)[number][0]

/** The day before the age of call-up went up, and that day. */
const FIRST_DAYS: TwoDays = { from: '2023-12-31', to: '2024-01-01' }

/** The law: every rule in words by chapter, the calendar of changes, and two dates compared. */
export function LawView({ rulebook, language, asked }: LawViewProps) {
  const [part, setPart] = useState<Part>('chapters')
  const [chapter, setChapter] = useState(rulebook.chapters[0]?.number ?? '')
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set())
  const [shown, setShown] = useState<{ readonly rule: string; readonly at: number } | null>(null)
  const [days, setDays] = useState(FIRST_DAYS)
  const showRule = (rule: string) => {
    const home = [...rulebook.system.grounds.values()].find(({ of }) => of.some(({ id }) => id === rule))
    const number = home?.chapter ?? rulebook.system.rules.get(rule)?.chapter ?? ''
    setPart('chapters')
    setChapter(number)
    setOpened((before) => new Set([...before, rule]))
    setShown((before) => ({ rule, at: (before?.at ?? 0) + 1 }))
  }
  useEffect(() => {
    if (asked !== null) showRule(asked.rule)
  }, [asked])
  const partText = (shownPart: Part) => {
    switch (shownPart) {
      case 'chapters':
        return (
          <ChapterPart
            rulebook={rulebook}
            language={language}
            chapter={chapter}
            onChapter={(number) => {
              setShown(null)
              setChapter(number)
            }}
            opened={opened}
            onOpened={setOpened}
            shown={shown}
            onRule={showRule}
          />
        )
      case 'calendar':
        return (
          <CalendarPart
            rulebook={rulebook}
            language={language}
            onRule={showRule}
            onCompare={(from, to) => {
              setDays({ from, to })
              setPart('compare')
            }}
          />
        )
      case 'compare':
        return <ComparePart rulebook={rulebook} language={language} days={days} onDays={setDays} onRule={showRule} />
      default:
        return shownPart satisfies never
    }
  }
  return (
    <div class="law-view">
      <header class="view-head">
        <h2>Law</h2>
        <p>
          {rulebook.system.rules.size} rules as the report gives them, worded anew from their formal text; every
          sentence names its passage.
        </p>
        <nav class="view-parts" aria-label="Parts of the law">
          {PARTS.map(([id, name]) => (
            <button key={id} type="button" aria-current={part === id ? 'page' : undefined} onClick={() => setPart(id)}>
              {name}
            </button>
          ))}
        </nav>
      </header>
      <VisitedParts part={part}>{partText}</VisitedParts>
    </div>
  )
}
