import type { AnswerData } from '@muster/answer'
import { inLanguage } from '@muster/engine'
import { RULEBOOK } from '@muster/rulebook'
import { focusOf, keyOf } from '../work/focus-key.ts'
import type { Focus } from '../work/protocol.ts'
import { AnswerCard, type OpenedAnswer } from './answer-card.tsx'

interface GroundsCardProps {
  readonly ground: string
  readonly answers: readonly AnswerData[]
  readonly focusKey: string
  readonly opened: OpenedAnswer
  readonly onToggle: (focus: Focus) => void
}

const applies = ({ outcomes: [only, other] }: AnswerData) => only?.outcome.kind === 'yes' && other === undefined
const refused = ({ outcomes: [only, other] }: AnswerData) => only?.outcome.kind === 'no' && other === undefined

/** A list of grounds together: those that apply, those still open, and apart those that do not apply. */
export function GroundsCard({ ground, answers, focusKey, opened, onToggle }: GroundsCardProps) {
  const asks = RULEBOOK.system.grounds.get(ground)?.asks ?? ground
  const certain = answers.filter(applies)
  const known = answers.filter((answer) => refused(answer) && answer.assumptions.length === 0)
  const silent = answers.filter((answer) => refused(answer) && answer.assumptions.length > 0)
  const open = answers.filter((answer) => !applies(answer) && !refused(answer))
  const card = (answer: AnswerData) => {
    const key = keyOf(focusOf(answer))
    return <AnswerCard key={key} answer={answer} opened={key === focusKey ? opened : null} onToggle={onToggle} />
  }
  return (
    <section class="grounds">
      <h4 class="grounds-name">{inLanguage(asks, 'en')}</h4>
      <p class="faint">
        {certain.length === 0 ? 'None surely applies' : `${certain.length} of ${answers.length} apply`}
        {open.length > 0 && `, ${open.length} still open`}.
      </p>
      {certain.map(card)}
      {open.length > 0 && (
        <details open={open.some((answer) => keyOf(focusOf(answer)) === focusKey)}>
          <summary>{open.length} still open</summary>
          {open.map(card)}
        </details>
      )}
      {known.length > 0 && (
        <details open={known.some((answer) => keyOf(focusOf(answer)) === focusKey)}>
          <summary>
            {known.length} {known.length === 1 ? 'does' : 'do'} not apply on what is known
          </summary>
          {known.map(card)}
        </details>
      )}
      {silent.length > 0 && (
        <details open={silent.some((answer) => keyOf(focusOf(answer)) === focusKey)}>
          <summary>
            {silent.length} {silent.length === 1 ? 'is' : 'are'} taken not to apply, since the case tells nothing to the
            contrary
          </summary>
          {silent.map(card)}
        </details>
      )}
    </section>
  )
}
