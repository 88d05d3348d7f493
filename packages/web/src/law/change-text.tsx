import type { ChangeData, ClassData, ConditionData, Example, Language } from '@muster/answer'
import type { Rule } from '@muster/engine'
import type { Rulebook } from '@muster/rulebook'
import { useState } from 'preact/hooks'
import type { TwoDays } from './two-days.ts'

interface ChangeTextProps {
  readonly change: ChangeData
  readonly rule: Rule
  readonly rulebook: Rulebook
  readonly language: Language
  readonly days: TwoDays
}

const FEW = 3

/** One change of outcome: from what to what, for whom, and a man of whom it is so. */
export function ChangeText({ change, rule, rulebook, language, days }: ChangeTextProps) {
  const [all, setAll] = useState(false)
  const { before, after, classes, example } = change
  const shown = all ? classes : classes.slice(0, FEW)
  return (
    <div class="change">
      <div class="from-to">
        <p>
          <span class="on-day">{language.day(days.from)}</span> {language.outcome(rule, before)}
        </p>
        <p>
          <span class="on-day">{language.day(days.to)}</span> {language.outcome(rule, after)}
        </p>
      </div>
      <div class="for-whom">
        <p class="branch-word">For whom</p>
        <ul>
          {shown.map((each, index) => (
            <li key={index}>
              <ClassText of={each} rulebook={rulebook} language={language} />
            </li>
          ))}
        </ul>
        {classes.length > FEW && (
          <button type="button" class="link" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? 'Show fewer' : `Show ${classes.length - FEW} more classes of persons`}
          </button>
        )}
      </div>
      <ExampleText {...{ example, rule, rulebook, language, days }} />
    </div>
  )
}

function ClassText({
  of,
  rulebook,
  language,
}: {
  readonly of: ClassData
  readonly rulebook: Rulebook
  readonly language: Language
}) {
  const say = (conditions: readonly ConditionData[]) =>
    conditions.map((condition) => (
      <li key={JSON.stringify(condition)}>{language.condition(rulebook.system, condition)}</li>
    ))
  return (
    <>
      {of.conditions.length === 0 ? (
        <p>Everybody to whom the question is put.</p>
      ) : of.conditions.length === 1 && of.conditions[0] !== undefined ? (
        <p>{language.condition(rulebook.system, of.conditions[0])}</p>
      ) : (
        <>
          <p>All of these:</p>
          <ul>{say(of.conditions)}</ul>
        </>
      )}
      {of.readings.length > 0 && (
        <div class={of.byDefault ? 'readings' : 'readings other'}>
          <p>{of.byDefault ? 'With the report read as here:' : 'Only if the report is read otherwise:'}</p>
          <ul>{say(of.readings)}</ul>
        </div>
      )}
    </>
  )
}

function ExampleText({
  example,
  rule,
  rulebook,
  language,
  days,
}: Omit<ChangeTextProps, 'change'> & { readonly example: Example | null }) {
  const { system } = rulebook
  if (example === null)
    return <p class="faint">No single man could be laid down as an example; the classes above hold all the same.</p>
  const facts = example.facts.filter(({ slot }) => system.facts.get(slot)?.standing.kind !== 'doubt')
  return (
    <div class="example">
      <p class="branch-word">Example</p>
      {facts.length === 0 ? (
        <p>Any man, whatever else is so of him.</p>
      ) : (
        <dl>
          {facts.map(({ slot, values }) => (
            <div key={slot}>
              <dt>{language.slot(system, slot)}</dt>
              <dd>{language.values(system, slot, values)}</dd>
            </div>
          ))}
        </dl>
      )}
      <p>
        On {language.day(days.from)}: {language.outcome(rule, example.before)} On {language.day(days.to)}:{' '}
        {language.outcome(rule, example.after)}
      </p>
    </div>
  )
}
