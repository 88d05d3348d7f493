import { assess, type CaseFile, readCaseText, reportReader } from '@muster/answer'
import { type Json, parseDay } from '@muster/engine'
import { RULEBOOK } from '@muster/rulebook'
import { describe, expect, it } from 'vitest'
import { byChapter } from './by-chapter.ts'

function answersTo(text: string) {
  const read: CaseFile = readCaseText(RULEBOOK.system, text)
  if (read.kind === 'issues') throw new TypeError(text)
  const given = { title: null, invented: true, stated: read.stated, plain: read.plain as Json }
  const options = { on: parseDay('2025-11-10'), strict: false, questions: null, language: 'en', withNext: false }
  return assess(RULEBOOK, reportReader, given, options).answers
}

describe('answers by chapter', () => {
  it('lose none and show none twice', () => {
    const answers = answersTo('born: 1999-05\nsummonses: none\n')
    const placed = byChapter(answers).flatMap(({ answers: of }) => of)
    expect(placed.length).toBe(answers.length)
    expect(new Set(placed)).toEqual(new Set(answers))
  })

  it('stand in the order of the report', () => {
    const numbers = byChapter(answersTo('born: 1999-05\nsummonses: none\n')).map(({ number }) => number)
    const order = ['', ...RULEBOOK.chapters.map(({ number }) => number)]
    expect(numbers).toEqual(order.filter((number) => numbers.includes(number)))
    expect(numbers.length).toBeGreaterThan(3)
  })
})
