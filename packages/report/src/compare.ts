import type { ReportIndex } from './read/report-index.ts'

/** A passage whose words, place or sources differ between two indexes. */
export interface IndexChange {
  readonly kind: 'paragraph' | 'footnote' | 'entry'
  readonly at: string
  readonly change: 'added' | 'removed' | 'changed'
}

type Passages = ReadonlyMap<string, string>

function passagesOf(index: ReportIndex): Readonly<Record<IndexChange['kind'], Passages>> {
  return {
    paragraph: new Map(
      index.sections.flatMap((section) =>
        section.paragraphs.map(
          (paragraph) => [`${section.number}¶${paragraph.number}`, paragraph.fingerprint] as const,
        ),
      ),
    ),
    footnote: new Map(index.footnotes.map((note, at) => [`fn${note.number}@${at}`, note.fingerprint] as const)),
    entry: new Map(index.entries.map((entry) => [entry.id, JSON.stringify(entry)] as const)),
  }
}

/** What changed from one index of the report to another, such as the committed one and that of a text at hand. */
export function compareIndexes(before: ReportIndex, after: ReportIndex): readonly IndexChange[] {
  const [old, now] = [passagesOf(before), passagesOf(after)]
  return (['paragraph', 'footnote', 'entry'] as const).flatMap((kind) => {
    const places = [...new Set([...old[kind].keys(), ...now[kind].keys()])]
    return places.flatMap((at): readonly IndexChange[] => {
      const [was, is] = [old[kind].get(at), now[kind].get(at)]
      if (was === is) return []
      return [{ kind, at, change: was === undefined ? 'added' : is === undefined ? 'removed' : 'changed' }]
    })
  })
}
