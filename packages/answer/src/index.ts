/** Answers: case files in, assessments out, and the sentences of each language. @module */

export { type Asking, answerOf, askOf, type Posed, underDefaults } from './assess/answer.ts'
export {
  type AssessOptions,
  answersOf,
  assess,
  type CaseToAssess,
  ENGINE_VERSION,
  questionsFor,
  type ReportReader,
} from './assess/assess.ts'
export type {
  AnswerData,
  Assessment,
  AssumptionData,
  DoubtData,
  EffectData,
  ItemData,
  NextData,
  PossibleData,
  PracticeData,
  ReasonData,
  Receipt,
  SourceData,
  Status,
} from './assess/assessment.ts'
export { ANSWER_BUDGET, ASSESSMENT_BUDGET, openPurse } from './assess/budget.ts'
export {
  type ConditionData,
  conditionsOf,
  isDoubt,
  type ValuesData,
  valuesData,
} from './assess/condition-data.ts'
export { dayText, type OutcomeData, outcomeData } from './assess/outcome-data.ts'
export type { PlaceData } from './assess/place-data.ts'
export { type SuggestionData, suggestionsFor } from './assess/suggest.ts'
export {
  ASIDE,
  type CaseFile,
  type CaseHead,
  type FileIssue,
  LARGEST,
  readCaseFile,
  readCaseText,
} from './case-file/case-file.ts'
export { changedBetween } from './diff/changed-between.ts'
export type { Example, ExampleData } from './diff/example-of.ts'
export { type ChangeData, type ClassData, type RuleDiffData, ruleDiff } from './diff/rule-diff.ts'
export { reportReader } from './report/report-reader.ts'
export { type Why, type Whys, whyOf } from './why/why.ts'
export type { TermData, WhyStep } from './why/why-step.ts'
export { english } from './words/english.ts'
export type { LabelName, Language } from './words/language.ts'
