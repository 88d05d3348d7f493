import { english } from '@muster/answer'
import type { Refused } from './use-case.ts'

/** Everything that is wrong with a file that was not opened; the case on the page stays as it was. */
export function Refusal({ refused, onDismiss }: { readonly refused: Refused; readonly onDismiss: () => void }) {
  return (
    <div class="refusal" role="alert">
      <p>
        <strong>{refused.name} was not opened.</strong> The case on this page is as it was.
      </p>
      <ul>
        {refused.issues.map((issue) => (
          <li key={JSON.stringify(issue)}>{english.issue(issue)}</li>
        ))}
      </ul>
      <button type="button" onClick={onDismiss}>
        Close this message
      </button>
    </div>
  )
}
