import { english } from '@muster/answer'
import { addCalendarDays, formatDay, inLanguage, parseDay } from '@muster/engine'
import { RULEBOOK } from '@muster/rulebook'
import { itemName, outcomeText, shortOutcome } from '../answer/outcome-text.ts'
import type { RowData, SegmentData } from '../work/protocol.ts'
import { ChoiceRow } from './choice-row.tsx'
import type { Scale } from './scale.ts'

interface StatusRowProps {
  readonly row: RowData
  readonly scale: Scale
  readonly on: string
  readonly onDay: (day: string) => void
  readonly onName: () => void
}

/** How a stretch is drawn: settled one way or the other, open, or outside what the report covers. */
export function kindOfSegment({ outcomes, cutShort }: SegmentData): 'yes' | 'no' | 'open' | 'none' {
  const [only, other] = outcomes
  if (only === undefined || other !== undefined || cutShort) return 'open'
  if (only.kind === 'no') return 'no'
  return only.kind === 'notApplicable' || only.kind === 'notCovered' || only.kind === 'error' ? 'none' : 'yes'
}

/** The last day of a half-open stretch. */
export function lastDay({ until }: { readonly until: string }): string {
  return formatDay(addCalendarDays(parseDay(until), -1))
}

/** A stretch in words. */
export function segmentText(question: string, segment: SegmentData): string {
  const words = segment.outcomes.map((outcome) => outcomeText(question, outcome))
  if (segment.cutShort) words.push(english.label('orOthers'))
  const says = words.length > 1 ? `${english.label('depends')} ${words.join(' Or: ')}` : words.join('')
  return `${english.day(segment.from)} to ${english.day(lastDay(segment))}: ${says}`
}

/** What a row is called. */
export function rowName({ question, item }: RowData): string {
  const rule = RULEBOOK.system.rules.get(question)
  const asks = rule === undefined ? question : inLanguage(rule.asks, 'en')
  return item === null || rule === undefined || rule.about === null ? asks : `${asks} (${itemName(rule.about, item)})`
}

/** How one answer changed over the years. */
export function StatusRow({ row, scale, on, onDay, onName }: StatusRowProps) {
  return (
    <ChoiceRow
      row={row.question}
      name={rowName(row)}
      note={row.cutShort ? 'not everything could be explored' : ''}
      lanes={1}
      onName={onName}
      things={row.segments.map((segment) => {
        const left = scale.at(parseDay(segment.from))
        const [only] = segment.outcomes
        return {
          key: segment.from,
          left,
          width: scale.at(parseDay(segment.until)) - left,
          kind: kindOfSegment(segment),
          says: segmentText(row.question, segment),
          shows:
            segment.outcomes.length === 1 && !segment.cutShort && only !== undefined
              ? shortOutcome(row.question, only)
              : 'Depends',
          current: segment.from <= on && on < segment.until,
          lane: 0,
        }
      })}
      onChoose={(from) => onDay(from)}
    />
  )
}
