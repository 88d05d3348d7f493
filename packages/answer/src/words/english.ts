import { type Amount, inLanguage, type Rule, type System } from '@muster/engine'
import type { PracticeData, SourceData } from '../assess/assessment.ts'
import type { ConditionData } from '../assess/condition-data.ts'
import type { OutcomeData } from '../assess/outcome-data.ts'
import type { PlaceData } from '../assess/place-data.ts'
import { issueInEnglish } from './english-issues.ts'
import { stepInEnglish } from './english-steps.ts'
import { count, dayInEnglish, hangsOnInEnglish, slotInEnglish, valuesInEnglish } from './english-values.ts'
import type { LabelName, Language } from './language.ts'

function amount(rule: Rule, { what, atLeast, atMost, unit }: Amount): string {
  const label = rule.labels[what]
  const name = label === undefined ? what : inLanguage(label, 'en')
  if (atLeast !== undefined && atMost !== undefined) {
    return atLeast === atMost
      ? `${name}: ${count(atLeast, unit)}`
      : `${name}: ${atLeast.toLocaleString('en-GB')} to ${count(atMost, unit)}`
  }
  if (atMost !== undefined) return `${name}: up to ${count(atMost, unit)}`
  if (atLeast !== undefined) return `${name}: at least ${count(atLeast, unit)}`
  return name
}

function labelOf(rule: Rule, name: string): string {
  const label = rule.labels[name]
  return label === undefined ? name : inLanguage(label, 'en')
}

function between(earliest: string, latest: string): string {
  return latest === 'never'
    ? `On a day not before ${dayInEnglish(earliest)}, or on none`
    : `On a day from ${dayInEnglish(earliest)} to ${dayInEnglish(latest)}`
}

function outcome(rule: Rule, data: OutcomeData): string {
  switch (data.kind) {
    case 'yes':
      return 'Yes.'
    case 'no':
      return 'No.'
    case 'choice':
      return sentence(labelOf(rule, data.choice))
    case 'amounts':
      return data.amounts.length === 0
        ? 'None.'
        : sentence(data.amounts.map((each) => amount(rule, each)).join('; or '))
    case 'day':
      return data.day === 'never' ? 'On no day.' : `${dayInEnglish(data.day)}.`
    case 'between':
      return `${between(data.earliest, data.latest)}.`
    case 'notApplicable':
      return `The question does not arise: ${sentence(labelOf(rule, data.because))}`
    case 'notCovered':
      return `Not covered by the report: ${sentence(labelOf(rule, data.because))}`
    case 'error':
      return `The rulebook is broken here (${data.because}).`
    default:
      return data satisfies never
  }
}

function shortOutcome(rule: Rule, data: OutcomeData): string {
  switch (data.kind) {
    case 'notApplicable':
      return 'Does not arise'
    case 'notCovered':
      return 'Not covered by the report'
    case 'error':
      return 'Broken'
    case 'yes':
    case 'no':
    case 'choice':
    case 'amounts':
    case 'day':
    case 'between':
      return outcome(rule, data).replace(/\.$/u, '')
    default:
      return data satisfies never
  }
}

/** With a capital in front and a full stop behind. */
function sentence(text: string): string {
  const capital = text.charAt(0).toUpperCase() + text.slice(1)
  return /[.!?]$/u.test(capital) ? capital : `${capital}.`
}

const SHIFT_WORDS: { readonly [unit: string]: string } = {
  days: 'day',
  months: 'month',
  years: 'year',
  workingDays: 'working day',
}

function place(system: System, { slot, by }: PlaceData): string {
  const shifts = by.map((each) => {
    const [number = '', unit = ''] = each.split(' ')
    const word = SHIFT_WORDS[unit]
    return word === undefined ? ` (${each})` : ` ${number} ${word}${Math.abs(Number(number)) === 1 ? '' : 's'}`
  })
  return `“${slotInEnglish(system, slot)}”${shifts.join('')}`
}

function condition(system: System, data: ConditionData): string {
  if (data.kind === 'values')
    return `${slotInEnglish(system, data.slot)} — ${valuesInEnglish(system, data.slot, data.values)}`
  return `${place(system, data.earlier)} is ${data.strict ? 'before' : 'not after'} ${place(system, data.later)}`
}

const STANDING: { readonly [law: string]: string } = {
  agrees: 'keeps to the law',
  departs: 'departs from the law',
  limits: 'the rule exists but is hardly applied',
  fills: 'fills a silence of the law',
  none: '',
}

