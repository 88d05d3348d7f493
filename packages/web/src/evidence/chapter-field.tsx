import { inLanguage } from '@muster/engine'
import type { Chapter } from '@muster/rulebook'

interface ChapterFieldProps {
  readonly chapters: readonly Chapter[]
  readonly tag: string
  readonly value: string
  readonly onValue: (value: string) => void
}

/** Chooses a chapter of the report, or all. */
export function ChapterField({ chapters, tag, value, onValue }: ChapterFieldProps) {
  return (
    <label class="filter-field">
      Chapter
      <select value={value} onChange={({ currentTarget }) => onValue(currentTarget.value)}>
        <option value="">All</option>
        {chapters.map(({ number, title }) => (
          <option key={number} value={number}>
            {number} {inLanguage(title, tag)}
          </option>
        ))}
      </select>
    </label>
  )
}
