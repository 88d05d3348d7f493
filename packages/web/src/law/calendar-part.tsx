import type { Language } from '@muster/answer'
import { addCalendarDays, formatDay, parseDay } from '@muster/engine'
import type { Rulebook } from '@muster/rulebook'
import { useMemo } from 'preact/hooks'
import { type Amendment, amendmentsOf } from './amendments.ts'
import { CalendarStrip } from './calendar-strip.tsx'
import type { OpenRule } from './piece-text.tsx'

interface CalendarPartProps {
  readonly rulebook: Rulebook
  readonly language: Language
  readonly onRule: OpenRule
  readonly onCompare: (from: string, to: string) => void
}

const dayBefore = (day: string) => formatDay(addCalendarDays(parseDay(day), -1))

const CHANGE = { begins: 'begins', changes: '', ends: 'ends' } as const

/** Every day on which some rule changed, by year, with what changed on it. */
export function CalendarPart({ rulebook, language, onRule, onCompare }: CalendarPartProps) {
  const amendments = useMemo(() => amendmentsOf(rulebook, language.tag), [rulebook, language])
  const years = [...new Set(amendments.map(({ day }) => day.slice(0, 4)))]
  return (
    <section aria-labelledby="law-calendar">
      <h3 id="law-calendar">Calendar of changes</h3>
      <p class="intro">
        Days on which a rule, as the report gives it, says something else than the day before: an amendment, a decree, a
        ruling, or the start of what the report covers. A day that the report leaves open is marked, with the reading
        taken here.
      </p>
      <CalendarStrip amendments={amendments} />
      {years.map((year) => (
        <section key={year} class="calendar-year" aria-labelledby={`year-${year}`}>
          <h4 id={`year-${year}`}>{year}</h4>
          <ol>
            {amendments
              .filter(({ day }) => day.startsWith(year))
              .map((amendment) => (
                <Entry
                  key={`${amendment.day}${amendment.doubt?.id ?? ''}`}
                  amendment={amendment}
                  language={language}
                  onRule={onRule}
                  onCompare={onCompare}
                />
              ))}
          </ol>
        </section>
      ))}
    </section>
  )
}

function Entry({
  amendment,
  language,
  onRule,
  onCompare,
}: Omit<CalendarPartProps, 'rulebook'> & { amendment: Amendment }) {
  const { day, doubt, rules } = amendment
  const [from, to] = doubt === null ? [dayBefore(day), day] : [dayBefore(doubt.from), dayBefore(doubt.until)]
  return (
    <li class={doubt === null ? 'calendar-day' : 'calendar-day open'}>
      <div class="calendar-when">
        <p class="calendar-date">{language.day(day)}</p>
        {doubt !== null && <p class="mark open">day left open</p>}
        <button type="button" class="small" onClick={() => onCompare(from, to)}>
          For whom?
          <span class="visually-hidden">
            {' '}
            Compare {language.day(from)} with {language.day(to)}
          </span>
        </button>
      </div>
      <div>
        {doubt !== null && (
          <p class="doubtful">
            {doubt.asks} It lies between {language.day(doubt.from)} and {language.day(dayBefore(doubt.until))}.
          </p>
        )}
        <ul class="calendar-rules">
          {rules.map(({ rule, asks, chapter, change }) => (
            <li key={rule} class="calendar-rule">
              <button type="button" class="link" onClick={() => onRule(rule)}>
                {asks}
              </button>{' '}
              <span class="faint">
                {chapter} {CHANGE[change]}
              </span>
            </li>
          ))}
        </ul>
      </div>
    </li>
  )
}
