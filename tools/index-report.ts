/** Writes the index of the report: `npm run index -- path/to/report.md`; the file is complete or not there. */
import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { indexReport } from '../packages/report/src/read/report-index.ts'

const source = process.argv[2]
if (source === undefined) {
  console.error('Say which file holds the Markdown of the report: npm run index -- report.md')
  process.exit(1)
}
const index = indexReport(readFileSync(source, 'utf8'))
const lines = (items: readonly unknown[]): string => items.map((item) => `    ${JSON.stringify(item)},`).join('\n')
const text = `import type { ReportIndex } from './read/report-index.ts'

/** The report of 14 January 2026 as numbers, fingerprints and bibliographic data; written by \`npm run index\`, not by hand. */
export const REPORT: ReportIndex = {
  fingerprint: '${index.fingerprint}',
  sections: [
${lines(index.sections)}
  ],
  footnotes: [
${lines(index.footnotes)}
  ],
  entries: [
${lines(index.entries)}
  ],
}
`
const target = join(import.meta.dirname, '../packages/report/src/index-data.ts')
writeFileSync(`${target}.part`, text)
renameSync(`${target}.part`, target)
console.log(`${index.sections.length} sections, ${index.footnotes.length} footnotes, ${index.entries.length} entries`)
