import type { TruthExpr, TruthLike, Words } from '@muster/engine'
import { always } from '@muster/engine'

/** How what was observed stands to the law: it keeps to it, departs from it, hardly applies it, fills a silence, or has nothing to do with it. */
export type StandingToLaw = 'agrees' | 'departs' | 'limits' | 'fills' | 'none'

/** Of whom a claim speaks, so that claims about different groups never contradict by accident. */
export type Group =
  | 'general public'
  | 'conscripts'
  | 'conscripts in service'
  | 'contract soldiers'
  | 'mobilised'
  | 'reservists'
  | 'prisoners and accused'
  | 'naturalised citizens'
  | 'applicants for alternative service'
  | 'residents of occupied areas'
  | 'authorities'

/** What a source observed, said or advised: who, when, about which period, place and group. */
export interface Claim {
  readonly kind: 'claim'
  readonly id: string
  readonly says: Words
  /** Who says it, as the report names them; `Cedoca` where the report itself does. */
  readonly by: readonly string[]
  /** When it was said or published (EDTF), where the report tells. */
  readonly said: string | null
  /** The period observed (EDTF), where the report tells. */
  readonly period: string | null
  readonly where: Words | null
  readonly about: Group
  readonly law: StandingToLaw
  /** A negative finding: the source looked, or would know, and found nothing. */
  readonly negative: boolean
  /** An opinion, a forecast or advice, not an observation. */
  readonly opinion: boolean
  /** The rules or lists of grounds on which it bears. */
  readonly bears: readonly string[]
  /** The cases to which it matters. */
  readonly when: TruthExpr
  readonly cites: readonly string[]
  /** Claims that say otherwise about the same thing. */
  readonly disagrees: readonly string[]
}

/** A claim as written in a chapter. */
export interface ClaimText {
  readonly says: Words
  readonly by: readonly string[]
  readonly said?: string
  readonly period?: string
  readonly where?: Words
  readonly about: Group
  readonly law: StandingToLaw
  readonly negative?: boolean
  readonly opinion?: boolean
  readonly bears: readonly string[]
  readonly when?: TruthLike
  readonly cites: readonly string[]
  readonly disagrees?: readonly string[]
}

/** Writes a claim. */
export function claim(id: string, text: ClaimText): Claim {
  return Object.freeze({
    kind: 'claim',
    id,
    says: text.says,
    by: text.by,
    said: text.said ?? null,
    period: text.period ?? null,
    where: text.where ?? null,
    about: text.about,
    law: text.law,
    negative: text.negative ?? false,
    opinion: text.opinion ?? false,
    bears: text.bears,
    when: toCondition(text.when),
    cites: text.cites,
    disagrees: text.disagrees ?? [],
  })
}

function toCondition(when: TruthLike | undefined): TruthExpr {
  if (when === undefined) return always
  if (when.kind === 'factDeclaration' || when.kind === 'fieldHandle')
    throw new TypeError('write is(fact, value) as the condition of a claim')
  return when
}
