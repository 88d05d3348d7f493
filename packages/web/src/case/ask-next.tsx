import { english, type SuggestionData } from '@muster/answer'
import { RULEBOOK } from '@muster/rulebook'
import { useEffect, useState } from 'preact/hooks'
import { shortOutcome } from '../answer/outcome-text.ts'
import type { EditCase, GoodCase } from '../shell/use-case.ts'
import { withAnswer } from './case-text.ts'
import { placeOfSlot } from './slot-path.ts'
import { askableSlot, questionOfSlot } from './slot-question.ts'
import { ValueField } from './value-field.tsx'
import { isThere } from './value-text.ts'

interface AskNextProps {
  readonly suggestions: readonly SuggestionData[]
  readonly file: GoodCase
  readonly edit: EditCase
}

const FEW = 3

/** The questions whose answers settle most, each with why it is asked; one can be passed over. */
export function AskNext({ suggestions, file, edit }: AskNextProps) {
  const [reasons, setReasons] = useState(false)
  const [passed, setPassed] = useState<readonly string[]>([])
  const [current, setCurrent] = useState<SuggestionData | null>(null)
  const left = suggestions.filter(({ slot }) => !passed.includes(slot) && isAskable(file, slot))
  const first = left[0] ?? null
  useEffect(() => {
    // The question that somebody is answering stays in its place while the others are ranked anew.
    const answering = document.activeElement?.closest('.ask-next') !== null && document.activeElement !== document.body
    if (!answering || current === null) setCurrent(first)
  }, [first, current])
  const shown = current !== null && !passed.includes(current.slot) && isAskable(file, current.slot) ? current : first
  if (shown === null) return null
  const slot = askableSlot(RULEBOOK.system, shown.slot)
  const place = placeOfSlot(RULEBOOK.system, slot)
  if (place === null) return null
  const question = questionOfSlot(RULEBOOK.system, slot)
  const answered = !suggestions.some((each) => each.slot === shown.slot)
  const [settled] = shown.settles
  return (
    <section class="ask-next" aria-labelledby="ask-next">
      <h3 id="ask-next">To ask next</h3>
      <ValueField
        key={slot}
        slot={slot}
        file={file}
        asks={question.asks}
        why={question.why}
        onAnswer={(value, domain, tell) => {
          if (value === null && place.kind === 'exists') return
          edit((text) => withAnswer(text, place, value), slot, { place, domain, tell })
        }}
      />
      {settled !== undefined && (
        <details class="settles" open={reasons} onToggle={(event) => setReasons(event.currentTarget.open)}>
          <summary>
            Why it is asked: it bears on {shown.settles.length === 1 ? 'one answer' : `${shown.settles.length} answers`}
          </summary>
          {reasons &&
            shown.settles.slice(0, FEW).map(({ question: id, asks, answers }) => (
              <div key={id}>
                <p>{asks}</p>
                <ul>
                  {answers.slice(0, 6).map(({ values, outcomes, cutShort }) => (
                    <li key={JSON.stringify(values)}>
                      {english.values(RULEBOOK.system, shown.slot, values)} →{' '}
                      {[
                        ...outcomes.map((outcome) => shortOutcome(id, outcome)),
                        ...(cutShort ? [english.label('orOthers')] : []),
                      ].join(' or ')}
                    </li>
                  ))}
                </ul>
              </div>
            ))}
        </details>
      )}
      <p class="ask-actions">
        <button
          type="button"
          class="small"
          onClick={() => {
            if (!answered) setPassed((before) => [...before, shown.slot])
            setCurrent(null)
          }}
        >
          {answered ? 'Next question' : 'Not known: ask another'}
        </button>
        {passed.length > 0 && (
          <button type="button" class="small" onClick={() => setPassed([])}>
            Ask those passed over again
          </button>
        )}
      </p>
    </section>
  )
}

function isAskable(file: GoodCase, slot: string): boolean {
  const place = placeOfSlot(RULEBOOK.system, slot)
  return place !== null && isThere(file.plain, place)
}
