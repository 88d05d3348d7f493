const LAST =
  /[\s,.\]]*(s\.d\.|\d{1,2}\/\d{1,2}\/{1,2}\d{4}|\d{1,2}\/\d{1,2}\/\d{2}|\d{1,2}\/\d{4}|(?<!\d)\d{4})[\s,.\]]*$/

/** The text before its closing dates, and the dates as printed, in order. */
export interface Dated {
  readonly text: string
  readonly dates: readonly string[]
}

/**
 * Takes the dates off the end of a reference; odd prints such as `21/09//2022` or two dates run together are kept apart.
 *
 * @example
 * closingDates('Meduza, Titel, 14/07/202223/03/2024,').dates // => ['14/07/2022', '23/03/2024']
 */
export function closingDates(reference: string): Dated {
  let text = reference
  const dates: string[] = []
  for (;;) {
    const match = LAST.exec(text)
    const date = match?.[1]
    if (match === null || date === undefined || endsTitle(text, match))
      return { text: text.replace(/[\s,.]+$/, ''), dates }
    dates.unshift(date)
    text = withBracket(text.slice(0, match.index), match[0])
  }
}

/** Tells whether a year is the end of a translated title in brackets, and no date of the reference. */
function endsTitle(text: string, match: RegExpExecArray): boolean {
  const before = text.slice(0, match.index)
  return /\d\s*\][\s,.]*$/.test(match[0]) && /\[[^\]]*\p{L}[^\]]*$/u.test(before)
}

/** Gives a bracket that was opened in the text its closing one back, where that was cut off with the date. */
function withBracket(text: string, cut: string): string {
  return cut.trimStart().startsWith(']') && text.lastIndexOf('[') > text.lastIndexOf(']') ? `${text}]` : text
}

/**
 * A printed date as `yyyy-mm-dd`, `yyyy-mm` or `yyyy`; null without a date.
 *
 * @example
 * isoOf('5/03/2022') // => '2022-03-05'
 */
export function isoOf(printed: string): string | null {
  const parts = printed.split(/\/+/)
  const year = parts.at(-1) ?? ''
  const full = /^\d{2}$/.test(year) ? `20${year}` : year
  if (!/^\d{4}$/.test(full)) return null
  return [
    full,
    ...parts
      .slice(0, -1)
      .reverse()
      .map((part) => part.padStart(2, '0')),
  ].join('-')
}
