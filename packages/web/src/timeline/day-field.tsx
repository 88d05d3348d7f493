import { english } from '@muster/answer'
import { dayNumber, formatDay, maxOf, minOf, parseDay, readImpreciseDay } from '@muster/engine'
import { useEffect, useId, useState } from 'preact/hooks'

const HORIZON = { from: parseDay('1900-01-01'), until: parseDay('2100-01-01') }

/** The one day that a text means, `YYYY-MM-DD`; null when it means none, or several. */
export function oneDay(text: string): string | null {
  const read = readImpreciseDay(text.trim(), HORIZON)
  if (read.kind === 'issue') return read.nearest === null || read.nearest === text ? null : oneDay(read.nearest)
  return minOf(read.days) === maxOf(read.days) ? formatDay(dayNumber(minOf(read.days))) : null
}

interface DayFieldProps {
  readonly label: string
  readonly day: string
  readonly onDay: (day: string) => void
}

/** A day that is typed: `2025-10-03`, `3.10.2025`, `3 October 2025`. */
export function DayField({ label, day, onDay }: DayFieldProps) {
  const id = useId()
  const [draft, setDraft] = useState(day)
  useEffect(() => setDraft(day), [day])
  const read = oneDay(draft)
  const take = (text: string) => {
    const typed = oneDay(text)
    if (typed !== null && typed !== day) onDay(typed)
  }
  return (
    <div class={read === null ? 'day-field wrong' : 'day-field'}>
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        inputMode="text"
        autocomplete="off"
        spellcheck={false}
        value={draft}
        aria-invalid={read === null}
        aria-describedby={`${id}-read`}
        onInput={(event) => {
          const text = event.currentTarget.value
          setDraft(text)
          if (/^\d{4}-\d\d-\d\d$/u.test(text)) take(text)
        }}
        onBlur={(event) => take(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') take(event.currentTarget.value)
        }}
      />
      <span id={`${id}-read`} class="reading" aria-live="polite">
        {read === null ? 'one day, such as 2025-10-03' : english.day(read)}
      </span>
    </div>
  )
}
