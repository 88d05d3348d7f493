import type { SuggestionData } from '@muster/answer'
import { inLanguage } from '@muster/engine'
import { RULEBOOK } from '@muster/rulebook'
import { memo } from 'preact/compat'
import { useMemo, useState } from 'preact/hooks'
import type { EditCase, GoodCase } from '../shell/use-case.ts'
import { AskNext } from './ask-next.tsx'
import { withFact, withHead } from './case-text.ts'
import { ListEditor, listNamed } from './list-editor.tsx'
import { type Section, sectionsOf } from './sections.ts'
import { sectionSummary } from './summary.ts'
import { ValueField } from './value-field.tsx'

interface CasePanelProps {
  readonly file: GoodCase
  readonly edit: EditCase
  readonly suggestions: readonly SuggestionData[]
}

/** What is known of the man: what to ask next, then everything a case may state, by heading. */
export const CasePanel = memo(({ file, edit, suggestions }: CasePanelProps) => {
  const sections = useMemo(() => sectionsOf(RULEBOOK.system), [])
  const [open, setOpen] = useState<readonly string[]>([])
  return (
    <>
      <AskNext suggestions={suggestions} file={file} edit={edit} />
      <h3>What is known</h3>
      <div class="field">
        <label for="case-note">Note</label>
        <textarea
          id="case-note"
          rows={3}
          value={file.head.note ?? ''}
          onInput={(event) => {
            const note = event.currentTarget.value
            edit((text) => withHead(text, 'note', note), 'note')
          }}
        />
      </div>
      {sections.map((section) => (
        <details
          key={section.title}
          class="case-section"
          open={open.includes(section.title)}
          onToggle={(event) => {
            const opened = event.currentTarget.open
            setOpen((before) =>
              opened === before.includes(section.title)
                ? before
                : opened
                  ? [...before, section.title]
                  : before.filter((title) => title !== section.title),
            )
          }}
        >
          <summary>
            <span class="section-title">{section.title}</span>
            <span class="section-said">{sectionSummary(RULEBOOK.system, section, file.plain)}</span>
          </summary>
          {open.includes(section.title) && <SectionFields section={section} file={file} edit={edit} />}
        </details>
      ))}
    </>
  )
})

function SectionFields({ section, file, edit }: Omit<CasePanelProps, 'suggestions'> & { readonly section: Section }) {
  return (
    <div class="section-fields">
      {section.facts.map((id) => {
        const fact = RULEBOOK.system.facts.get(id)
        return fact === undefined ? null : (
          <ValueField
            key={id}
            slot={id}
            file={file}
            asks={inLanguage(fact.asks, 'en')}
            why={fact.why === undefined ? null : inLanguage(fact.why, 'en')}
            onAnswer={(value, domain, tell) =>
              edit((text) => withFact(text, id, value), id, { place: { kind: 'fact', fact: id }, domain, tell })
            }
          />
        )
      })}
      {section.lists.map((id) => {
        const list = listNamed(id)
        return list === null ? null : <ListEditor key={id} list={list} file={file} edit={edit} />
      })}
    </div>
  )
}
