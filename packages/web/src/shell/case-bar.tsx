import { useState } from 'preact/hooks'
import { withHead } from '../case/case-text.ts'
import { OpenButton } from './open-button.tsx'
import { fileName, saveFile } from './save-file.ts'
import { ShareBox } from './share-box.tsx'
import type { CaseOnPage, GoodCase } from './use-case.ts'

interface CaseBarProps {
  readonly page: CaseOnPage
  readonly file: GoodCase
  readonly text: string
  /** Makes an edit that still waits, before anything else is done with the case. */
  readonly settle: () => void
  readonly onStart: () => void
  readonly assessment: () => Promise<string>
}

/** The title of the case, and what can be done with the case as a whole. */
export function CaseBar({ page, file, text, settle, onStart, assessment }: CaseBarProps) {
  const [sharing, setSharing] = useState(false)
  const { title, invented } = file.head
  return (
    <div class="case-bar">
      <div class="case-title">
        <label for="case-title" class="visually-hidden">
          Title of the case
        </label>
        <input
          id="case-title"
          value={title ?? ''}
          placeholder="A case without a title"
          autocomplete="off"
          onInput={(event) => {
            const given = event.currentTarget.value
            page.edit((before) => withHead(before, 'title', given), 'title')
          }}
        />
        {invented && <span class="invented">invented</span>}
      </div>
      <fieldset class="plain case-actions" aria-label="The case as a whole">
        <button
          type="button"
          onClick={() => {
            settle()
            page.undo()
          }}
          disabled={!page.canUndo}
        >
          Undo
        </button>
        <button
          type="button"
          onClick={() => {
            settle()
            page.redo()
          }}
          disabled={!page.canRedo}
        >
          Redo
        </button>
        <button type="button" onClick={onStart}>
          New
        </button>
        <OpenButton onFile={page.openFile} />
        <button type="button" onClick={() => saveFile(fileName(title, 'yaml'), text, 'application/yaml')}>
          Save the case
        </button>
        <button
          type="button"
          onClick={() => {
            assessment().then((json) => saveFile(fileName(title, 'json'), json, 'application/json'))
          }}
        >
          Save the answer
        </button>
        <button type="button" aria-expanded={sharing} onClick={() => setSharing(!sharing)}>
          Share
        </button>
        <button type="button" onClick={() => print()}>
          Print
        </button>
        <label class="keep">
          <input type="checkbox" checked={page.kept} onChange={(event) => page.keep(event.currentTarget.checked)} />
          Keep in this browser
        </label>
      </fieldset>
      {sharing && <ShareBox text={text} onClose={() => setSharing(false)} />}
    </div>
  )
}
