import { inLanguage } from '@muster/engine'
import type { Chapter, Claim } from '@muster/rulebook'
import { touchesYear, yearsOf } from './period-years.ts'

/** Which claims to show; an empty text leaves the field free, `none` asks for claims that do not tell it. */
export interface ClaimFilter {
  readonly chapter: string
  readonly source: string
  readonly year: string
  readonly region: string
  readonly group: string
  readonly law: string
  readonly kind: '' | 'observation' | 'opinion' | 'negative'
}

/** No filter at all. */
export const EVERY_CLAIM: ClaimFilter = {
  chapter: '',
  source: '',
  year: '',
  region: '',
  group: '',
  law: '',
  kind: '',
}

/** Asks for claims that do not tell it. */
export const NOT_TOLD = 'none'

/** A claim with the chapter that has it. */
export interface PlacedClaim {
  readonly chapter: string
  readonly claim: Claim
}

/** Every claim, in the order of the report. */
export function placedClaims(chapters: readonly Chapter[]): readonly PlacedClaim[] {
  return chapters.flatMap(({ number, claims }) => claims.map((claim) => ({ chapter: number, claim })))
}

/** Parts that name no place of their own. */
const NO_PLACE = /^(?:elsewhere|several regions|the regions|Russian army|sending point .*|aboard .*)$/u

const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/\([^)]*\)|^republics such as | among (?:others|them)$/gu, ''],
  [/^(?:all over Russia|Russia without .*)$/u, 'Russia'],
  [/^Donetsk and Luhansk republics$/u, 'Donetsk, Luhansk'],
]

const PLACE_SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/ (?:republics?|oblasts?|region|garrison)$/u, ''],
  [/^St Petersburg$/u, 'Saint Petersburg'],
  [/^Marii El$/u, 'Mari El'],
]

function respelled(text: string, spellings: typeof SPELLINGS): string {
  return spellings.reduce((now, [pattern, by]) => now.replace(pattern, by), text.trim()).trim()
}

/**
 * The places that a claim names, one by one; a town and the region of the same name are one.
 *
 * @example
 * regionsOf('Tatarstan, Dagestan and Moscow (by the context)') // => ['Tatarstan', 'Dagestan', 'Moscow']
 */
export function regionsOf(where: string): readonly string[] {
  const places = respelled(where, SPELLINGS)
    .split(/, | and /u)
    .map((part) => respelled(part, PLACE_SPELLINGS))
  return [...new Set(places.filter((place) => place !== '' && !NO_PLACE.test(place)))]
}

const asked = (wanted: string, told: readonly string[]) =>
  wanted === '' || (wanted === NOT_TOLD ? told.length === 0 : told.includes(wanted))

const kindsOf = ({ opinion, negative }: Claim): readonly string[] => [
  opinion ? 'opinion' : 'observation',
  ...(negative ? ['negative'] : []),
]

/** Tells whether a claim fits a filter. */
export function fitsFilter({ chapter, claim }: PlacedClaim, filter: ClaimFilter): boolean {
  const years = yearsOf(claim.period)
  return (
    asked(filter.chapter, [chapter]) &&
    asked(filter.source, claim.by) &&
    asked(filter.region, claim.where === null ? [] : regionsOf(inLanguage(claim.where, 'en'))) &&
    asked(filter.group, [claim.about]) &&
    (filter.law === '' || claim.law === filter.law) &&
    asked(filter.kind, kindsOf(claim)) &&
    (filter.year === '' || (filter.year === NOT_TOLD ? years === null : touchesYear(claim.period, Number(filter.year))))
  )
}

/** The values that a field of the filter can have among some claims, each with how many claims have it; most first. */
export function choicesOf(
  claims: readonly PlacedClaim[],
  told: (claim: PlacedClaim) => readonly string[],
): readonly { readonly value: string; readonly count: number }[] {
  const counts = new Map<string, number>()
  for (const claim of claims) for (const value of told(claim)) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((one, other) => other.count - one.count || one.value.localeCompare(other.value))
}

/** The years that some claims speak of, the newest first. */
export function yearsOfClaims(claims: readonly PlacedClaim[]): readonly number[] {
  const ends = claims.flatMap(({ claim }) => {
    const years = yearsOf(claim.period)
    return years === null ? [] : [years.from, years.to].filter((year) => year !== null)
  })
  if (ends.length === 0) return []
  const [first, last] = [Math.min(...ends), Math.max(...ends)]
  return Array.from({ length: last - first + 1 }, (_, index) => last - index)
}
