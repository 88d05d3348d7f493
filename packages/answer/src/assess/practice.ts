import { type CaseWorld, inLanguage, type System, standingOf } from '@muster/engine'
import type { Chapter } from '@muster/rulebook'
import type { PracticeData } from './assessment.ts'

/** What a search for practice needs. */
export interface Searching {
  readonly system: System
  readonly chapters: readonly Chapter[]
  readonly made: CaseWorld
  readonly language: string
}

/** The claims that bear on a rule in a case: those whose condition holds, and those whose condition may hold. */
export function practiceFor(
  { system, chapters, made, language }: Searching,
  rule: string,
  items: { readonly [as: string]: string },
): readonly PracticeData[] {
  return chapters
    .flatMap(({ claims }) => claims)
    .filter(({ bears }) => bears.includes(rule))
    .flatMap((claim): PracticeData[] => {
      const standing = standingOf(system, made.world, claim.when, items)
      if (standing === 'no') return []
      return [
        {
          claim: claim.id,
          says: inLanguage(claim.says, language),
          by: claim.by,
          said: claim.said,
          period: claim.period,
          where: claim.where === null ? null : inLanguage(claim.where, language),
          about: claim.about,
          law: claim.law,
          negative: claim.negative,
          opinion: claim.opinion,
          bears: standing === 'yes' ? 'certain' : 'perhaps',
          disagrees: claim.disagrees,
          cites: claim.cites,
        },
      ]
    })
}
