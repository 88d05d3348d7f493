import { english } from '@muster/answer'
import { BLANK_CASE } from '../case/case-text.ts'
import { EXAMPLES } from '../case/examples.ts'
import { OpenButton } from './open-button.tsx'

interface StartProps {
  readonly onCase: (text: string) => void
  readonly onFile: (file: File) => Promise<void>
  readonly onBack: (() => void) | null
}

/** The first page: a blank case, a file, or an invented example. */
export function Start({ onCase, onFile, onBack }: StartProps) {
  return (
    <div class="start">
      <h2 tabIndex={-1}>Begin with a case</h2>
      <p>
        Give what is known of a man’s case, however little. Muster says which rules on Russian military service applied
        to him on any day, what happened in practice, what remains open, and which question would settle it. Every
        sentence carries its footnote.
      </p>
      <p class="faint">{english.label('disclaimer')} Nothing that you enter leaves this device.</p>
      <p class="start-actions">
        <button type="button" class="primary" onClick={() => onCase(BLANK_CASE)}>
          Start a blank case
        </button>
        <OpenButton onFile={onFile} />
        {onBack !== null && (
          <button type="button" onClick={onBack}>
            Back to the open case
          </button>
        )}
      </p>
      <h3>Or look at an invented example</h3>
      <ul class="examples">
        {EXAMPLES.map((example) => (
          <li key={example.name}>
            <button type="button" onClick={() => onCase(example.text)}>
              <strong>{example.title}</strong>
              <span>{example.note}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
