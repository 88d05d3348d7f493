import { parseDay } from '@muster/engine'
import { ChoiceRow } from './choice-row.tsx'
import { lanesOf, NAMES_TURN, type Point } from './points.ts'
import type { Scale } from './scale.ts'

interface PointRowProps {
  readonly name: string
  readonly kind: string
  readonly points: readonly Point[]
  readonly scale: Scale
  readonly on: string
  readonly gap: number
  /** Whether each point has its name beside it. */
  readonly named: boolean
  readonly onPoint: (point: Point) => void
}

const NARROWEST = 0.006

/** Days that lie on the timeline: events, deadlines or amendments. Days that are only known roughly are drawn as wide as they are. */
export function PointRow({ name, kind, points, scale, on, gap, named, onPoint }: PointRowProps) {
  const inside = points.filter(({ first, last }) => last >= scale.from && first < scale.until)
  const outside = points.length - inside.length
  const placed = lanesOf(inside, scale.at, gap)
  const day = parseDay(on)
  if (points.length === 0) return null
  return (
    <ChoiceRow
      row={kind}
      name={name}
      note={outside === 0 ? '' : `${outside} outside these years`}
      lanes={Math.max(1, ...placed.map(({ lane }) => lane + 1))}
      onName={null}
      things={placed.map(({ point, lane }) => {
        const left = Math.min(scale.at(point.first), 1 - NARROWEST)
        return {
          key: point.key,
          left,
          width: Math.max(NARROWEST, scale.at(point.last) - left),
          kind: `point ${kind}${named ? (left > NAMES_TURN ? ' name-before' : ' name-after') : ''}${point.last > point.first ? ' rough' : ''}`,
          says: point.says,
          shows: named ? point.name : '',
          current: point.first <= day && day <= point.last,
          lane,
        }
      })}
      onChoose={(key) => {
        const point = points.find((each) => each.key === key)
        if (point !== undefined) onPoint(point)
      }}
    />
  )
}
