import { caseWorld, intervalSet, parseDay } from '@muster/engine'
import { RULEBOOK } from '@muster/rulebook'
import { describe, expect, it } from 'vitest'
import { readCaseText } from '../case-file/case-file.ts'
import { answersOf, questionsFor } from './assess.ts'
import type { AnswerData } from './assessment.ts'
import { ASSESSMENT_BUDGET, openPurse } from './budget.ts'

const MINUTE = 60_000

const items = (count: number, item: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => `  - { ${item(index)} }\n`).join('')

const year = (index: number) => 2018 + (index % 8)
const month = (index: number) => String(1 + (index % 12)).padStart(2, '0')

/** Two hundred events, of which no more than the month or the year is known. */
const MANY_EVENTS = [
  'born: 1996\n',
  'lived:\n',
  items(20, (index) => `from: ${2000 + index}`),
  'summonses:\n',
  items(80, (index) => `sent: ${year(index)}-${month(index)}`),
  'decisions:\n',
  items(40, (index) => `on: ${year(index)}`),
  'complaints:\n',
  items(30, (index) => `filed: ${year(index)}`),
  'medical:\n',
  items(20, (index) => `on: ${year(index)}`),
  'absences:\n',
  items(10, (index) => `from: ${year(index)}`),
].join('')

/** Some forty facts and days that are not known, beside two dozen known to the year. */
const MANY_UNKNOWN = [
  'born: 1996\n',
  'summonses:\n',
  items(4, (index) => `sent: ${2022 + index}`),
  'decisions: [{ on: 2024 }, { on: 2025 }]\n',
  'complaints: [{ filed: 2024 }, { filed: 2025 }]\n',
  'service: [{ from: 2022 }, { from: 2024 }]\n',
  'contracts: [{ signed: 2023 }, { signed: 2024 }]\n',
  'absences: [{ from: 2024 }]\n',
  'medical: [{ on: 2022 }, { on: 2023 }]\n',
  'study: [{ from: 2016 }]\n',
].join('')

function answersTo(text: string): readonly AnswerData[] {
  const file = readCaseText(RULEBOOK.system, text)
  if (file.kind === 'issues') throw new Error(JSON.stringify(file.issues))
  const on = parseDay('2025-10-25')
  const made = caseWorld(RULEBOOK.system, file.stated, { on: intervalSet([[on, on + 1]]), strict: false })
  const asking = { system: RULEBOOK.system, chapters: RULEBOOK.chapters, made, language: 'en', withNext: true }
  const posed = questionsFor(RULEBOOK, made, null)
  return [...answersOf(asking, posed, false)].map(([, answer]) => answer)
}

describe('a case of two hundred events with vague days', () => {
  it('is answered within the budget, and what is cut short says so', { timeout: 2 * MINUTE }, () => {
    const answers = answersTo(MANY_EVENTS)
    expect(answers.length).toBeGreaterThan(2_000)
    const whole = answers.filter(({ status }) => status !== 'cutShort')
    expect(whole.length).toBeGreaterThan(500)
    expect(whole.length).toBeLessThan(answers.length)
    expect(answers.filter(({ status, outcomes }) => status !== 'cutShort' && outcomes.length === 0)).toEqual([])
  })
})

describe('a case of which forty days and facts are not known', () => {
  it('is answered within the budget, and what is cut short says so', { timeout: MINUTE }, () => {
    const answers = answersTo(MANY_UNKNOWN)
    expect(answers.filter(({ status }) => status !== 'cutShort').length).toBeGreaterThan(100)
    expect(answers.some(({ status }) => status === 'cutShort')).toBe(true)
  })
})

describe('the purse of an assessment', () => {
  it('gives each answer its share until it is empty, and then the least', () => {
    const purse = openPurse(false)
    expect(purse.next()).toEqual({ worlds: 2_000, judged: 2_000_000 })
    purse.spend({ worlds: ASSESSMENT_BUDGET.worlds - 1_000, judged: 0 })
    expect(purse.next()).toEqual({ worlds: 1_000, judged: 2_000_000 })
    expect(purse.isEmpty()).toBe(false)
    purse.spend({ worlds: 1_000, judged: 1_000 })
    expect(purse.isEmpty()).toBe(true)
    expect(purse.next().worlds).toBe(8)
  })

  it('is empty when either worlds or conditions are used up', () => {
    const purse = openPurse(false, { worlds: 100, judged: 1_000 })
    purse.spend({ worlds: 1, judged: 1_000 })
    expect(purse.isEmpty()).toBe(true)
    expect(purse.next()).toEqual({ worlds: 99, judged: 400 })
  })

  it('gives a question asked by name four times as much', () => {
    expect(openPurse(true).next()).toEqual({ worlds: 8_000, judged: 5_000_000 })
  })
})
