import { english, valuesData } from '@muster/answer'
import { inLanguage } from '@muster/engine'
import { RULEBOOK } from '@muster/rulebook'
import { itemName } from '../answer/outcome-text.ts'
import type { GoodCase } from '../shell/use-case.ts'

/** What the case states, fact by fact. */
export function StatedFacts({ file }: { readonly file: GoodCase }) {
  const { system } = RULEBOOK
  const { facts, lists } = file.stated
  return (
    <section>
      <h2>What is known</h2>
      <ul class="stated">
        {[...facts].map(([id, domain]) => (
          <li key={id}>
            {inLanguage(system.facts.get(id)?.asks ?? id, 'en')}{' '}
            {english.values(system, id, valuesData(system, id, domain))}
          </li>
        ))}
        {[...lists].flatMap(([id, { items }]) =>
          items.map((fields, index) => (
            <li key={`${id}/${index}`}>
              {itemName(id, index)}:{' '}
              {[...fields]
                .map(([field, domain]) => {
                  const slot = `${id}/${index}/${field}`
                  const asks = inLanguage(system.lists.get(id)?.fields[field]?.asks ?? field, 'en')
                  return `${asks} ${english.values(system, slot, valuesData(system, slot, domain))}`
                })
                .join('; ')}
            </li>
          )),
        )}
      </ul>
    </section>
  )
}
