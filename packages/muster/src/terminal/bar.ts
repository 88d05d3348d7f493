import { civilDate, type Day, dayOf } from '@muster/engine'
import type { Page } from './page.ts'

/** How a stretch of a timeline is drawn. */
export type Mark = 'yes' | 'no' | 'open' | 'none'

const CELLS: { readonly [mark in Mark]: string } = { yes: '█', no: '░', open: '▒', none: '·' }

/** Draws a timeline as a bar of one line, with a scale of years beneath; each cell shows what holds on its middle day. */
export function drawBar(
  page: Page,
  segments: readonly { readonly from: Day; readonly until: Day; readonly mark: Mark }[],
  from: Day,
  to: Day,
): string {
  const width = page.width - 2
  const paint: { readonly [mark in Mark]: (text: string) => string } = {
    yes: page.good,
    no: page.faint,
    open: page.open,
    none: page.faint,
  }
  const marks = Array.from({ length: width }, (_, cell): Mark => {
    const day = from + ((cell + 0.5) * (to - from)) / width
    return segments.find((segment) => segment.from <= day && day < segment.until)?.mark ?? 'none'
  })
  return `  ${marks.map((mark) => paint[mark](CELLS[mark])).join('')}\n  ${page.faint(scale(width, from, to))}`
}

function scale(width: number, from: Day, to: Day): string {
  const cells = Array.from({ length: width }, () => ' ')
  let free = 0
  for (let year = civilDate(from).year; year <= civilDate(to).year; year += 1) {
    const at = Math.round(((dayOf(year, 1, 1) - from) / (to - from)) * width)
    if (at < free || at + 4 > width) continue
    for (const [index, character] of [...String(year)].entries()) cells[at + index] = character
    free = at + 5
  }
  return cells.join('').trimEnd()
}
