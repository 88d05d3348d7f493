/** The rulebook: what the report says of Russian military service, as rules, claims and figures. @module */

export { spelledOut } from './case/shorthand.ts'
export { CASE_FACTS, CASE_LISTS } from './case/vocabulary.ts'
export { type Chapter, chapter } from './evidence/chapter.ts'
export { type Cited, citationsOf } from './evidence/citations.ts'
export { type Claim, claim, type Group, type StandingToLaw } from './evidence/claim.ts'
export { type Figure, figure, type Point } from './evidence/figure.ts'
export { type Note, note, type Term, term } from './evidence/term.ts'
export { RULEBOOK, type Rulebook, rulebookOf } from './rulebook.ts'
export { expectedOutcomes, type Result, readScenarios, runScenario, type Scenario } from './scenario/scenario.ts'
