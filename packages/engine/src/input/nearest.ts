import { distance } from 'fastest-levenshtein'

/**
 * The candidate nearest to a word, when it is near enough to be what was meant.
 *
 * @example
 * nearest('summonsses', ['summonses', 'service']) // => 'summonses'
 * nearest('xyz', ['summonses']) // => null
 */
export function nearest(word: string, candidates: readonly string[]): string | null {
  let best: string | null = null
  let bestDistance = Math.max(2, Math.floor(word.length / 3)) + 1
  const lower = word.slice(0, 80).toLowerCase().replaceAll('_', '-').replaceAll(' ', '-')
  for (const candidate of candidates) {
    const apart = distance(lower, candidate.toLowerCase())
    if (apart < bestDistance) {
      best = candidate
      bestDistance = apart
    }
  }
  return best
}
