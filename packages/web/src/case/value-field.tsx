import { english, valuesData } from '@muster/answer'
import { type Domain, type FactType, inLanguage, typeOfSlot } from '@muster/engine'
import { RULEBOOK } from '@muster/rulebook'
import { memo } from 'preact/compat'
import { useEffect, useId, useRef, useState } from 'preact/hooks'
import type { GoodCase } from '../shell/use-case.ts'
import type { Written } from './case-text.ts'
import { placeOfSlot, type SlotPlace } from './slot-path.ts'
import { writtenText } from './value-text.ts'
import { readTyped } from './written-value.ts'

/** Takes an answer: as it is to be written, and the values that it leaves; `tell` hears whether it fits with the rest of the case. */
export type OnAnswer = (value: Written | null, domain: Domain | null, tell: (fits: boolean) => void) => void

/** A question about one slot, with a control to answer it; `onAnswer(null)` means that it is not known. */
export interface ValueFieldProps {
  readonly slot: string
  readonly file: GoodCase
  readonly asks: string
  readonly why: string | null
  readonly onAnswer: OnAnswer
}

/** Asks for one fact or field; "not known" is always among the answers. */
export const ValueField = memo(({ slot, file, asks, why, onAnswer }: ValueFieldProps) => {
  const place = placeOfSlot(RULEBOOK.system, slot)
  if (place === null) return null
  const type = typeOfSlot(RULEBOOK.system, slot)
  const said = writtenText(file.plain, place)
  return type.kind === 'choice' ? (
    <ChoiceField asks={asks} why={why} type={type} said={said} onAnswer={onAnswer} />
  ) : (
    <TypedField asks={asks} why={why} type={type} said={said} slot={slot} place={place} onAnswer={onAnswer} />
  )
}, sameField)

/** What a field shows hangs on what is written for its own slot alone. */
function sameField(before: ValueFieldProps, after: ValueFieldProps): boolean {
  if (before.slot !== after.slot || before.asks !== after.asks || before.why !== after.why) return false
  const place = placeOfSlot(RULEBOOK.system, after.slot)
  return place !== null && writtenText(before.file.plain, place) === writtenText(after.file.plain, place)
}

interface ChoiceProps {
  readonly asks: string
  readonly why: string | null
  readonly type: Extract<FactType, { kind: 'choice' }>
  readonly said: string
  readonly onAnswer: OnAnswer
}

const FEW = 3

function ChoiceField({ asks, why, type, said, onAnswer }: ChoiceProps) {
  const id = useId()
  const label = (value: string) => inLanguage(type.labels[value] ?? value, 'en')
  const several = said !== '' && !type.of.includes(said)
  if (type.of.length <= FEW && type.of.every((value) => label(value).length < 30) && !several) {
    return (
      <fieldset class="field" aria-describedby={why === null ? undefined : `${id}-why`}>
        <legend>{asks}</legend>
        <div class="choices">
          {[...type.of, ''].map((value) => (
            <label key={value}>
              <input
                type="radio"
                name={id}
                checked={said === value}
                onChange={() => onAnswer(value === '' ? null : value, onlyValue(value), () => undefined)}
              />
              <span>{value === '' ? 'not known' : label(value)}</span>
            </label>
          ))}
        </div>
        <WhyAsked id={`${id}-why`} why={why} />
      </fieldset>
    )
  }
  return (
    <div class="field">
      <label for={id}>{asks}</label>
      <select
        id={id}
        value={said}
        aria-describedby={why === null ? undefined : `${id}-why`}
        onChange={(event) => {
          const { value } = event.currentTarget
          onAnswer(value === '' ? null : value, onlyValue(value), () => undefined)
        }}
      >
        <option value="">not known</option>
        {several && <option value={said}>{said.split(' or ').map(label).join(', or ')}</option>}
        {type.of.map((value) => (
          <option key={value} value={value}>
            {label(value)}
          </option>
        ))}
      </select>
      <WhyAsked id={`${id}-why`} why={why} />
    </div>
  )
}

interface TypedProps {
  readonly asks: string
  readonly why: string | null
  readonly type: Exclude<FactType, { kind: 'choice' }>
  readonly said: string
  readonly slot: string
  readonly place: SlotPlace
  readonly onAnswer: OnAnswer
}

/** A day or a number, typed as it is known; what it is read as stands below, and nothing wrong ever enters the case. */
function TypedField({ asks, why, type, said, slot, place, onAnswer }: TypedProps) {
  const id = useId()
  const [draft, setDraft] = useState(said)
  const [fits, setFits] = useState(true)
  const own = useRef(said)
  useEffect(() => {
    if (said !== own.current) {
      own.current = said
      setDraft(said)
    }
  }, [said])
  const read = readTyped(RULEBOOK.system, place, type, draft)
  const change = (text: string) => {
    setDraft(text)
    const typed = readTyped(RULEBOOK.system, place, type, text)
    if (typed.kind === 'wrong') {
      setFits(true)
      return
    }
    const value = typed.kind === 'value' ? typed.written : null
    own.current = value === null ? '' : Array.isArray(value) ? value.join(' or ') : String(value)
    onAnswer(value, typed.kind === 'value' ? typed.domain : null, setFits)
  }
  const domain = read.kind === 'value' ? read.domain : null
  const never = type.kind === 'day' && type.never
  return (
    <div class={read.kind === 'wrong' || !fits ? 'field wrong' : 'field'}>
      <label for={id}>{asks}</label>
      <div class="typed">
        <input
          id={id}
          type="text"
          autocomplete="off"
          spellcheck={false}
          value={draft}
          placeholder={type.kind === 'day' ? 'not known' : `not known (${type.unit}s)`}
          aria-invalid={read.kind === 'wrong' || !fits}
          aria-describedby={`${id}-read${why === null ? '' : ` ${id}-why`}`}
          onInput={(event) => change(event.currentTarget.value)}
        />
        {never && draft !== 'never' && (
          <button type="button" class="small" onClick={() => change('never')}>
            never
          </button>
        )}
        {draft !== '' && (
          <button type="button" class="small" onClick={() => change('')}>
            not known
          </button>
        )}
      </div>
      <p id={`${id}-read`} class="reading" aria-live="polite">
        {!fits
          ? NOT_FITTING
          : read.kind === 'nothing'
            ? ''
            : read.kind === 'wrong'
              ? `Not read yet${read.nearest === null ? '' : ` (did you mean ${read.nearest}?)`}: write it as ${read.expected.slice(0, 5).join(', ')}${type.kind === 'day' ? ', “spring 2023”, “1998 or 1999”' : ''}.`
              : domain === null
                ? ''
                : `Read as: ${english.values(RULEBOOK.system, slot, valuesData(RULEBOOK.system, slot, domain))}.`}
      </p>
      <WhyAsked id={`${id}-why`} why={why} />
    </div>
  )
}

const NOT_FITTING =
  'Not taken over: it does not fit with the other days of the same thing, which would end before it begins.'

function onlyValue(value: string): Domain | null {
  return value === '' ? null : { kind: 'values', of: [value] }
}

function WhyAsked({ id, why }: { readonly id: string; readonly why: string | null }) {
  return why === null ? null : (
    <p id={id} class="why-asked">
      {why}
    </p>
  )
}
