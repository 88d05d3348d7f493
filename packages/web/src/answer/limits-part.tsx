import { type AnswerData, english } from '@muster/answer'
import { RULEBOOK } from '@muster/rulebook'
import { Cites } from './cites.tsx'

const FEW = 3

/** What limits an answer: assumptions, doubts of the report and how they are read, notes on the report. */
export function LimitsPart({ answer }: { readonly answer: AnswerData }) {
  const { assumptions, doubts, notes } = answer
  if (assumptions.length + doubts.length + notes.length === 0)
    return <p class="faint">None known beyond the general ones.</p>
  return (
    <>
      {doubts.length > 0 && (
        <>
          <h5>{english.label('doubts')}</h5>
          <ul>
            {doubts.map((doubt) => (
              <li key={doubt.slot}>
                {english.doubt(RULEBOOK.system, doubt)} <Cites cites={doubt.cites} />
              </li>
            ))}
          </ul>
        </>
      )}
      {assumptions.length > 0 && (
        <details open={assumptions.length <= FEW}>
          <summary>
            {english.label('assumptions')} ({assumptions.length})
          </summary>
          <ul>
            {assumptions.map((each) => (
              <li key={`${each.kind}${each.slot}`}>{english.assumption(RULEBOOK.system, each)}</li>
            ))}
          </ul>
        </details>
      )}
      {notes.length > 0 && (
        <>
          <h5>{english.label('notes')}</h5>
          <ul>
            {notes.map((note) => (
              <li key={note.id}>
                {note.nature === 'editorial' && <strong>Not from the report, to be verified: </strong>}
                {note.says} <Cites cites={note.cites} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
