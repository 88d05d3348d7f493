import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { linkOfCase } from '../case/share-link.ts'

/** A link that holds the whole case after `#`, with a warning of what it holds. */
export function ShareBox({ text, onClose }: { readonly text: string; readonly onClose: () => void }) {
  const id = useId()
  const [link, setLink] = useState('')
  const [copied, setCopied] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  useEffect(() => {
    setCopied(false)
    linkOfCase(text).then((hash) => setLink(new URL(hash, location.href.split('#')[0]).href))
  }, [text])
  return (
    <section class="box" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} tabIndex={-1} ref={heading}>
        A link that holds this case
      </h2>
      <p class="warning">
        Whoever has this link has the case: everything entered here, the note too, stands in it, readable by anyone. It
        is not sent to any server, but a mail, a chat or a browser history keeps it. Send it only as you would send the
        file itself.
      </p>
      <label for={`${id}-link`}>Link</label>
      <textarea
        id={`${id}-link`}
        rows={3}
        readOnly={true}
        value={link}
        onFocus={(event) => event.currentTarget.select()}
      />
      <p class="box-actions">
        <button
          type="button"
          onClick={() => {
            navigator.clipboard?.writeText(link).then(
              () => setCopied(true),
              () => setCopied(false),
            )
          }}
        >
          Copy the link
        </button>
        <button type="button" onClick={onClose}>
          Close
        </button>
        <span aria-live="polite">{copied ? 'Copied.' : ''}</span>
      </p>
    </section>
  )
}
