import { type AnswerData, english, type PossibleData, type ReasonData } from '@muster/answer'
import { RULEBOOK } from '@muster/rulebook'
import { Cites } from './cites.tsx'
import { outcomeText } from './outcome-text.ts'

const FEW_WAYS = 3

/** What the law says: the outcome, or every outcome still possible with what it depends on. */
export function LawPart({ answer, full }: { readonly answer: AnswerData; readonly full: boolean }) {
  const depends = answer.outcomes.length > 1
  return (
    <div class={depends ? 'law depends' : 'law'}>
      {depends && (
        <p class="it-depends">
          {english.label('depends')}{' '}
          <span class="faint">
            {english.label('hangsOn')}:{' '}
            {english.hangsOn(
              RULEBOOK.system,
              answer.dependsOn.map(({ slot }) => slot),
            )}
          </span>
        </p>
      )}
      {answer.status === 'cutShort' && <p class="warning">{english.label('cutShort')}</p>}
      <ul class="outcomes">
        {answer.outcomes.map((possible) => (
          <Possible key={JSON.stringify(possible.outcome)} answer={answer} possible={possible} full={full} />
        ))}
      </ul>
      {answer.unsaid.map(({ text, cites }) => (
        <p key={text} class="unsaid">
          {english.label('unsaid')}: {text} <Cites cites={cites} />
        </p>
      ))}
    </div>
  )
}

interface PossibleProps {
  readonly answer: AnswerData
  readonly possible: PossibleData
  readonly full: boolean
}

function Possible({ answer, possible, full }: PossibleProps) {
  const depends = answer.outcomes.length > 1
  const { outcome } = possible
  const counted =
    outcome.kind === 'between' && outcome.counted !== null
      ? ` (${english.counted(RULEBOOK.system, outcome.counted)})`
      : ''
  const reasons = full ? possible.reasons : possible.reasons.slice(0, 1)
  return (
    <li>
      {reasons.map((reason) => (
        <div key={reason.branch ?? reason.version ?? ''} class="reason">
          <p>
            <strong>{outcomeText(answer.question, outcome)}</strong>
            {counted}
            {english.reason(outcome, reason)}
            {!possible.byDefault && <span class="faint"> (not {english.label('byDefault')})</span>}{' '}
            <Cites cites={reason.cites} />
          </p>
          {depends && full && <Ways possible={possible} reason={reason} />}
        </div>
      ))}
      {possible.reasons.length > reasons.length && (
        <p class="faint">… and for {possible.reasons.length - reasons.length} more reasons</p>
      )}
    </li>
  )
}

function Ways({ possible, reason }: { readonly possible: PossibleData; readonly reason: ReasonData }) {
  const ways = reason.ways.flatMap((at) => possible.ways.slice(at, at + 1))
  const shown = ways.slice(0, FEW_WAYS)
  return (
    <>
      {shown.map((way, index) => (
        <div key={index} class="way">
          <span class="if">{english.label(index === 0 ? 'if' : 'or')}</span>
          <ul>
            {way.map((condition) => (
              <li key={JSON.stringify(condition)}>{english.condition(RULEBOOK.system, condition)}</li>
            ))}
          </ul>
        </div>
      ))}
      {ways.length + possible.moreWays > shown.length && (
        <p class="faint">… and {ways.length + possible.moreWays - shown.length} more ways</p>
      )}
    </>
  )
}
