import type { Rule, System } from '@muster/engine'
import type {
  Assessment,
  AssumptionData,
  DoubtData,
  PracticeData,
  ReasonData,
  SourceData,
} from '../assess/assessment.ts'
import type { ConditionData, ValuesData } from '../assess/condition-data.ts'
import type { OutcomeData } from '../assess/outcome-data.ts'
import type { PlaceData } from '../assess/place-data.ts'
import type { FileIssue } from '../case-file/case-file.ts'
import type { WhyStep } from '../why/why-step.ts'

/** All sentences of one language; everything else hands it data. */
export interface Language {
  readonly tag: string
  readonly day: (day: string) => string
  readonly outcome: (rule: Rule, outcome: OutcomeData) => string
  /** An outcome in a word or two, without a full stop, for narrow places. */
  readonly shortOutcome: (rule: Rule, outcome: OutcomeData) => string
  readonly values: (system: System, slot: string, values: ValuesData) => string
  /** What a slot is called in a sentence, with the item it belongs to. */
  readonly slot: (system: System, slot: string) => string
  readonly condition: (system: System, condition: ConditionData) => string
  /** Why an outcome comes about, with a space in front; empty where nothing is said. */
  readonly reason: (outcome: OutcomeData, reason: ReasonData) => string
  /** From what a day not yet known is counted. */
  readonly counted: (system: System, place: PlaceData) => string
  /** What an outcome hangs on, in short. */
  readonly hangsOn: (system: System, slots: readonly string[]) => string
  readonly assumption: (system: System, assumption: AssumptionData) => string
  readonly doubt: (system: System, doubt: DoubtData) => string
  readonly practice: (claim: PracticeData) => string
  readonly source: (source: SourceData) => string
  readonly issue: (issue: FileIssue) => string
  readonly step: (system: System, step: WhyStep) => string
  readonly receipt: (assessment: Assessment) => string
  /** How many grounds of a list do not apply by what is known, and how many are only taken not to, since the case is silent. */
  readonly groundsRefused: (known: number, silent: number, of: number) => string
  readonly label: (name: LabelName) => string
}

/** Fixed words of headings and marks. */
export type LabelName =
  | 'law'
  | 'practice'
  | 'limits'
  | 'depends'
  | 'dependsOn'
  | 'if'
  | 'or'
  | 'and'
  | 'byDefault'
  | 'next'
  | 'assumptions'
  | 'doubts'
  | 'notes'
  | 'sources'
  | 'beyond'
  | 'invented'
  | 'orOthers'
  | 'cutShort'
  | 'unsaid'
  | 'perhaps'
  | 'inShort'
  | 'mayMatter'
  | 'askFirst'
  | 'ahead'
  | 'hangsOn'
  | 'noPractice'
  | 'disclaimer'
