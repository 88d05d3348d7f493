import { inLanguage } from '@muster/engine'
import type { Chapter } from '@muster/rulebook'
import { SelectField } from './select-field.tsx'

interface ChapterFieldProps {
  readonly chapters: readonly Chapter[]
  readonly tag: string
  readonly value: string
  readonly onValue: (value: string) => void
}

/** Chooses a chapter of the report, or all. */
export function ChapterField({ chapters, tag, value, onValue }: ChapterFieldProps) {
  const options = chapters.map(({ number, title }) => ({ value: number, name: `${number} ${inLanguage(title, tag)}` }))
  return (
    <SelectField label="Chapter" value={value} options={[{ value: '', name: 'All' }, ...options]} onValue={onValue} />
  )
}
