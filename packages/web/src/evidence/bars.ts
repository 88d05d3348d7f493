import { inLanguage } from '@muster/engine'
import type { Figure, Point } from '@muster/rulebook'
import { scaleLinear } from 'd3-scale'
import { monthsOf, periodInWords } from './period-years.ts'

/** One value of a series, ready to be drawn: its words, and where its bar begins and ends, in the unit of the figure. */
export interface Bar {
  readonly period: string
  readonly label: string
  readonly value: string
  /** Null where the report gives no value. */
  readonly span: {
    readonly from: number
    readonly to: number
    readonly kind: 'value' | 'range' | 'atLeast' | 'upTo'
  } | null
}

/** A series, ready to be drawn, with the ticks of its own scale. */
export interface BarChart {
  readonly bars: readonly Bar[]
  readonly ticks: readonly number[]
  /** The value at the right end of the scale. */
  readonly top: number
  /** Whether the periods are of different lengths, so that the bars alone mislead. */
  readonly uneven: boolean
}

const PER_CENT = new Set(['per cent', '%'])

const WHOLE = 100

/** A value in words, as the report gives it. */
export function valueInWords({ value, least, most }: Point): string {
  const say = (number: number) => number.toLocaleString('en-GB')
  if (value !== undefined) return say(value)
  if (least !== undefined && most !== undefined) return `${say(least)} to ${say(most)}`
  if (least !== undefined) return `at least ${say(least)}`
  return most === undefined ? 'no value given' : `up to ${say(most)}`
}

function spanOf({ value, least, most }: Point): Bar['span'] {
  if (value !== undefined) return { from: 0, to: value, kind: 'value' }
  if (least !== undefined && most !== undefined) return { from: least, to: most, kind: 'range' }
  if (least !== undefined) return { from: 0, to: least, kind: 'atLeast' }
  return most === undefined ? null : { from: 0, to: most, kind: 'upTo' }
}

/** Reads a series for drawing; a scale always begins at zero, and a share always runs to a hundred. */
export function barChart(figure: Figure, tag: string): BarChart {
  const bars = figure.points.map((point) => ({
    period: periodInWords(point.period),
    label: point.label === undefined ? '' : inLanguage(point.label, tag),
    value: valueInWords(point),
    span: spanOf(point),
  }))
  const most = Math.max(0, ...bars.map(({ span }) => span?.to ?? 0))
  const scale = scaleLinear().domain([0, most || 1])
  const [, top = 1] = PER_CENT.has(figure.unit) ? [0, WHOLE] : scale.nice(4).domain()
  const ticks = scaleLinear().domain([0, top]).ticks(4)
  const lengths = new Set(figure.points.map(({ period }) => monthsOf(period)))
  return { bars, ticks, top, uneven: lengths.size > 1 }
}

/** Tells whether a drawing adds anything to the bare number: several values, or a share of a whole. */
export function isWorthDrawing({ unit, points }: Figure): boolean {
  const values = points.filter((point) => spanOf(point) !== null).length
  return values > 1 || (values === 1 && PER_CENT.has(unit))
}

/** The figures of one chapter by who counted, in the order of the report. */
export function byCounter(
  figures: readonly Figure[],
): readonly { readonly counter: string; readonly figures: readonly Figure[] }[] {
  return [...new Set(figures.map(({ counter }) => counter))].map((counter) => ({
    counter,
    figures: figures.filter((figure) => figure.counter === counter),
  }))
}
