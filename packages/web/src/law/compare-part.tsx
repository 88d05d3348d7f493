import type { Language, RuleDiffData } from '@muster/answer'
import { inLanguage } from '@muster/engine'
import type { Rulebook } from '@muster/rulebook'
import { memo } from 'preact/compat'
import { useEffect, useState } from 'preact/hooks'
import { DayField } from '../timeline/day-field.tsx'
import { ChangeText } from './change-text.tsx'
import type { OpenRule } from './piece-text.tsx'
import type { TwoDays } from './two-days.ts'
import { type DiffState, useLawDiff } from './use-law-diff.ts'

interface ComparePartProps {
  readonly rulebook: Rulebook
  readonly language: Language
  readonly days: TwoDays
  readonly onDays: (days: TwoDays) => void
  readonly onRule: OpenRule
}

const EARLIEST = '1990-01-01'
const LATEST = '2035-12-31'

const areInOrder = (from: string, to: string) => from < to && from >= EARLIEST && to <= LATEST

/** Two days chosen, and what changed in the law between them, for whom, with an example each. */
export function ComparePart({ rulebook, language, days, onDays, onRule }: ComparePartProps) {
  const [from, setFrom] = useState(days.from)
  const [to, setTo] = useState(days.to)
  useEffect(() => {
    setFrom(days.from)
    setTo(days.to)
  }, [days])
  const state = useLawDiff(days)
  const inOrder = areInOrder(from, to)
  const choose = (first: string, second: string) => {
    setFrom(first)
    setTo(second)
    if (areInOrder(first, second)) onDays({ from: first, to: second })
  }
  return (
    <section aria-labelledby="law-compare">
      <h3 id="law-compare">Two dates compared</h3>
      <p class="intro">
        The same man on two days, everything else equal: whose answer differs, and how. He grows older between them, so
        a birthday can show as well as an amendment; for an amendment alone choose the day before it and the day itself.
      </p>
      <div class="compare-days">
        <DayField label="First day" day={from} onDay={(day) => choose(day, to)} />
        <DayField label="Second day" day={to} onDay={(day) => choose(from, day)} />
      </div>
      {!inOrder && (
        <p class="warning" role="alert">
          The second day has to come after the first, both between {language.day(EARLIEST)} and {language.day(LATEST)}.
        </p>
      )}
      {state !== null && <Progress state={state} days={days} language={language} />}
      {state !== null && <Diffs diffs={state.diffs} {...{ rulebook, language, days, onRule }} />}
    </section>
  )
}

function Progress({ state, days, language }: { state: DiffState; days: TwoDays; language: Language }) {
  const between = `${language.day(days.from)} and ${language.day(days.to)}`
  const { rules, done, complete, failed, diffs } = state
  const said = failed
    ? 'The comparison failed. Reload the page and try again.'
    : complete
      ? rules === 0
        ? `No rule has another version on the second day than on the first.`
        : `Of ${rules} rules with another version, ${diffs.length} ${diffs.length === 1 ? 'gives' : 'give'} somebody another answer between ${between}.`
      : `Comparing ${between}: rule ${Math.min(done + 1, Math.max(rules, 1))} of ${rules || '…'}`
  return (
    <div class="compare-progress">
      <p role="status">{said}</p>
      {!complete && !failed && <progress aria-label="Rules compared" max={rules || 1} value={done} />}
    </div>
  )
}

interface DiffProps extends Omit<ComparePartProps, 'onDays'> {
  readonly diff: RuleDiffData
}

function Diffs({ diffs, ...rest }: Omit<DiffProps, 'diff'> & { readonly diffs: readonly RuleDiffData[] }) {
  return (
    <ol class="diffs">
      {diffs.map((diff) => (
        <Diff key={diff.rule} diff={diff} {...rest} />
      ))}
    </ol>
  )
}

/** What changed in one rule; it stands while others come in. */
const Diff = memo(
  function Diff({ diff, rulebook, language, days, onRule }: DiffProps) {
    const rule = rulebook.system.rules.get(diff.rule)
    if (rule === undefined) return null
    return (
      <li class="diff">
        <h4 class="diff-asks">
          <button type="button" class="link" onClick={() => onRule(diff.rule)}>
            {inLanguage(rule.asks, language.tag)}
          </button>{' '}
          <span class="faint">{rule.chapter}</span>
        </h4>
        {diff.changes.map((change, index) => (
          <ChangeText key={index} {...{ change, rule, rulebook, language, days }} />
        ))}
        {diff.cutShort && <p class="doubtful">{language.label('cutShort')}</p>}
      </li>
    )
  },
  (before, after) => before.diff === after.diff && before.days === after.days,
)
