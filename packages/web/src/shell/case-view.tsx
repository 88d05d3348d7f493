import { english } from '@muster/answer'
import { RULEBOOK } from '@muster/rulebook'
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { OpenedAnswer } from '../answer/answer-card.tsx'
import { AnswerPanel } from '../answer/answer-panel.tsx'
import { FocusedAnswer, newest } from '../answer/focused-answer.ts'
import { CasePanel } from '../case/case-panel.tsx'
import { usePrinting } from '../print/use-printing.ts'
import { useReport } from '../report/use-report.ts'
import { DayField } from '../timeline/day-field.tsx'
import { DayJumps } from '../timeline/day-jumps.tsx'
import { SpanFields } from '../timeline/span-fields.tsx'
import { Timeline } from '../timeline/timeline.tsx'
import { keyOf } from '../work/focus-key.ts'
import type { Focus, Span } from '../work/protocol.ts'
import { useDesks } from '../work/use-desks.ts'
import { CaseBar } from './case-bar.tsx'
import { today } from './today.ts'
import type { CaseOnPage, GoodCase } from './use-case.ts'
import { useDeferred } from './use-deferred.ts'
import { useEdits } from './use-edits.ts'

const HEADLINE = 100
const TIMELINE_LAG_MS = 120

/** The questions whose answers are drawn over the years: the headlines that say yes, no or one of some. */
const ROWS: readonly string[] = [...RULEBOOK.system.rules.values()]
  .filter(
    ({ question, gives }) => question !== null && question.rank < HEADLINE && gives !== 'day' && gives !== 'amounts',
  )
  .map(({ id }) => id)

interface CaseViewProps {
  readonly page: CaseOnPage
  readonly file: GoodCase
  readonly text: string
  readonly onStart: () => void
  /** Whether this is what is printed. */
  readonly printed: boolean
  /** Shows a rule in words. */
  readonly onRule: (rule: string) => void
}

/** A case on one page: the timeline over the whole width, what is known beside what follows from it. */
export function CaseView({ page, file, text, onStart, printed, onRule }: CaseViewProps) {
  const [on, setOn] = useState(today)
  const [span, setSpan] = useState<Span>(() => ({
    from: '2018-01-01',
    until: `${Math.max(2027, Number(today().slice(0, 4)) + 1)}-01-01`,
  }))
  const [focus, setFocus] = useState<Focus | null>(null)
  const [wantsWhys, setWantsWhys] = useState(false)
  const [wantsChanges, setWantsChanges] = useState(false)
  const found = useDesks({ text, stated: file.stated, on, focus, span, rows: ROWS, wantsWhys, wantsChanges })
  const answers = useMemo(
    () => found.shown.list.map((answer) => newest(answer, found.focused)),
    [found.shown, found.focused],
  )
  const shownFile = useDeferred(file, TIMELINE_LAG_MS)
  const shownAnswers = useDeferred(answers, TIMELINE_LAG_MS)
  const jump = useRef(false)
  const panel = useRef<HTMLElement>(null)

  const toggle = useCallback((wanted: Focus) => {
    setFocus((before) => (before !== null && keyOf(before) === keyOf(wanted) ? null : wanted))
  }, [])
  const show = useCallback((wanted: Focus) => {
    jump.current = true
    setFocus(wanted)
  }, [])
  useEffect(() => {
    if (!jump.current || focus === null) return
    jump.current = false
    const card = panel.current?.querySelector<HTMLElement>('.answer.opened .question')
    card?.closest('details')?.setAttribute('open', '')
    card?.scrollIntoView({ block: 'start' })
    card?.focus({ preventScroll: true })
  }, [focus, answers])

  const { edit, settle } = useEdits(page.edit, file, found)
  const opened: OpenedAnswer = useMemo(
    () => ({
      file: shownFile,
      edit,
      whys: found.whys,
      changes: found.changes,
      wantsWhys,
      wantsChanges,
      onWhys: setWantsWhys,
      onChanges: setWantsChanges,
      onDay: setOn,
      onRule,
    }),
    [shownFile, edit, found.whys, found.changes, wantsWhys, wantsChanges, onRule],
  )
  const report = useReport()
  usePrinting(printed ? { file, on, answers, report } : null)
  const beyond = report !== null && on > report.researchClosed
  return (
    <>
      <CaseBar page={page} settle={settle} file={file} text={text} onStart={onStart} assessment={found.assessment} />
      <nav class="page-jumps" aria-label="On this page">
        <a href="#timeline">Timeline</a>
        <a href="#case">The case</a>
        <a href="#answer">The answer</a>
      </nav>
      <section class="band" id="timeline" aria-labelledby="timeline-title">
        <div class="band-head">
          <h2 id="timeline-title">Timeline</h2>
          <DayField label="On" day={on} onDay={setOn} />
          <DayJumps rows={found.rows} span={span} on={on} onDay={setOn} />
          <SpanFields span={span} onSpan={setSpan} />
        </div>
        <Timeline
          file={shownFile}
          span={span}
          on={on}
          rows={found.rows}
          answers={shownAnswers}
          onDay={setOn}
          onFocus={show}
        />
      </section>
      <div class="two-columns">
        <section class="known" id="case" aria-labelledby="case-heading">
          <h2 id="case-heading">The case</h2>
          <CasePanel file={file} edit={edit} suggestions={found.suggestions} />
        </section>
        <section class="answers" id="answer" aria-labelledby="answer-heading" aria-busy={found.pending} ref={panel}>
          <h2 id="answer-heading">
            The answer on {english.day(on)}
            {found.pending && <span class="working"> · working it out</span>}
          </h2>
          {beyond && <p class="warning">{english.label('beyond')}</p>}
          <FocusedAnswer.Provider value={found.focused}>
            <AnswerPanel answers={found.shown.list} focus={focus} opened={opened} onToggle={toggle} />
          </FocusedAnswer.Provider>
        </section>
      </div>
    </>
  )
}
