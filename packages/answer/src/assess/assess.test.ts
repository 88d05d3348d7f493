import { parseDay } from '@muster/engine'
import { RULEBOOK } from '@muster/rulebook'
import { describe, expect, it } from 'vitest'
import { readCaseText } from '../case-file/case-file.ts'
import { reportReader } from '../report/report-reader.ts'
import { assess } from './assess.ts'
import type { AnswerData, Assessment } from './assessment.ts'

function assessed(text: string, on: string, questions: readonly string[] | null = null, strict = false): Assessment {
  const file = readCaseText(RULEBOOK.system, text)
  if (file.kind === 'issues') throw new Error(JSON.stringify(file.issues))
  return assess(
    RULEBOOK,
    reportReader,
    { title: null, invented: true, stated: file.stated, plain: text },
    { on: parseDay(on), strict, questions, language: 'en', withNext: true },
  )
}

function answer(text: string, on: string, question: string, strict = false): AnswerData {
  const [only] = assessed(text, on, [question], strict).answers
  if (only === undefined) throw new Error(`no answer to ${question}`)
  return only
}

const kinds = ({ outcomes }: AnswerData) => outcomes.map(({ outcome }) => outcome.kind).sort()

describe('law', () => {
  it('decides where everything that matters is known, with the branch and its passages', () => {
    const given = answer('born: 2000-01-01\n', '2024-06-01', 'conscription.call-up-age')
    expect(given.status).toBe('decided')
    expect(given.outcomes[0]?.reasons[0]).toMatchObject({
      version: 'conscription.call-up-age#2',
      branch: 'conscription.call-up-age#2',
      cites: ['1.1.1¶2 fn3-4'],
    })
  })

  it('says on what it depends, and asks for it', () => {
    const given = answer('born: 2006\n', '2024-06-01', 'conscription.call-up-age')
    expect(given.status).toBe('depends')
    expect(kinds(given)).toEqual(['no', 'yes'])
    expect(given.next?.slot).toBe('born')
    expect(given.dependsOn.map(({ slot }) => slot)).toEqual(['born'])
  })

  it('tells apart the branches by which one outcome comes about', () => {
    const given = answer('born: 1996-03-01\n', '2025-05-01', 'conscription.liable')
    const no = given.outcomes.find(({ outcome }) => outcome.kind === 'no')
    expect(no?.reasons.length).toBeGreaterThan(1)
    const ways = no?.reasons.flatMap(({ ways }) => ways) ?? []
    expect([...ways].sort()).toEqual(no?.ways.map((_, index) => index))
  })

  it('gives no note of a branch as the reason of an outcome that another rule handed on', () => {
    const woman = answer('born: 1992-05-05\nsex: woman\n', '2025-11-01', 'reserve.in-zapas')
    const handed = woman.outcomes.find(({ outcome }) => outcome.kind === 'notCovered')
    expect(handed?.reasons.length).toBeGreaterThan(0)
    expect(handed?.reasons.map(({ note }) => note)).toEqual(handed?.reasons.map(() => null))
    const man = answer('zapas: { entered: 1995-01-01, left: 2001-01-01 }\n', '2025-11-01', 'reserve.in-zapas')
    expect(man.outcomes[0]?.reasons[0]?.note).toMatch(/struck off/u)
  })

  it('gives what the report leaves out a status of its own', () => {
    const chechnya = 'born: 2004-01-01\nlived: [{ in: Chechnya, from: 2004-01-01 }]\n'
    expect(answer(chechnya, '2024-05-01', 'conscription.liable')).toMatchObject({
      status: 'notCovered',
      outcomes: [{ outcome: { kind: 'notCovered', because: 'chechnya' } }],
    })
  })
})

describe('practice', () => {
  it('stands beside the law with who said it, and only where it bears on the case', () => {
    const moscow = 'born: 2000-01-01\nsummonses: [{ for: measures, by: mos.ru, sent: 2025-10-03 }]\n'
    const claims = answer(moscow, '2025-11-01', 'summons.lawful-delivery').practice
    expect(claims.length).toBeGreaterThan(0)
    for (const { by, cites } of claims) {
      expect(by.length).toBeGreaterThan(0)
      expect(cites.length).toBeGreaterThan(0)
    }
    const inPerson = moscow.replace('mos.ru', 'person')
    const others = answer(inPerson, '2025-11-01', 'summons.lawful-delivery').practice
    const certain = (list: typeof claims) => list.filter(({ bears }) => bears === 'certain').map(({ claim }) => claim)
    expect(certain(others)).not.toEqual(certain(claims))
  })
})

describe('limits', () => {
  it('lists what is presumed, and leaves it open when nothing may be taken for granted', () => {
    const born = 'born: 2000-01-01\nzapas: { entered: never }\n'
    const given = answer(born, '2024-05-01', 'status.citizen')
    expect(given.status).toBe('decided')
    expect(given.assumptions.map(({ slot }) => slot)).toContain('citizenship.russian')
    expect(answer(born, '2024-05-01', 'status.citizen', true).status).toBe('depends')
  })

  it('marks the reading of a doubt that is not the default one', () => {
    const given = answer(
      'born: 2004-01-15\nsummonses: [{ for: measures, sent: 2025-10-05 }]\n',
      '2025-11-20',
      'late-ground.may-be-raised',
    )
    expect(given.outcomes.map(({ outcome, byDefault }) => [outcome.kind, byDefault]).sort()).toEqual([
      ['no', false],
      ['yes', true],
    ])
    expect(given.doubts.map(({ slot }) => slot)).toEqual(['doubt.late-ground-before-2026'])
  })

  it('says so of a day after research closed', () => {
    expect(assessed('born: 2000-01-01\n', '2025-11-26').beyondResearch).toBe(false)
    expect(assessed('born: 2000-01-01\n', '2025-11-27').beyondResearch).toBe(true)
  })

  it('resolves every passage cited to the sources behind it', () => {
    const { answers, sources } = assessed('born: 2000-01-01\n', '2024-05-01')
    for (const { outcomes } of answers)
      for (const { cites } of outcomes) for (const cite of cites) expect(sources[cite], cite).toBeDefined()
    expect(sources['1.1.1¶2 fn3-4']?.length).toBeGreaterThan(0)
  })
})

describe('what is shown', () => {
  it('marks questions of which it is open whether they matter', () => {
    const { answers } = assessed('born: 2000-01-01\n', '2024-05-01')
    const worth = new Map(answers.map(({ question, worth }) => [question, worth]))
    expect(worth.get('conscription.liable')).toBe('yes')
    expect(worth.get('ags.may-apply')).toBe('open')
  })

  it('never adds an outcome when a fact is added', () => {
    const little = assessed('born: 1996\n', '2025-05-01')
    const more = assessed('born: 1996-03-01\nzapas: { entered: never }\n', '2025-05-01')
    for (const after of more.answers) {
      const before = little.answers.find(({ question, item }) => question === after.question && item === after.item)
      if (before === undefined || before.status === 'cutShort') continue
      const kindsBefore = new Set(before.outcomes.map(({ outcome }) => outcome.kind.replace('between', 'day')))
      for (const { outcome } of after.outcomes)
        expect([...kindsBefore], after.question).toContain(outcome.kind.replace('between', 'day'))
    }
  })
})
