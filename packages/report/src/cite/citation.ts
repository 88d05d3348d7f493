/** One place in the report: a paragraph of a section, or a bullet or row of it. */
export interface Place {
  readonly paragraph: number
  readonly bullet: number | null
  readonly row: number | null
}

/** A citation as written in the rulebook, taken apart. */
export interface Citation {
  readonly section: string
  readonly places: readonly Place[]
  readonly footnotes: readonly number[]
}

const CITATION = /^(\d+(?:\.\d+)*)¶([\dbr,-]+)(?: fn([\d,-]+))?$/
const PLACE = /^(\d+)(?:b(\d+)|r(\d+))?$/

function numbersIn(list: string): readonly number[] | null {
  const numbers: number[] = []
  for (const part of list.split(',')) {
    const match = /^(\d+)(?:-(\d+))?$/.exec(part)
    if (match === null) return null
    const first = Number(match[1])
    const last = Number(match[2] ?? match[1])
    if (last < first || last - first > 50) return null
    for (let number = first; number <= last; number += 1) numbers.push(number)
  }
  return numbers
}

function placesIn(list: string): readonly Place[] | null {
  const places: Place[] = []
  for (const part of list.split(',')) {
    const range = numbersIn(part)
    const match = PLACE.exec(part)
    if (match !== null) {
      places.push({
        paragraph: Number(match[1]),
        bullet: match[2] === undefined ? null : Number(match[2]),
        row: match[3] === undefined ? null : Number(match[3]),
      })
    } else if (range !== null) places.push(...range.map((paragraph) => ({ paragraph, bullet: null, row: null })))
    else return null
  }
  return places
}

/**
 * Takes a citation apart: section, paragraphs (with a bullet `b` or a row `r`) and footnotes; null if it is not written as one.
 *
 * @example
 * readCitation('1.1.5¶2b1 fn55')?.footnotes // => [55]
 */
export function readCitation(written: string): Citation | null {
  const match = CITATION.exec(written)
  if (match === null) return null
  const places = placesIn(match[2] ?? '')
  const footnotes = match[3] === undefined ? [] : numbersIn(match[3])
  if (places === null || footnotes === null) return null
  return { section: match[1] ?? '', places, footnotes }
}