function practice(claim: PracticeData): string {
  const marks = [
    claim.said === null ? '' : `said ${claim.said}`,
    claim.period === null ? '' : `of ${claim.period}`,
    claim.where ?? '',
    `about ${claim.about}`,
  ]
  const standing = [
    STANDING[claim.law] ?? claim.law,
    claim.negative ? 'negative finding' : '',
    claim.opinion ? 'opinion or advice' : '',
  ]
  const inBrackets = [...marks, ...standing].filter((mark) => mark !== '').join('; ')
  return `${claim.by.join(', ')}: ${sentence(claim.says)} (${inBrackets})`
}

const MATCH: { readonly [match in SourceData['match']]: string } = {
  one: '',
  several: 'one of several entries that fit the footnote',
  none: 'not in the bibliography of the report',
}

function source({ footnote, author, title, date, pages, address, consulted, match }: SourceData): string {
  const parts = [
    `fn ${footnote}: ${author}`,
    title,
    date ?? 'no date',
    pages === null ? '' : `p. ${pages}`,
    address ?? '',
    consulted === null ? '' : `consulted ${consulted}`,
    MATCH[match] === '' ? '' : `(${MATCH[match]})`,
  ]
  return parts.filter((part) => part !== '').join(', ')
}

const LABELS: { readonly [name in LabelName]: string } = {
  law: 'Law',
  practice: 'Practice',
  limits: 'Limits',
  depends: 'It depends.',
  dependsOn: 'It depends on',
  if: 'if',
  or: 'or if',
  and: 'and',
  byDefault: 'under the default reading of the report',
  next: 'To settle it, ask',
  assumptions: 'Taken for granted, since the case does not say',
  doubts: 'Doubts of the report that matter here',
  notes: 'Notes on the report',
  sources: 'Sources',
  beyond:
    'This day lies after the day on which research for the report closed: only law already adopted by then is applied.',
  invented: 'An invented case.',
  orOthers: 'perhaps others (not everything could be explored)',
  cutShort: 'Not everything could be explored: other outcomes may be possible as well.',
  unsaid: 'What the rule language cannot say',
  perhaps: 'may bear on this case',
  inShort: 'In short',
  mayMatter: 'These questions may matter too; whether they do hangs on what is not known yet',
  askFirst: 'Worth asking first',
  ahead: 'Days still to come',
  hangsOn: 'it hangs on',
  noPractice: 'The report has no observation that bears on this question.',
  disclaimer: 'This informs about law and practice as the report has them. It judges no claim and rates no person.',
}

function groundsRefusedInEnglish(known: number, silent: number, of: number): string {
  const ruledOut = `${known} of ${of} grounds ${known === 1 ? 'does' : 'do'} not apply on what is known`
  const taken = `${silent === 1 ? 'is' : 'are'} taken not to apply, since the case tells nothing to the contrary (see “Taken for granted”)`
  if (silent === 0) return `${ruledOut}.`
  return known === 0 ? `${silent} of ${of} grounds ${taken}.` : `${ruledOut}; ${silent} more ${taken}.`
}

/** English. */
export const english: Language = Object.freeze({
  tag: 'en',
  day: dayInEnglish,
  outcome,
  shortOutcome,
  values: valuesInEnglish,
  slot: slotInEnglish,
  condition,
  reason: (data, { note, conditional }) =>
    note === null ? '' : ` ${conditional && data.kind === 'no' ? 'The rule: ' : ''}${note}`,
  counted: (system, data) => `counted from ${place(system, data)}`,
  hangsOn: hangsOnInEnglish,
  assumption: (system, data) =>
    data.kind === 'presumed' && data.values !== null
      ? `${slotInEnglish(system, data.slot)} Taken to be: ${valuesInEnglish(system, data.slot, data.values)}.`
      : data.kind === 'noItems'
        ? `${data.asks} Taken to be none.`
        : `${data.asks} Those listed are taken to be all.`,
  doubt: (system, data) =>
    `${data.asks} Taken by default: ${valuesInEnglish(system, data.slot, data.byDefault)}. It could also be: ${valuesInEnglish(system, data.slot, data.others)}.`,
  practice,
  source,
  issue: issueInEnglish,
  step: stepInEnglish,
  receipt: ({ receipt }) =>
    `engine ${receipt.engine}, rulebook ${receipt.rulebook} ${receipt.rulebookVersion}, ${receipt.report} (research closed ${dayInEnglish(receipt.researchClosed)}), case ${receipt.caseHash.slice(0, 12)}, ${receipt.on}${receipt.strict ? ', strict' : ''}`,
  groundsRefused: groundsRefusedInEnglish,
  label: (name) => LABELS[name],
} satisfies Language)
