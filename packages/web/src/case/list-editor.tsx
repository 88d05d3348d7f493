import { inLanguage, type ListDeclaration } from '@muster/engine'
import { RULEBOOK } from '@muster/rulebook'
import { useEffect, useId, useRef, useState } from 'preact/hooks'
import type { EditCase, GoodCase } from '../shell/use-case.ts'
import { withField, withItem, withListSaid, withoutItem, withPerhapsMore } from './case-text.ts'
import { itemSummary } from './summary.ts'
import { ValueField } from './value-field.tsx'
import { itemsIn, listSaid, mayHaveMore } from './value-text.ts'

interface ListEditorProps {
  readonly list: ListDeclaration
  readonly file: GoodCase
  readonly edit: EditCase
}

/** A list of dated things: added at the end, edited in place. */
export function ListEditor({ list, file, edit }: ListEditorProps) {
  const [open, setOpen] = useState<number | null>(null)
  const items = itemsIn(file.plain, list.id)
  const name = inLanguage(list.item, 'en')
  const opened = useRef<HTMLDivElement>(null)
  const added = useRef(false)
  useEffect(() => {
    if (!added.current) return
    added.current = false
    opened.current?.querySelector<HTMLElement>('input, select')?.focus()
  }, [items.length])
  return (
    <fieldset class="plain list-editor" aria-label={inLanguage(list.asks, 'en')}>
      <p class="asks">{inLanguage(list.asks, 'en')}</p>
      {list.why !== undefined && <p class="why-asked">{inLanguage(list.why, 'en')}</p>}
      {items.length === 0 && <ListSaidField list={list} file={file} edit={edit} />}
      <ol class="items">
        {items.map((item, index) => (
          <li key={index}>
            <div class="item-head">
              <button
                type="button"
                class="item-toggle"
                aria-expanded={open === index}
                onClick={() => setOpen(open === index ? null : index)}
              >
                <span class="item-name">
                  {name} {index + 1}
                </span>
                <span class="item-summary">{itemSummary(list, item)}</span>
              </button>
              <button
                type="button"
                class="small"
                aria-label={`Remove ${name} ${index + 1}`}
                onClick={() => {
                  setOpen(null)
                  edit((text) => withoutItem(text, list.id, index), null)
                }}
              >
                remove
              </button>
            </div>
            {open === index && (
              <div class="item-fields" ref={opened}>
                {Object.entries(list.fields).map(([field, declaration]) => (
                  <ValueField
                    key={field}
                    slot={`${list.id}/${index}/${field}`}
                    file={file}
                    asks={inLanguage(declaration.asks, 'en')}
                    why={declaration.why === undefined ? null : inLanguage(declaration.why, 'en')}
                    onAnswer={(value, domain, tell) =>
                      edit((text) => withField(text, list.id, index, field, value), `${list.id}/${index}/${field}`, {
                        place: { kind: 'field', list: list.id, item: index, field },
                        domain,
                        tell,
                      })
                    }
                  />
                ))}
              </div>
            )}
          </li>
        ))}
      </ol>
      {items.length > 0 && (
        <label class="perhaps-more">
          <input
            type="checkbox"
            checked={mayHaveMore(file.plain, list.id)}
            onChange={(event) => {
              const more = event.currentTarget.checked
              edit((text) => withPerhapsMore(text, list.id, more), null)
            }}
          />
          There may be more than these
        </label>
      )}
      <button
        type="button"
        class="add"
        onClick={() => {
          added.current = true
          setOpen(items.length)
          edit((text) => withItem(text, list.id), null)
        }}
      >
        Add {/^[aeiou]/u.test(name) ? 'an' : 'a'} {name}
      </button>
    </fieldset>
  )
}

const SAID = [
  ['none', 'there was none'],
  ['unknown', 'not known whether there was one'],
  ['unsaid', 'nothing said'],
] as const

function ListSaidField({ list, file, edit }: ListEditorProps) {
  const id = useId()
  const said = listSaid(file.plain, list.id)
  return (
    <fieldset class="field">
      <legend class="visually-hidden">{inLanguage(list.asks, 'en')} What is known:</legend>
      <div class="choices">
        {SAID.map(([value, words]) => (
          <label key={value}>
            <input
              type="radio"
              name={id}
              checked={said === value}
              onChange={() => edit((text) => withListSaid(text, list.id, value), null)}
            />
            <span>{words}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

/** The list that has an id. */
export function listNamed(id: string): ListDeclaration | null {
  return RULEBOOK.system.lists.get(id) ?? null
}
