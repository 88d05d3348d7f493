import { english } from '@muster/answer'
import { addCalendarDays, addMonths, addYears, type Day, dayNumber, formatDay, parseDay } from '@muster/engine'
import type { RefObject } from 'preact'
import type { Scale } from './scale.ts'

interface CursorProps {
  readonly scale: Scale
  readonly on: string
  readonly onDay: (day: string) => void
  readonly track: RefObject<HTMLDivElement | null>
}

const MOVES: { readonly [key: string]: (day: Day, far: boolean) => Day } = {
  ArrowLeft: (day, far) => (far ? addMonths(day, -1, 'down') : addCalendarDays(day, -1)),
  ArrowDown: (day, far) => (far ? addMonths(day, -1, 'down') : addCalendarDays(day, -1)),
  ArrowRight: (day, far) => (far ? addMonths(day, 1, 'down') : addCalendarDays(day, 1)),
  ArrowUp: (day, far) => (far ? addMonths(day, 1, 'down') : addCalendarDays(day, 1)),
  PageUp: (day) => addYears(day, 1, 'down'),
  PageDown: (day) => addYears(day, -1, 'down'),
}

/** The day asked about, as a line over the timeline: dragged, or moved by keys (with Shift by months, Page by years). */
export function Cursor({ scale, on, onDay, track }: CursorProps) {
  const day = parseDay(on)
  const drag = (event: PointerEvent) => {
    const box = track.current?.getBoundingClientRect()
    if (box !== undefined && box.width > 0) onDay(scale.dayAt((event.clientX - box.left) / box.width))
  }
  return (
    <div class="cursor-layer" ref={track}>
      <div
        class="cursor"
        role="slider"
        tabIndex={0}
        aria-label="The day asked about"
        aria-valuemin={scale.from}
        aria-valuemax={scale.until - 1}
        aria-valuenow={day}
        aria-valuetext={english.day(on)}
        style={{ left: `${scale.at(day) * 100}%` }}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId)
          event.preventDefault()
          event.currentTarget.focus()
        }}
        onPointerMove={(event) => {
          if (event.currentTarget.hasPointerCapture(event.pointerId)) drag(event)
        }}
        onKeyDown={(event) => {
          const to =
            event.key === 'Home'
              ? scale.from
              : event.key === 'End'
                ? scale.until - 1
                : MOVES[event.key]?.(day, event.shiftKey)
          if (to === undefined) return
          event.preventDefault()
          onDay(formatDay(dayNumber(Math.min(scale.until - 1, Math.max(scale.from, to)))))
        }}
      >
        <span class={`cursor-flag ${sideOf(scale.at(day))}`} aria-hidden="true">
          {english.day(on)}
        </span>
      </div>
    </div>
  )
}

/** To which side of its line the flag hangs, so that it stays on the page. */
function sideOf(at: number): 'left' | 'middle' | 'right' {
  return at < 0.15 ? 'right' : at > 0.85 ? 'left' : 'middle'
}
