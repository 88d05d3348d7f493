import { english } from '@muster/answer'
import { RULEBOOK } from '@muster/rulebook'
import type { ChangesFound } from '../work/use-desks.ts'
import { outcomeText } from './outcome-text.ts'

interface ChangesPartProps {
  readonly question: string
  readonly changes: ChangesFound | null
  readonly onDay: (day: string) => void
}

/** The smallest changes of fact that give another outcome, and the next day on which anything changes by itself. */
export function ChangesPart({ question, changes, onDay }: ChangesPartProps) {
  if (changes === null) return <p class="faint">Looking for changes…</p>
  const { system } = RULEBOOK
  return (
    <div class="changes">
      <p>
        {changes.next === null ? (
          'No change by the passing of time in the next years, on what is known.'
        ) : (
          <>
            The passing of time changes it on{' '}
            <button type="button" class="link" onClick={() => onDay(changes.next?.day ?? '')}>
              {english.day(changes.next.day)}
            </button>
            : {changes.next.outcomes.map((outcome) => outcomeText(question, outcome)).join(' Or: ')}
          </>
        )}
      </p>
      {changes.changes.length === 0 ? (
        <p>No other single fact, and no two of them, would give another outcome on this day.</p>
      ) : (
        <ul>
          {changes.changes.map((change) => (
            <li key={JSON.stringify(change)}>
              <strong>{outcomeText(question, change.outcome)}</strong> would come out if
              <ul>
                {change.changes.map(({ slot, from, to }) => (
                  <li key={slot}>
                    {english.slot(system, slot)} {english.values(system, slot, to)}
                    <span class="faint"> (now: {english.values(system, slot, from)})</span>
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      )}
      {changes.cutShort && <p class="warning">{english.label('cutShort')}</p>}
    </div>
  )
}
