import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ASSESSMENT } from './schema/assessment-schema.ts'
import { ran } from './test-io.case.ts'

const CASES = readdirSync(join(import.meta.dirname, '../../../cases')).filter((name) => name.endsWith('.yaml'))

test('there are invented cases, and each says that it is invented', () => {
  expect(CASES.length).toBeGreaterThanOrEqual(6)
  for (const name of CASES) expect(ran(['assess', `cases/${name}`]).out).toContain('An invented case.')
})

test.each(CASES)('%s: the JSON of its assessment has the published shape, and every answer its passages', (name) => {
  const { code, out } = ran(['assess', `cases/${name}`, '--format', 'json', '--on', '2025-06-01'])
  expect(code).toBe(0)
  const assessment = ASSESSMENT.parse(JSON.parse(out))
  expect(assessment.answers.length).toBeGreaterThan(0)
  for (const answer of assessment.answers) {
    expect(answer.outcomes.length, answer.question).toBeGreaterThan(0)
    for (const { outcome, cites } of answer.outcomes)
      if (outcome.kind !== 'error') expect(cites.length, `${answer.question} ${outcome.kind}`).toBeGreaterThan(0)
  }
})

test('the same receipt gives the same answer', () => {
  const call = ['assess', 'cases/student-mos-ru.yaml', '--format', 'json', '--on', '2025-10-25']
  expect(ran(call).out).toBe(ran(call).out)
})

test('a missing fact gives "depends" with the question that settles it', () => {
  const { out } = ran(['assess', 'c.yaml', '--on', '2024-06-01', '--question', 'conscription.call-up-age'], {
    'c.yaml': 'born: 1995/1996\n',
  })
  expect(out).toContain('It depends.')
  expect(out).toContain('To settle it, ask')
})

test('a case may be told in short: state and since of citizenship, the platform of a summons, the day he left', () => {
  const short = `
born: 1999-05
citizenship: { state: RU, since: birth }
summonses: [{ sent: 2025-10-03, by: electronic, platform: mos.ru, for: measures, appear: 2025-10-20, appeared: false }]
left-russia: 2025-10-25
`
  const long = `
born: 1999-05
citizenship: { russian: yes, by: birth }
summonses: [{ sent: 2025-10-03, by: mos.ru, for: measures, appear: 2025-10-20, appeared: never }]
departure: { left-russia: 2025-10-25 }
`
  const answers = (text: string) =>
    JSON.parse(ran(['assess', 'c.yaml', '--on', '2025-11-01', '--format', 'json'], { 'c.yaml': text }).out).answers
  expect(answers(short)).toEqual(answers(long))
})

test('why tells the steps and the passages', () => {
  const { code, out } = ran(['why', 'c.yaml', 'conscription.call-up-age', '--on', '2024-06-01'], {
    'c.yaml': 'born: 2000-01-01\n',
  })
  expect(code).toBe(0)
  expect(out).toContain('1.1.1¶2 fn3-4')
})

test('diff names what changed on 1 January 2024 in the age of call-up, with an example', () => {
  const { code, out } = ran([
    'diff',
    '--from',
    '2023-12-31',
    '--to',
    '2024-01-01',
    '--question',
    'conscription.call-up-age',
  ])
  expect(code).toBe(0)
  expect(out).toMatch(/No\. → Yes\.\s+for whom: When was he born\? — from 2 January 1994 to 31 December\s+1996/u)
  expect(out).toMatch(/for example: When was he born\? on \d+ \w+ 199[456]/u)
})

test('diff as JSON has a tried man for every class of persons', () => {
  const { code, out } = ran(['diff', '--from', '2023-12-31', '--to', '2024-01-01', '--json'])
  expect(code).toBe(0)
  const { diffs } = JSON.parse(out) as {
    readonly diffs: readonly {
      readonly changes: readonly {
        readonly before: unknown
        readonly after: unknown
        readonly classes: readonly {
          readonly example: { readonly before: unknown; readonly after: unknown } | null
        }[]
      }[]
    }[]
  }
  const classes = diffs.flatMap(({ changes }) => changes.flatMap((change) => change.classes))
  expect(classes.length).toBeGreaterThan(20)
  for (const { example } of classes) {
    expect(example).not.toBeNull()
    expect(example?.before).not.toEqual(example?.after)
  }
})

test('without arguments it shows what to try, and every command shown runs', () => {
  const { code, out } = ran([])
  expect(code).toBe(0)
  const shown = [...out.matchAll(/^ {2}muster ((?:assess|why|ask|timeline|diff) .*?)(?: {2,}.*)?$/gm)].map(
    (match) => match[1] ?? '',
  )
  expect(shown.length).toBeGreaterThan(3)
  for (const line of shown) expect(ran(line.trim().split(/\s+/)).code, line).toBe(0)
})

test('lists are found by words and given as JSON', () => {
  for (const list of ['rules', 'claims', 'stats', 'sources']) {
    const { code, out } = ran([list, '--json'])
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ version: 1 })
  }
  expect(ran(['sources', 'Mediazona']).out).toContain('Mediazona')
})

test('the schema of a case knows every field of the invented cases and no doubt of the report', () => {
  const schema = JSON.parse(ran(['schema', 'case']).out)
  expect(Object.keys(schema.properties)).toContain('summonses')
  expect(schema.properties.doubt).toBeUndefined()
})

test('grounds that the case rules out are told apart from those on which it is silent', () => {
  const { out } = ran(['assess', 'c.yaml', '--on', '2025-06-01', '--question', 'deferral'], {
    'c.yaml': 'born: 2004-05-04\nstudy: none\nwork: none\n',
  })
  expect(out).toMatch(/grounds? do(es)? not apply on what is known;\s+\d+ more (is|are) taken not to apply/u)
})
