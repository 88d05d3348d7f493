import { type AnswerData, english } from '@muster/answer'
import { shortOutcome } from '../answer/outcome-text.ts'
import { focusOf, keyOf } from '../work/focus-key.ts'
import type { Focus } from '../work/protocol.ts'
import type { Point } from './points.ts'

interface FollowedFromProps {
  readonly point: Point
  readonly answers: readonly AnswerData[]
  readonly onFocus: (focus: Focus) => void
  readonly onClose: () => void
}

/** What one event says, and the answers about it: deadlines, measures, exposure. */
export function FollowedFrom({ point, answers, onFocus, onClose }: FollowedFromProps) {
  const about = answers.filter(
    ({ item, question, status }) =>
      status !== 'notApplicable' &&
      (point.item === null
        ? point.question === question
        : item !== null && item.list === point.item.list && item.index === point.item.index),
  )
  return (
    <section class="followed" aria-label="The event chosen">
      <p class="followed-says">
        {point.says}{' '}
        <button type="button" class="small" onClick={onClose}>
          close
        </button>
      </p>
      {about.length > 0 && (
        <ul>
          {about.map((answer) => (
            <li key={keyOf(focusOf(answer))}>
              <button type="button" class="link" onClick={() => onFocus(focusOf(answer))}>
                {answer.asks}
              </button>{' '}
              <strong>
                {[
                  ...answer.outcomes.map(({ outcome }) => shortOutcome(answer.question, outcome)),
                  ...(answer.status === 'cutShort' ? [english.label('orOthers')] : []),
                ].join(' or ')}
              </strong>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
