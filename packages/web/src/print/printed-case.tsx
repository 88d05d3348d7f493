import { type AnswerData, ENGINE_VERSION, english, type PossibleData, type ReportReader } from '@muster/answer'
import { RULEBOOK } from '@muster/rulebook'
import { byChapter } from '../answer/by-chapter.ts'
import { itemName, outcomeText } from '../answer/outcome-text.ts'
import type { GoodCase } from '../shell/use-case.ts'
import { type FootnoteBook, footnotesOf } from './footnotes.ts'
import { StatedFacts } from './stated-facts.tsx'

/** What is printed. */
export interface Printed {
  readonly file: GoodCase
  readonly on: string
  readonly answers: readonly AnswerData[]
  /** Null until it has been loaded: then nothing can be printed yet. */
  readonly report: ReportReader | null
}

/** The case and its answer as a page to file: law, practice and limits apart, each sentence with its footnote. */
export function PrintedCase({ file, on, answers, report }: Printed) {
  if (report === null) return <p>The sources are still being loaded: print again in a moment.</p>
  const book = footnotesOf(report)
  const surely = answers.filter(({ worth }) => worth !== 'open')
  const perhaps = answers.filter(({ worth }) => worth === 'open')
  const chapters = byChapter(surely)
  const body = (
    <>
      {chapters.map(({ number, title, answers: of }) => (
        <section key={number}>
          <h2>{title}</h2>
          {of.map((answer) => (
            <PrintedAnswer
              key={`${answer.question}/${answer.item?.index ?? ''}/${answer.ground ?? ''}`}
              answer={answer}
              book={book}
            />
          ))}
        </section>
      ))}
    </>
  )
  return (
    <article class="printed-case">
      <header>
        <h1>{file.head.title ?? 'A case'}</h1>
        <p>
          The answer on {english.day(on)}. {file.head.invented && english.label('invented')}{' '}
          {english.label('disclaimer')}
        </p>
        {on > report.researchClosed && <p>{english.label('beyond')}</p>}
      </header>
      {file.head.note !== null && <p>{file.head.note}</p>}
      <StatedFacts file={file} />
      {body}
      {perhaps.length > 0 && (
        <section>
          <h2>{english.label('mayMatter')}</h2>
          <ul>
            {[...new Set(perhaps.map(({ asks }) => asks))].map((asks) => (
              <li key={asks}>{asks}</li>
            ))}
          </ul>
        </section>
      )}
      <Footnotes book={book} />
      <footer>
        {report.title}; research closed on {english.day(report.researchClosed)}. Muster engine {ENGINE_VERSION},
        rulebook {RULEBOOK.id} {RULEBOOK.version}.
      </footer>
    </article>
  )
}

interface PrintedAnswerProps {
  readonly answer: AnswerData
  readonly book: FootnoteBook
}

function PrintedAnswer({ answer, book }: PrintedAnswerProps) {
  const about = answer.item === null ? '' : ` (${itemName(answer.item.list, answer.item.index)})`
  return (
    <section class="printed-answer">
      <h3>
        {answer.asks}
        {about}
      </h3>
      {answer.outcomes.length > 1 && (
        <p>
          {english.label('depends')} {english.label('hangsOn')}:{' '}
          {english.hangsOn(
            RULEBOOK.system,
            answer.dependsOn.map(({ slot }) => slot),
          )}
        </p>
      )}
      {answer.status === 'cutShort' && <p>{english.label('cutShort')}</p>}
      {answer.outcomes.map((possible) => (
        <PrintedOutcome key={JSON.stringify(possible.outcome)} answer={answer} possible={possible} book={book} />
      ))}
      {answer.practice.some(({ bears }) => bears === 'certain') && (
        <>
          <h4>{english.label('practice')}</h4>
          <ul>
            {answer.practice
              .filter(({ bears }) => bears === 'certain')
              .map((claim) => (
                <li key={claim.claim}>
                  {english.practice(claim)}
                  <Marks cites={claim.cites} book={book} />
                </li>
              ))}
          </ul>
        </>
      )}
      {answer.doubts.length + answer.assumptions.length > 0 && (
        <>
          <h4>{english.label('limits')}</h4>
          <ul>
            {answer.doubts.map((doubt) => (
              <li key={doubt.slot}>
                {english.doubt(RULEBOOK.system, doubt)}
                <Marks cites={doubt.cites} book={book} />
              </li>
            ))}
            {answer.assumptions.map((each) => (
              <li key={`${each.kind}${each.slot}`}>{english.assumption(RULEBOOK.system, each)}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

function PrintedOutcome({ answer, possible, book }: PrintedAnswerProps & { readonly possible: PossibleData }) {
  return (
    <>
      {possible.reasons.map((reason) => (
        <p key={reason.branch ?? reason.version ?? ''}>
          <strong>{outcomeText(answer.question, possible.outcome)}</strong>
          {english.reason(possible.outcome, reason)}
          <Marks cites={reason.cites} book={book} />
        </p>
      ))}
    </>
  )
}

function Marks({ cites, book }: { readonly cites: readonly string[]; readonly book: FootnoteBook }) {
  return cites.length === 0 ? null : <sup>{cites.map((cite) => book.numberOf(cite)).join(', ')}</sup>
}

function Footnotes({ book }: { readonly book: FootnoteBook }) {
  return (
    <section class="printed-footnotes">
      <h2>Footnotes</h2>
      <ol>
        {book.all().map(({ cite, sources }) => (
          <li key={cite}>
            Report, {cite}
            {sources.length > 0 && `: ${sources.map((source) => english.source(source)).join('; ')}`}
          </li>
        ))}
      </ol>
    </section>
  )
}
