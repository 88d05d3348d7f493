import type { AnswerData, Why } from '@muster/answer'
import { RULEBOOK } from '@muster/rulebook'
import { memo } from 'preact/compat'
import { useState } from 'preact/hooks'
import { withAnswer } from '../case/case-text.ts'
import { placeOfSlot } from '../case/slot-path.ts'
import { askableSlot, questionOfSlot } from '../case/slot-question.ts'
import { type OnAnswer, ValueField } from '../case/value-field.tsx'
import { isThere } from '../case/value-text.ts'
import type { EditCase, GoodCase } from '../shell/use-case.ts'
import { focusOf } from '../work/focus-key.ts'
import type { Focus } from '../work/protocol.ts'
import type { ChangesFound } from '../work/use-desks.ts'
import { ChangesPart } from './changes-part.tsx'
import { Passages } from './cites.tsx'
import { useNewest } from './focused-answer.ts'
import { LawPart } from './law-part.tsx'
import { LimitsPart } from './limits-part.tsx'
import { itemName } from './outcome-text.ts'
import { PracticePart } from './practice-part.tsx'
import { WhyTree } from './why-tree.tsx'

/** What an opened answer shows beside itself, and what can be done there. */
export interface OpenedAnswer {
  readonly file: GoodCase
  readonly edit: EditCase
  readonly whys: readonly Why[] | null
  readonly changes: ChangesFound | null
  readonly wantsWhys: boolean
  readonly wantsChanges: boolean
  readonly onWhys: (open: boolean) => void
  readonly onChanges: (open: boolean) => void
  readonly onDay: (day: string) => void
  /** Shows the rule behind the answer in words. */
  readonly onRule: (rule: string) => void
}

interface AnswerCardProps {
  readonly answer: AnswerData
  readonly opened: OpenedAnswer | null
  readonly onToggle: (focus: Focus) => void
}

/** One question with its answer: the law at once; opened, practice and limits beside it, and the reasons. */
export const AnswerCard = memo(({ answer, opened, onToggle }: AnswerCardProps) => {
  const about = answer.item === null ? '' : itemName(answer.item.list, answer.item.index)
  const observed = answer.practice.length
  return (
    <article class={opened === null ? 'answer' : 'answer opened'} data-question={answer.question}>
      <h4>
        <button
          type="button"
          class="question"
          aria-expanded={opened !== null}
          onClick={() => onToggle(focusOf(answer))}
        >
          <span>
            {answer.asks}
            {about !== '' && <span class="about"> ({about})</span>}
          </span>
        </button>
      </h4>
      {opened === null ? (
        <>
          <LawPart answer={answer} full={false} />
          {observed + answer.doubts.length > 0 && (
            <p class="beside">
              {[
                observed === 0 ? '' : `${observed} ${observed === 1 ? 'observation' : 'observations'} of practice`,
                answer.doubts.length === 0
                  ? ''
                  : `${answer.doubts.length} ${answer.doubts.length === 1 ? 'doubt' : 'doubts'} of the report`,
              ]
                .filter((part) => part !== '')
                .join(' · ')}
            </p>
          )}
        </>
      ) : (
        <Opened answer={answer} opened={opened} />
      )}
    </article>
  )
})

function Opened({ answer: given, opened }: { readonly answer: AnswerData; readonly opened: OpenedAnswer }) {
  const answer = useNewest(given)
  const [sources, setSources] = useState(false)
  return (
    <>
      <div class="three-parts">
        <section class="part law-side">
          <h5 class="part-name">Law</h5>
          <LawPart answer={answer} full={true} />
          <AnswerHere answer={answer} opened={opened} />
        </section>
        <section class="part practice-side">
          <h5 class="part-name">Practice</h5>
          <PracticePart answer={answer} />
        </section>
        <section class="part limits-side">
          <h5 class="part-name">Limits</h5>
          <LimitsPart answer={answer} />
        </section>
      </div>
      <details class="reasoning" open={opened.wantsWhys} onToggle={(event) => opened.onWhys(event.currentTarget.open)}>
        <summary>Why, and why not otherwise: the steps</summary>
        {opened.wantsWhys && <WhyTree question={answer.question} whys={opened.whys} />}
      </details>
      <details
        class="reasoning"
        open={opened.wantsChanges}
        onToggle={(event) => opened.onChanges(event.currentTarget.open)}
      >
        <summary>What would change it</summary>
        {opened.wantsChanges && (
          <ChangesPart question={answer.question} changes={opened.changes} onDay={opened.onDay} />
        )}
      </details>
      <details class="reasoning" open={sources} onToggle={(event) => setSources(event.currentTarget.open)}>
        <summary>Passages and sources</summary>
        {sources && <Passages cites={citesOf(answer)} />}
      </details>
      <p class="reasoning">
        <button type="button" class="link" onClick={() => opened.onRule(answer.question)}>
          The rule in words, with its versions
        </button>
      </p>
    </>
  )
}

function citesOf(answer: AnswerData): readonly string[] {
  const groups = [answer.outcomes, answer.practice, answer.doubts, answer.notes, answer.unsaid]
  return [...new Set(groups.flatMap((group) => group.flatMap(({ cites }) => cites)))]
}

/** The question that settles the answer furthest, to be answered on the spot. */
function AnswerHere({ answer, opened }: { readonly answer: AnswerData; readonly opened: OpenedAnswer }) {
  const { next } = answer
  const slot = next === null ? null : askableSlot(RULEBOOK.system, next.slot)
  const place = slot === null ? null : placeOfSlot(RULEBOOK.system, slot)
  if (slot === null || place === null || !isThere(opened.file.plain, place)) return null
  const { asks, why } = questionOfSlot(RULEBOOK.system, slot)
  const answered: OnAnswer = (value, domain, tell) => {
    if (value === null && place.kind === 'exists') return
    opened.edit((text) => withAnswer(text, place, value), slot, { place, domain, tell })
  }
  return (
    <div class="answer-here">
      <p class="part-name">Answering this narrows it most</p>
      <ValueField key={slot} slot={slot} file={opened.file} asks={asks} why={why} onAnswer={answered} />
    </div>
  )
}
