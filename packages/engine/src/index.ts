/** The engine: worlds, rules, exploration. It knows no law. @module */

export {
  plusDays as addCalendarDays,
  plusMonths as addMonths,
  plusYears as addYears,
  type Rounding,
} from './calendar/add.ts'
export {
  type CivilDate,
  civilDate,
  type Day,
  dayNumber,
  dayOf,
  daysInMonth,
  formatDay,
  isLeapYear,
  parseDay,
} from './calendar/day.ts'
export { type Horizon, type ImpreciseDay, type ImpreciseDayIssue, readImpreciseDay } from './calendar/imprecise-day.ts'
export {
  contains,
  type IntervalSet,
  intersect,
  intervalSet,
  isEmpty,
  maxOf,
  minOf,
  nextIn,
  prevIn,
  size,
  subtract,
  union,
} from './calendar/interval-set.ts'
export {
  inSeason as isDayInSeason,
  seasonEndOf,
  seasonIntervals,
  seasonStartOnOrAfter,
  type YearlyWindow,
} from './calendar/season.ts'
export {
  covers,
  isWorkingDay,
  plusWorkingDays as addWorkingDays,
  type WorkingCalendar,
} from './calendar/working-days.ts'
export { checkBranches, PROOF_LIMITS, type ProofLimits } from './check/branches.ts'
export { checkSystem } from './check/check.ts'
export type { Defect, Witness } from './check/defect.ts'
export { checkReferences, rulesNamedBy } from './check/references.ts'
export { checkVersions } from './check/versions.ts'
export { standingOf } from './evaluate/condition.ts'
export { existsSlot, itemsOf } from './evaluate/context.ts'
export { type Asked, ask } from './evaluate/evaluator.ts'
export type { Answer, Open, Outcome, Special } from './evaluate/result.ts'
export { type Explanation, explain } from './explain/explanation.ts'
export type { Step } from './explain/step.ts'
export { type Counterfactual, counterfactuals } from './explore/counterfactual.ts'
export { type Budget, DEFAULT_BUDGET, explore, type Reading } from './explore/explore.ts'
export { type Finding, find, outcomeKey, type Possibility } from './explore/findings.ts'
export { type Change, type LawDiff, lawDiff } from './explore/law-diff.ts'
export { type AnswerEffect, cutsOf, type NextQuestion, nextQuestions, slotsOfCut } from './explore/next-question.ts'
export { project } from './explore/projection.ts'
export { type Segment, type Timeline, timelineOf } from './explore/timeline.ts'
export { cutKey, isCutShort, type Leaf, leavesOf, type Tree, type Turn } from './explore/tree.ts'
export { chooseDay } from './expression/choose-day.ts'
export {
  addDays,
  type DayLike,
  dayAsOf,
  dayGivenBy,
  daysBetween,
  earliest,
  evaluationDay,
  latest,
  type NumberLike,
  never,
  plusDays,
  plusMonths,
  plusWorkingDays,
  plusYears,
  seasonEnd,
  seasonStart,
  startOfMonth,
  startOfYear,
  sum,
  times,
} from './expression/days.ts'
export type {
  Amount,
  DayExpr,
  Expr,
  FactRef,
  NumberExpr,
  OutcomeExpr,
  RuleRef,
  TruthExpr,
} from './expression/expression.ts'
export { amounts, choice, no, notApplicable, notCovered, sameAs, theDay, whether, yes } from './expression/outcomes.ts'
export { type Parts, partsOf, visit } from './expression/parts.ts'
export { type ChoiceHandle, type DayHandle, type Item, itemOf, type NumberHandle } from './expression/refer.ts'
export type { Shift } from './expression/shift.ts'
export {
  all,
  always,
  any,
  asOf,
  atMost,
  before,
  every,
  gives,
  holds,
  inSeason,
  is,
  moreThan,
  not,
  notAfter,
  sameDay,
  several,
  some,
  type TruthLike,
  within,
} from './expression/truths.ts'
export type {
  ChoiceType,
  DayType,
  FactDeclaration,
  FactType,
  FieldDeclaration,
  Fields,
  ListDeclaration,
  NumberType,
  Standing,
} from './fact/declaration.ts'
export {
  choiceFact,
  choiceField,
  dayDoubt,
  dayFact,
  dayField,
  listOf,
  NEVER,
  numberFact,
  numberField,
  readingDoubt,
  yesNoFact,
  yesNoField,
} from './fact/declare.ts'
export { meaningOf, type SlotMeaning, typeOfSlot } from './fact/slot-type.ts'
export {
  type Assumption,
  type CaseWorld,
  caseWorld,
  fullDomain,
  singleDomain,
  type WorldOptions,
} from './input/case-world.ts'
export type { CaseIssue, CasePath } from './input/issue.ts'
export { nearest } from './input/nearest.ts'
export { MOST_ITEMS, type ReadCase, readCase } from './input/read-case.ts'
export { NOTHING_STATED, type StatedCase, type StatedItem, type StatedList } from './input/stated-case.ts'
export { canonical, fingerprint, type Json } from './receipt/receipt.ts'
export { branchesOf, expressionsOf, type PlacedBranch } from './rule/parts.ts'
export type { Branch, Grounds, OutcomeKind, Question, Rule, RuleHandle, Version } from './rule/rule.ts'
export { fieldOf, ruleOf, type System, type SystemParts, systemOf } from './rule/system.ts'
export {
  type ExceptionText,
  grounds,
  type RuleText,
  rule,
  ruleAbout,
  someGround,
  type VersionText,
} from './rule/write.ts'
export { inLanguage, type Words } from './words/words.ts'
export { boundsOf } from './world/compare.ts'
export { type Cut, noSide, without, yesSide } from './world/cut.ts'
export { type Domain, domainSize, equalDomains, meet, onlyNumber } from './world/domain.ts'
export type { Relation } from './world/relation.ts'
export { applyShifts, type Moving, type Path, type Term, termKey } from './world/term.ts'
export {
  domainOf,
  EVALUATION_SLOT,
  type Extent,
  narrow,
  relate,
  type Space,
  spanOf,
  type World,
  worldOf,
} from './world/world.ts'
