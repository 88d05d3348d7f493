import { useId, useState } from 'preact/hooks'

/** One thing on a row of the timeline that can be chosen. */
export interface Choosable {
  readonly key: string
  /** From 0 to 1. */
  readonly left: number
  readonly width: number
  readonly kind: string
  /** What a screen reader says, and what stands in the line below while it is looked at. */
  readonly says: string
  /** What is written on it, where there is room. */
  readonly shows: string
  readonly current: boolean
  readonly lane: number
}

interface ChoiceRowProps {
  readonly row: string
  readonly name: string
  readonly note: string
  readonly things: readonly Choosable[]
  readonly lanes: number
  readonly onChoose: (key: string) => void
  readonly onName: (() => void) | null
}

/** A row of the timeline: one stop for the Tab key, in which arrows go from part to part and Enter chooses. */
export function ChoiceRow({ row, name, note, things, lanes, onChoose, onName }: ChoiceRowProps) {
  const id = useId()
  const [active, setActive] = useState<string | null>(null)
  const at = things.findIndex(({ key }) => key === active)
  const current = things.findIndex((thing) => thing.current)
  const shown = things[at]
  const go = (to: number) => setActive(things[Math.min(things.length - 1, Math.max(0, to))]?.key ?? null)
  return (
    <div class="timeline-row" data-row={row}>
      <div class="row-name">
        {onName === null ? (
          <span id={`${id}-name`}>{name}</span>
        ) : (
          <button type="button" class="link" id={`${id}-name`} onClick={onName}>
            {name}
          </button>
        )}
        {note !== '' && <span class="row-note">{note}</span>}
      </div>
      <div
        class="row-track"
        role="listbox"
        aria-orientation="horizontal"
        tabIndex={0}
        aria-labelledby={`${id}-name`}
        aria-activedescendant={at < 0 ? undefined : `${id}-${at}`}
        style={{ height: `${lanes * 1.75}rem` }}
        onFocus={() => {
          if (at < 0) go(Math.max(0, current))
        }}
        onBlur={() => setActive(null)}
        onKeyDown={(event) => {
          const from = at < 0 ? current : at
          if (event.key === 'ArrowRight' || event.key === 'ArrowDown') go(from + 1)
          else if (event.key === 'ArrowLeft' || event.key === 'ArrowUp') go(from - 1)
          else if (event.key === 'Home') go(0)
          else if (event.key === 'End') go(things.length - 1)
          else if ((event.key === 'Enter' || event.key === ' ') && shown !== undefined) onChoose(shown.key)
          else return
          event.preventDefault()
        }}
      >
        {things.map((thing, index) => (
          <div
            key={thing.key}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={thing.current}
            class={`thing ${thing.kind}${index === at ? ' active' : ''}`}
            title={thing.says}
            style={{
              left: `${thing.left * 100}%`,
              width: `${thing.width * 100}%`,
              top: `${thing.lane * 1.75}rem`,
            }}
            onClick={() => {
              setActive(thing.key)
              onChoose(thing.key)
            }}
            onKeyDown={() => undefined}
          >
            <span class="visually-hidden">{thing.says}</span>
            <span class="thing-text" aria-hidden="true">
              {thing.shows}
            </span>
          </div>
        ))}
      </div>
      {shown !== undefined && (
        <p class="row-says" aria-hidden="true">
          {shown.says}
        </p>
      )}
    </div>
  )
}
