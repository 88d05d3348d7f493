import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { compareIndexes } from './compare.ts'
import { REPORT } from './index-data.ts'
import { indexReport } from './read/report-index.ts'

/** A copy of the report: named by MUSTER_REPORT, or in a folder `shared/seed` beside the checkout. */
function reportAtHand(): string | null {
  const named = process.env['MUSTER_REPORT']
  if (named !== undefined) return named
  const folder = join(import.meta.dirname, '../../../../shared/seed')
  const file = existsSync(folder) ? readdirSync(folder).find((name) => /\.(?:txt|md)$/.test(name)) : undefined
  return file === undefined ? null : join(folder, file)
}

const path = reportAtHand()

test.skipIf(path === null)('the committed index is the one that the report gives', () => {
  const rebuilt = indexReport(readFileSync(path ?? '', 'utf8'))
  expect(compareIndexes(REPORT, rebuilt)).toEqual([])
  expect(rebuilt).toEqual(REPORT)
})

test('a changed paragraph, a missing footnote and a new entry are found', () => {
  const [section, ...others] = REPORT.sections.filter(({ paragraphs }) => paragraphs.length > 0)
  const [first, ...rest] = section!.paragraphs
  const changed = {
    ...REPORT,
    sections: [{ ...section!, paragraphs: [{ ...first!, fingerprint: '0000' }, ...rest] }, ...others],
    footnotes: REPORT.footnotes.slice(0, -1),
    entries: [...REPORT.entries, { ...REPORT.entries[0]!, id: 'b999' }],
  }
  expect(compareIndexes(REPORT, changed).map(({ kind, change }) => `${kind} ${change}`)).toEqual([
    'paragraph changed',
    'footnote removed',
    'entry added',
  ])
})
