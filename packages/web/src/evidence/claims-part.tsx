import type { Language } from '@muster/answer'
import { inLanguage } from '@muster/engine'
import type { Rulebook } from '@muster/rulebook'
import { useMemo, useState } from 'preact/hooks'
import { ClaimCard } from './claim-card.tsx'
import { EVERY_CLAIM, fitsFilter, placedClaims } from './claim-filter.ts'
import { ClaimFilterForm } from './claim-filter-form.tsx'

interface ClaimsPartProps {
  readonly rulebook: Rulebook
  readonly language: Language
}

const FIRST = 40

/** What sources observed or said, by chapter, as the filters ask. */
export function ClaimsPart({ rulebook, language }: ClaimsPartProps) {
  const claims = useMemo(() => placedClaims(rulebook.chapters), [rulebook])
  const [filter, setFilter] = useState(EVERY_CLAIM)
  const [most, setMost] = useState(FIRST)
  const fitting = claims.filter((claim) => fitsFilter(claim, filter))
  const shown = fitting.slice(0, most)
  const filtered = Object.values(filter).some((value) => value !== '')
  return (
    <section aria-labelledby="evidence-claims">
      <h3 id="evidence-claims">Claims</h3>
      <div class="filtered">
        <div class="filters">
          <ClaimFilterForm
            rulebook={rulebook}
            language={language}
            claims={claims}
            filter={filter}
            onFilter={(next) => {
              setFilter(next)
              setMost(FIRST)
            }}
          />
          {filtered && (
            <button type="button" class="small" onClick={() => setFilter(EVERY_CLAIM)}>
              Show all claims
            </button>
          )}
        </div>
        <div class="filtered-list">
          <p role="status">
            {fitting.length === claims.length
              ? `All ${claims.length} claims.`
              : `${fitting.length} of ${claims.length} claims.`}
          </p>
          {rulebook.chapters.map(({ number, title }) => {
            const here = shown.filter(({ chapter }) => chapter === number)
            return here.length === 0 ? null : (
              <section key={number} class="evidence-chapter">
                <h4>
                  {number} {inLanguage(title, language.tag)}
                </h4>
                {here.map(({ claim }) => (
                  <ClaimCard key={claim.id} claim={claim} language={language} />
                ))}
              </section>
            )
          })}
          {fitting.length > most && (
            <button type="button" onClick={() => setMost(most + FIRST * 2)}>
              Show more claims ({fitting.length - most} left)
            </button>
          )}
        </div>
      </div>
    </section>
  )
}
