import { english, type Why, type WhyStep } from '@muster/answer'
import { RULEBOOK } from '@muster/rulebook'
import { Cites } from './cites.tsx'
import { outcomeText } from './outcome-text.ts'

/** The steps from facts to outcome, for every outcome still possible. */
export function WhyTree({ question, whys }: { readonly question: string; readonly whys: readonly Why[] | null }) {
  if (whys === null) return <p class="faint">Working out the steps…</p>
  return (
    <div class="why">
      {whys.map((why) => (
        <section key={JSON.stringify([why.outcome, why.conditions])}>
          <h5>
            {outcomeText(question, why.outcome)}
            {why.conditions.length > 0 && (
              <span class="faint">
                {' '}
                {english.label('if')}{' '}
                {why.conditions
                  .map((condition) => english.condition(RULEBOOK.system, condition))
                  .join(` ${english.label('and')} `)}
              </span>
            )}
          </h5>
          {why.step !== null && 'steps' in why.step && <Steps steps={why.step.steps} top={why.step} />}
        </section>
      ))}
    </div>
  )
}

function Steps({ steps, top }: { readonly steps: readonly WhyStep[]; readonly top: WhyStep | null }) {
  return (
    <>
      {top?.kind === 'rule' && (
        <p>
          {top.note ?? ''} <Cites cites={top.cites} />
        </p>
      )}
      {steps.length > 0 && (
        <ul class="steps">
          {steps.map((step, index) => (
            <li key={index} class={`step ${holds(step) ? 'so' : 'not-so'}`}>
              <Step step={step} />
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

function Step({ step }: { readonly step: WhyStep }) {
  const inner = 'steps' in step ? step.steps : []
  const text = english.step(RULEBOOK.system, step)
  const tail =
    step.kind === 'rule' ? (
      <>
        {' '}
        <strong>{outcomeText(step.rule, step.outcome)}</strong> {step.note ?? ''} <Cites cites={step.cites} />
      </>
    ) : step.kind === 'exception' ? (
      <>
        {' '}
        <Cites cites={step.cites} />
      </>
    ) : null
  if (step.kind === 'rule' && inner.length > 0) {
    return (
      <details>
        <summary>
          {text}
          {tail}
        </summary>
        <Steps steps={inner} top={null} />
      </details>
    )
  }
  return (
    <>
      <span>
        {text}
        {tail}
      </span>
      {inner.length > 0 && <Steps steps={inner} top={null} />}
    </>
  )
}

function holds(step: WhyStep): boolean {
  switch (step.kind) {
    case 'fact':
    case 'order':
    case 'version':
    case 'season':
    case 'count':
      return step.truth
    case 'group':
      return step.truth === 'yes'
    case 'exception':
      return step.applied
    case 'rule':
      return step.outcome.kind !== 'no'
    default:
      return step satisfies never
  }
}
