import type { Language } from '@muster/answer'
import { inLanguage } from '@muster/engine'
import type { Rulebook } from '@muster/rulebook'
import { useMemo } from 'preact/hooks'
import { ChapterField } from './chapter-field.tsx'
import { STANDING_WORDS } from './claim-card.tsx'
import { type ClaimFilter, choicesOf, NOT_TOLD, type PlacedClaim, regionsOf, yearsOfClaims } from './claim-filter.ts'
import { type Option, SelectField } from './select-field.tsx'

interface ClaimFilterFormProps {
  readonly rulebook: Rulebook
  readonly language: Language
  readonly claims: readonly PlacedClaim[]
  readonly filter: ClaimFilter
  readonly onFilter: (filter: ClaimFilter) => void
}

/** The filters of the claims: chapter, source, period, region, group, how it stands to the law, what kind it is. */
export function ClaimFilterForm({ rulebook, language, claims, filter, onFilter }: ClaimFilterFormProps) {
  const options = useMemo(() => optionsOf(claims, language.tag), [claims, language])
  const field = (name: keyof ClaimFilter, label: string, of: readonly Option[]) => (
    <SelectField
      label={label}
      value={filter[name]}
      options={[{ value: '', name: 'All' }, ...of]}
      onValue={(value) => onFilter({ ...filter, [name]: value })}
    />
  )
  return (
    <fieldset class="plain filter-fields">
      <legend class="visually-hidden">Which claims to show</legend>
      <ChapterField
        chapters={rulebook.chapters.filter(({ claims: of }) => of.length > 0)}
        tag={language.tag}
        value={filter.chapter}
        onValue={(chapter) => onFilter({ ...filter, chapter })}
      />
      {field('source', 'Source', options.sources)}
      {field('year', 'Period', options.years)}
      {field('region', 'Region', options.regions)}
      {field('group', 'About whom', options.groups)}
      {field('law', 'How it stands to the law', options.laws)}
      {field('kind', 'Kind', options.kinds)}
    </fieldset>
  )
}

function optionsOf(claims: readonly PlacedClaim[], tag: string) {
  const counted = (told: (claim: PlacedClaim) => readonly string[]): readonly Option[] =>
    choicesOf(claims, told).map(({ value, count }) => ({ value, name: `${value} (${count})` }))
  const alphabetical = (options: readonly Option[]) =>
    options.toSorted((one, other) => one.value.localeCompare(other.value))
  const notTold: Option = { value: NOT_TOLD, name: 'Not told' }
  return {
    sources: alphabetical(counted(({ claim }) => claim.by)),
    years: [...yearsOfClaims(claims).map((year) => ({ value: String(year), name: String(year) })), notTold],
    regions: [
      ...alphabetical(counted(({ claim }) => (claim.where === null ? [] : regionsOf(inLanguage(claim.where, tag))))),
      { ...notTold, name: 'No region named' },
    ],
    groups: alphabetical(counted(({ claim }) => [claim.about])),
    laws: Object.entries(STANDING_WORDS).map(([value, name]) => ({ value, name })),
    kinds: [
      { value: 'observation', name: 'Observations' },
      { value: 'opinion', name: 'Opinions and advice' },
      { value: 'negative', name: 'Looked, and found nothing' },
    ],
  }
}
