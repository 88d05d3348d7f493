import { type System, systemOf } from '@muster/engine'
import { CASE_FACTS, CASE_LISTS } from './case/vocabulary.ts'
import { CHAPTERS } from './chapters.ts'
import { serviceStatus, statusOverlap } from './common/service-status.ts'
import {
  citizen,
  conscriptInService,
  contractSoldier,
  covered,
  inTraining,
  mobilisedInService,
  serving,
} from './common/status.ts'
import type { Chapter } from './evidence/chapter.ts'
import { withInheritedReasons, withRules } from './inherited-reasons.ts'

const COMMON_RULES = [
  serviceStatus,
  statusOverlap,
  covered,
  citizen,
  conscriptInService,
  contractSoldier,
  mobilisedInService,
  inTraining,
  serving,
]

/** The whole rulebook: the system that the engine runs, and the chapters with their evidence. */
export interface Rulebook {
  readonly id: string
  readonly version: string
  readonly system: System
  readonly chapters: readonly Chapter[]
}

/** Puts a rulebook together from its chapters and the facts they share. */
export function rulebookOf(id: string, version: string, chapters: readonly Chapter[]): Rulebook {
  const rules = withInheritedReasons([...COMMON_RULES, ...chapters.flatMap(({ rules }) => rules)])
  const system = systemOf({
    id,
    version,
    facts: [...CASE_FACTS, ...chapters.flatMap(({ facts }) => facts)],
    lists: [...CASE_LISTS, ...chapters.flatMap(({ lists }) => lists)],
    rules,
    grounds: withRules(
      chapters.flatMap(({ grounds }) => grounds),
      rules,
    ),
  })
  return Object.freeze({ id, version, system, chapters })
}

/** Russian military service by the Cedoca report updated on 14 January 2026 (research closed on 26 November 2025). */
export const RULEBOOK: Rulebook = rulebookOf('ru-military-service', '0.1.0', CHAPTERS)
