import type { Language } from '@muster/answer'
import { inLanguage } from '@muster/engine'
import type { Claim, StandingToLaw } from '@muster/rulebook'
import { useState } from 'preact/hooks'
import { Cites, Passages } from '../answer/cites.tsx'
import { periodInWords } from './period-years.ts'

/** How what was observed stands to the law, in words. */
export const STANDING_WORDS: { readonly [law in StandingToLaw]: string } = {
  agrees: 'keeps to the law',
  departs: 'departs from the law',
  limits: 'the rule is hardly applied',
  fills: 'where the law is silent',
  none: 'says nothing of the law',
}

/** What one source observed or said, with everything known of it. */
export function ClaimCard({ claim, language }: { readonly claim: Claim; readonly language: Language }) {
  const [sources, setSources] = useState(false)
  const told = [
    claim.said === null ? 'when it was said is not told' : `said ${periodInWords(claim.said)}`,
    claim.period === null ? 'period not told' : `of ${periodInWords(claim.period)}`,
    claim.where === null ? '' : inLanguage(claim.where, language.tag),
    `about ${claim.about}`,
  ].filter((each) => each !== '')
  return (
    <article class={`evidence-claim ${claim.law}`}>
      <p class="claim-says">
        {inLanguage(claim.says, language.tag)} <Cites cites={claim.cites} />
      </p>
      <p class="claim-by">{claim.by.join(', ')}</p>
      <p class="claim-told">{told.join(' · ')}</p>
      <p class="claim-flags">
        {claim.law !== 'none' && <span class={`mark law-${claim.law}`}>{STANDING_WORDS[claim.law]}</span>}
        {claim.negative && <span class="mark">looked, and found nothing</span>}
        {claim.opinion && <span class="mark">opinion or advice</span>}
        {claim.disagrees.length > 0 && <span class="mark open">others say otherwise</span>}
      </p>
      <details onToggle={({ currentTarget }) => setSources(currentTarget.open)}>
        <summary>
          Sources<span class="visually-hidden"> of claim {claim.id}</span>
        </summary>
        {sources && <Passages cites={claim.cites} />}
      </details>
    </article>
  )
}
