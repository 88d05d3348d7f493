const MARK = /<sup>\s*([\d,\s]+)\s*<\/sup>/g

/**
 * The footnote numbers marked in a run of text, in order.
 *
 * @example
 * marksIn('zoals bepaald<sup>3,4</sup>.') // => [3, 4]
 */
export function marksIn(source: string): readonly number[] {
  return [...source.matchAll(MARK)].flatMap((match) =>
    (match[1] ?? '').split(',').map((digits) => Number(digits.trim())),
  )
}

/**
 * The number a footnote definition starts with, or null for other text.
 *
 * @example
 * definitionNumber('<sup>12</sup> RBC, 02/09/2025') // => 12
 */
export function definitionNumber(source: string): number | null {
  const match = /^<sup>\s*(\d+)\s*<\/sup>/.exec(source)
  return match === null ? null : Number(match[1])
}
