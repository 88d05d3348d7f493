import { type AnswerData, english, type PracticeData } from '@muster/answer'
import { Cites } from './cites.tsx'

const STANDING: { readonly [law: string]: string } = {
  agrees: 'Keeps to the law',
  departs: 'Departs from the law',
  limits: 'The rule is hardly applied',
  fills: 'Where the law is silent',
  none: '',
}

/** What sources observed, each with who said it, when, about which time, place and group, and how it stands to the law. */
export function PracticePart({ answer }: { readonly answer: AnswerData }) {
  const certain = answer.practice.filter(({ bears }) => bears === 'certain')
  const perhaps = answer.practice.filter(({ bears }) => bears === 'perhaps')
  if (answer.practice.length === 0) return <p class="faint">{english.label('noPractice')}</p>
  return (
    <>
      <ClaimList claims={certain} />
      {perhaps.length > 0 && (
        <details>
          <summary>
            {perhaps.length === 1 ? 'One observation' : `${perhaps.length} observations`} that{' '}
            {english.label('perhaps').replace(/^may bear/u, 'may bear')}
          </summary>
          <ClaimList claims={perhaps} />
        </details>
      )}
    </>
  )
}

function ClaimList({ claims }: { readonly claims: readonly PracticeData[] }) {
  return (
    <ul class="claims">
      {claims.map((claim) => (
        <li key={claim.claim} class={`claim ${claim.law}`}>
          <p>
            {claim.says} <Cites cites={claim.cites} />
          </p>
          <p class="claim-marks">
            {[
              claim.by.join(', '),
              claim.said === null ? '' : `said ${claim.said}`,
              claim.period === null ? '' : `of ${claim.period}`,
              claim.where ?? '',
              `about ${claim.about}`,
              claim.negative ? 'negative finding' : '',
              claim.opinion ? 'opinion or advice' : '',
            ]
              .filter((mark) => mark !== '')
              .join(' · ')}
          </p>
          {(STANDING[claim.law] ?? '') !== '' && <p class="standing">{STANDING[claim.law]}</p>}
          {claim.disagrees.length > 0 && <p class="standing">Another source says otherwise: see Evidence.</p>}
        </li>
      ))}
    </ul>
  )
}
