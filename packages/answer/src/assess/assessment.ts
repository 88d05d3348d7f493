import type { ConditionData, ValuesData } from './condition-data.ts'
import type { OutcomeData } from './outcome-data.ts'

/** The item that an answer is about. */
export interface ItemData {
  readonly list: string
  readonly index: number
}

/** The branch of the law by which an outcome comes about, its passages, and the ways on which it wins. */
export interface ReasonData {
  readonly version: string | null
  /** The branch that won; null where several branches say the same and it is open which one wins. */
  readonly branch: string | null
  readonly note: string | null
  /** True when the branch states a condition, so that its note tells the rule and not the outcome. */
  readonly conditional: boolean
  readonly cites: readonly string[]
  /** Places in `ways`, from 0. */
  readonly ways: readonly number[]
}

/** One outcome still possible: under which conditions, for which reasons, on which passages. */
export interface PossibleData {
  readonly outcome: OutcomeData
  /** True when it is what comes out under the default reading of every doubt of the report. */
  readonly byDefault: boolean
  /** Each way is a list of conditions that together lead here; several ways are alternatives. */
  readonly ways: readonly (readonly ConditionData[])[]
  /** How many further ways there are that are not spelled out. */
  readonly moreWays: number
  readonly reasons: readonly ReasonData[]
  /** Every passage that the outcome rests on, those of the rules that it leans on too. */
  readonly cites: readonly string[]
}

/** What to ask next, and what each answer would leave possible. */
export interface NextData {
  readonly slot: string
  readonly asks: string
  readonly answers: readonly EffectData[]
}

/** What one answer would leave possible; with `cutShort`, others may be possible as well. */
export interface EffectData {
  readonly values: ValuesData
  readonly outcomes: readonly OutcomeData[]
  readonly cutShort: boolean
}

/** A claim or figure of the evidence that bears on an answer. */
export interface PracticeData {
  readonly claim: string
  readonly says: string
  readonly by: readonly string[]
  readonly said: string | null
  readonly period: string | null
  readonly where: string | null
  readonly about: string
  readonly law: string
  readonly negative: boolean
  readonly opinion: boolean
  /** `certain` where its condition holds in the case, `perhaps` where that is not known. */
  readonly bears: 'certain' | 'perhaps'
  readonly disagrees: readonly string[]
  readonly cites: readonly string[]
}

/** Something taken for granted, on which an answer rests. */
export interface AssumptionData {
  readonly kind: 'presumed' | 'noItems' | 'allListed'
  readonly slot: string
  readonly asks: string
  readonly values: ValuesData | null
}

/** A doubt of the report on which an answer hangs, with the reading taken by default. */
export interface DoubtData {
  readonly slot: string
  readonly asks: string
  readonly byDefault: ValuesData
  readonly others: ValuesData
  readonly cites: readonly string[]
}

/** `decided`: one outcome; `depends`: several are possible; `cutShort`: others may be possible as well. */
export type Status = 'decided' | 'depends' | 'notApplicable' | 'notCovered' | 'error' | 'cutShort'

/** The answer to one question: the law, the practice beside it, and the limits of both. */
export interface AnswerData {
  readonly question: string
  readonly chapter: string
  readonly asks: string
  readonly item: ItemData | null
  /** The list of grounds that it belongs to, if any. */
  readonly ground: string | null
  /** `open`: whether the question matters for this man hangs on what is not known. */
  readonly worth: 'yes' | 'open'
  readonly status: Status
  readonly outcomes: readonly PossibleData[]
  readonly dependsOn: readonly { readonly slot: string; readonly asks: string; readonly doubt: boolean }[]
  readonly next: NextData | null
  readonly practice: readonly PracticeData[]
  readonly doubts: readonly DoubtData[]
  readonly notes: readonly {
    readonly id: string
    readonly nature: string
    readonly says: string
    readonly cites: readonly string[]
  }[]
  readonly assumptions: readonly AssumptionData[]
  readonly unsaid: readonly { readonly text: string; readonly cites: readonly string[] }[]
}

/** A source that a footnote of the report names, as its bibliography describes it. */
export interface SourceData {
  readonly footnote: number
  readonly author: string
  readonly title: string
  readonly date: string | null
  readonly pages: string | null
  readonly address: string | null
  readonly consulted: string | null
  /** `one`: the bibliography has it; `several`: more than one entry fits, all are given; `none`: the bibliography lacks it. */
  readonly match: 'one' | 'several' | 'none'
}

/** What makes an answer repeatable: the same receipt gives the same answer. */
export interface Receipt {
  readonly engine: string
  readonly rulebook: string
  readonly rulebookVersion: string
  readonly report: string
  readonly researchClosed: string
  readonly caseHash: string
  readonly on: string
  readonly strict: boolean
  readonly language: string
}

/** What is known, open, observed and assumed about a case on a day. */
export interface Assessment {
  readonly kind: 'assessment'
  readonly version: 1
  readonly receipt: Receipt
  readonly title: string | null
  readonly invented: boolean
  readonly on: string
  /** True when the day lies after the day on which research closed: only law already adopted then is applied. */
  readonly beyondResearch: boolean
  readonly answers: readonly AnswerData[]
  readonly assumptions: readonly AssumptionData[]
  /** The sources behind each citation. */
  readonly sources: { readonly [cite: string]: readonly SourceData[] }
}
