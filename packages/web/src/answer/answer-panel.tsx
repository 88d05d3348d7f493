import { type AnswerData, english } from '@muster/answer'
import { RULEBOOK } from '@muster/rulebook'
import { memo } from 'preact/compat'
import { focusOf, keyOf } from '../work/focus-key.ts'
import type { Focus } from '../work/protocol.ts'
import { AnswerCard, type OpenedAnswer } from './answer-card.tsx'
import { byChapter } from './by-chapter.ts'
import { useNewest } from './focused-answer.ts'
import { GroundsCard } from './grounds-card.tsx'
import { shortOutcome } from './outcome-text.ts'

interface AnswerPanelProps {
  readonly answers: readonly AnswerData[]
  readonly focus: Focus | null
  readonly opened: OpenedAnswer
  readonly onToggle: (focus: Focus) => void
}

const HEADLINE = 100

const isHeadline = ({ question, ground }: AnswerData) =>
  ground === null && (RULEBOOK.system.rules.get(question)?.question?.rank ?? HEADLINE) < HEADLINE

const NEVER_ARISE = new Set(['notApplicable', 'notCovered'])

/** Every answer of the case on the day: in short first, then by chapter of the report, and apart what only may matter. */
export const AnswerPanel = memo(({ answers, focus, opened, onToggle }: AnswerPanelProps) => {
  const surely = answers.filter(({ worth }) => worth !== 'open')
  const perhaps = answers.filter(({ worth }) => worth === 'open')
  const focusKey = focus === null ? '' : keyOf(focus)
  return (
    <>
      <InShort answers={surely.filter(isHeadline)} onToggle={onToggle} />
      {byChapter(surely).map(({ number, title, answers: of }) => (
        <Chapter key={number} title={title} answers={of} focusKey={focusKey} opened={opened} onToggle={onToggle} />
      ))}
      {perhaps.length > 0 && (
        <details class="may-matter">
          <summary>
            {english.label('mayMatter')} <span class="count">({perhaps.length})</span>
          </summary>
          <Cards answers={perhaps} focusKey={focusKey} opened={opened} onToggle={onToggle} />
        </details>
      )}
    </>
  )
})

/** The headline questions with their outcomes, one line each. */
function InShort({
  answers,
  onToggle,
}: {
  readonly answers: readonly AnswerData[]
  readonly onToggle: (focus: Focus) => void
}) {
  if (answers.length === 0) return null
  return (
    <section class="in-short" aria-labelledby="in-short">
      <h3 id="in-short">{english.label('inShort')}</h3>
      <dl>
        {answers.map((answer) => (
          <Line key={keyOf(focusOf(answer))} answer={answer} onToggle={onToggle} />
        ))}
      </dl>
    </section>
  )
}

function Line({ answer: given, onToggle }: { readonly answer: AnswerData; readonly onToggle: (focus: Focus) => void }) {
  const answer = useNewest(given)
  return (
    <div>
      <dt>
        <button type="button" class="link" onClick={() => onToggle(focusOf(answer))}>
          {answer.asks}
        </button>
      </dt>
      <dd class={isOpen(answer) ? 'open' : 'settled'}>{inShort(answer)}</dd>
    </div>
  )
}

const isOpen = ({ outcomes, status }: AnswerData) => outcomes.length > 1 || status === 'cutShort'

function inShort({ question, outcomes, status }: AnswerData): string {
  const words = [...new Set(outcomes.map(({ outcome }) => shortOutcome(question, outcome)))]
  if (status === 'cutShort') words.push(english.label('orOthers'))
  return words.length === 1 ? words.join('') : `It depends: ${words.map(uncapped).join(', or ')}`
}

const uncapped = (words: string) => words.charAt(0).toLowerCase() + words.slice(1)

interface CardsProps {
  readonly answers: readonly AnswerData[]
  readonly focusKey: string
  readonly opened: OpenedAnswer
  readonly onToggle: (focus: Focus) => void
}

function Chapter({ title, answers, ...rest }: CardsProps & { readonly title: string }) {
  if (answers.length === 0) return null
  const arising = answers.filter(({ status, ground }) => ground !== null || !NEVER_ARISE.has(status))
  const others = answers.filter(({ status, ground }) => ground === null && NEVER_ARISE.has(status))
  return (
    <section class="chapter">
      <h3>{title}</h3>
      <Cards answers={arising} {...rest} />
      {others.length > 0 && (
        <details class="not-arising">
          <summary>
            {others.length === 1 ? 'One question does' : `${others.length} questions do`} not arise, or the report does
            not cover {others.length === 1 ? 'it' : 'them'}
          </summary>
          <Cards answers={others} {...rest} />
        </details>
      )}
    </section>
  )
}

function Cards({ answers, focusKey, opened, onToggle }: CardsProps) {
  const grounds = [...new Set(answers.flatMap(({ ground }) => (ground === null ? [] : [ground])))]
  return (
    <>
      {answers
        .filter(({ ground }) => ground === null)
        .map((answer) => {
          const key = keyOf(focusOf(answer))
          return <AnswerCard key={key} answer={answer} opened={key === focusKey ? opened : null} onToggle={onToggle} />
        })}
      {grounds.map((ground) => (
        <GroundsCard
          key={ground}
          ground={ground}
          answers={answers.filter((answer) => answer.ground === ground)}
          focusKey={focusKey}
          opened={opened}
          onToggle={onToggle}
        />
      ))}
    </>
  )
}
