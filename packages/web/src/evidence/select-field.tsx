import { useId } from 'preact/hooks'

/** One value that can be chosen, with its words. */
export interface Option {
  readonly value: string
  readonly name: string
}

interface SelectFieldProps {
  readonly label: string
  readonly value: string
  readonly options: readonly Option[]
  readonly onValue: (value: string) => void
}

/** A labelled choice of one value. */
export function SelectField({ label, value, options, onValue }: SelectFieldProps) {
  const id = useId()
  return (
    <div class="filter-field">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={({ currentTarget }) => onValue(currentTarget.value)}>
        {options.map(({ value: each, name }) => (
          <option key={each} value={each}>
            {name}
          </option>
        ))}
      </select>
    </div>
  )
}
