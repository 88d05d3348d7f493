import { inLanguage, type System, typeOfSlot } from '@muster/engine'
import type { TermData, WhyStep } from '../why/why-step.ts'
import { dayInEnglish, slotInEnglish } from './english-values.ts'

function term(system: System, { slot, by, value }: TermData, asDay = true): string {
  const shown = value === '' ? '' : asDay ? dayInEnglish(value) : value
  if (slot === null) return shown === '' ? 'a value worked out' : shown
  const shifts = by.map((each) => each.replace('workingDays', 'working days')).join(' ')
  const name = slot === '@on' ? 'the day asked about' : `“${slotInEnglish(system, slot)}”`
  return `${name}${shifts === '' ? '' : ` ${shifts}`}${shown === '' ? '' : ` (${shown})`}`
}

function valueNames(system: System, slot: string, values: readonly string[]): string {
  const type = typeOfSlot(system, slot)
  return values
    .map((value) => inLanguage((type.kind === 'choice' ? type.labels[value] : undefined) ?? value, 'en'))
    .join(' or ')
}

/** One step of an explanation as a sentence; steps inside it are told apart by the caller. */
export function stepInEnglish(system: System, step: WhyStep): string {
  switch (step.kind) {
    case 'fact':
      return `${slotInEnglish(system, step.slot)} It is ${step.truth ? '' : 'not '}${valueNames(system, step.slot, step.values)}.`
    case 'order':
      if (!step.number && step.low.slot === null && step.low.value === 'never')
        return `${term(system, step.high)} ${step.truth ? 'never came' : 'is a day that came or will come'}.`
      return step.number
        ? `${term(system, step.low, false)} is ${step.truth ? 'at most' : 'more than'} ${term(system, step.high, false)}.`
        : `${term(system, step.low)} is ${step.truth ? 'not after' : 'after'} ${term(system, step.high)}.`
    case 'version':
      return `${step.truth ? 'This version applies' : 'A later version does not apply yet'}: it ${step.truth ? 'began' : 'begins'} on ${term(system, step.low)}.`
    case 'season':
      return `${term(system, step.day)} lies ${step.truth ? 'within' : 'outside'} the period.`
    case 'count': {
      const list = system.lists.get(step.list)
      const item = list === undefined ? step.list : inLanguage(list.item, 'en')
      return step.truth
        ? `There ${step.least === 1 ? 'is' : `are at least ${step.least} cases of`} such a ${item}.`
        : `There ${step.least === 1 ? 'is no' : `are not ${step.least} cases of`} such ${item}.`
    }
    case 'group':
      return step.of === 'all' ? 'Not all of these:' : 'At least one of these:'
    case 'exception':
      return `Exception ${step.applied ? 'applies' : 'does not apply'}: ${step.note ?? step.branch.split('.').at(-1)?.replaceAll('-', ' ') ?? step.branch}`
    case 'rule':
      return step.asks
    default:
      return step satisfies never
  }
}
