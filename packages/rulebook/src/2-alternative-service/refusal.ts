import {
  all,
  any,
  before,
  type DayLike,
  type ExceptionText,
  evaluationDay,
  holds,
  type Item,
  is,
  no,
  not,
  notAfter,
  notApplicable,
  notCovered,
  readingDoubt,
  rule,
  some,
  type TruthExpr,
  yes,
} from '@muster/engine'
import { alternativeApplications } from '../case/alternative-service.ts'
import { complaints, decisions } from '../case/commission.ts'

/** What a court action against a refusal suspends (A2-61, A1-43, Q2-29). */
export const suspensionReach = readingDoubt('doubt.ags-suspension-reach', {
  asks: 'Going to court against the refusal of alternative service suspends. Does it also stop his being sent to a unit on a separate decision to call him up?',
  readings: {
    'refusal-only': 'no, only the refusal is suspended; the decision to call him up needs a complaint of its own',
    'sending-too': 'yes, he may not be sent while the court has not decided',
  },
  reading: 'refusal-only',
  cites: ['2¶4 fn130', '1.1.3¶3 fn36'],
})

type Complaint = Item<typeof complaints.fields>

/** True of a court action against a refusal of the day given, filed since then. */
export const suitAgainst = (refused: DayLike, where: (c: Complaint) => TruthExpr): TruthExpr =>
  some(complaints, (c) =>
    all(is(c.against, 'refusal-alternative-service'), is(c.to, 'court'), notAfter(refused, c.filed), where(c)),
  )

/** True of a court action that is filed by the day. */
export const suitFiled = (c: Complaint): TruthExpr => notAfter(c.filed, evaluationDay)

/** True of a court action on which the court has decided by the day. */
export const suitDecided = (c: Complaint): TruthExpr => notAfter(c.answered, evaluationDay)

/** True of a court action in which he was put in the right by the day. */
export const suitWon = (c: Complaint): TruthExpr => all(suitDecided(c), c.upheld)

const refusedOn = (where: (refused: DayLike) => readonly TruthExpr[]): TruthExpr =>
  any(
    some(alternativeApplications, (a) =>
      all(is(a.granted, 'no'), notAfter(a.decided, evaluationDay), ...where(a.decided)),
    ),
    some(decisions, (decision) =>
      all(
        is(decision.kind, 'refusal-alternative-service'),
        notAfter(decision.on, evaluationDay),
        ...where(decision.on),
      ),
    ),
  )

/** Whether alternative service has been refused. */
export const agsRefused = rule('ags.refused', {
  chapter: '2',
  asks: 'Has alternative service been refused?',
  versions: [{ then: refusedOn(() => []), cites: ['2¶4 fn130'] }],
})

/** True when every refusal there was has met a court action of this kind. */
const everyRefusal = (where: (c: Complaint) => TruthExpr): TruthExpr =>
  all(holds(agsRefused), not(refusedOn((refused) => [not(suitAgainst(refused, where))])))

const setAside: ExceptionText = {
  id: 'set-aside',
  when: everyRefusal(suitWon),
  then: notApplicable('set-aside'),
  cites: ['2¶4 fn130'],
}

const setAsideLabel = {
  'set-aside': 'A court put him in the right about the refusal; what then follows for his application is not said.',
}

/** Whether a court action of his against the refusal is pending. */
export const refusalInCourt = rule('ags.refusal-in-court', {
  chapter: '2',
  asks: 'Has he gone to court against the refusal, and has the court not decided yet?',
  versions: [
    {
      then: some(complaints, (c) =>
        all(
          is(c.against, 'refusal-alternative-service'),
          is(c.to, 'court'),
          notAfter(c.filed, evaluationDay),
          before(evaluationDay, c.answered),
        ),
      ),
      cites: ['2¶4 fn130'],
    },
  ],
})

const onAppeal = some(complaints, (c) =>
  all(
    is(c.against, 'refusal-alternative-service'),
    is(c.to, 'court'),
    notAfter(c.appealed, evaluationDay),
    before(evaluationDay, c['appeal-answered']),
  ),
)

/** Whether he can go to court against a refusal. */
export const mayGoToCourt = rule('ags.may-go-to-court', {
  chapter: '2',
  asks: 'Can he go to court against the refusal of alternative service?',
  question: { rank: 1230, worth: holds(agsRefused) },
  labels: {
    ...setAsideLabel,
    'not-refused': 'Alternative service has not been refused.',
    gone: 'He has gone to court against it already.',
  },
  unsaid: [{ text: 'Within which term he has to go to court is not said here.', cites: ['2¶4 fn130'] }],
  versions: [
    {
      then: notApplicable('not-refused'),
      cites: ['2¶4 fn130'],
      order: 'inOrder',
      except: [
        setAside,
        { id: 'gone', when: everyRefusal(suitFiled), then: notApplicable('gone'), cites: ['2¶4 fn130'] },
        { id: 'refused', when: holds(agsRefused), then: yes, cites: ['2¶4 fn130', '1.1.3¶3 fn36'] },
      ],
    },
  ],
})

/** Whether the refusal is suspended on the day. */
export const refusalSuspended = rule('ags.refusal-suspended', {
  chapter: '2',
  asks: 'Is the refusal of alternative service suspended?',
  question: { rank: 1231, worth: holds(agsRefused) },
  labels: {
    ...setAsideLabel,
    'on-appeal': 'Whether an appeal against the judgment goes on suspending the refusal is not said.',
  },
  versions: [
    {
      then: no,
      cites: ['2¶4 fn130'],
      note: 'Going to court against the refusal suspends it; a complaint elsewhere does not.',
      order: 'inOrder',
      except: [
        setAside,
        { id: 'in-court', when: holds(refusalInCourt), then: yes, cites: ['2¶4 fn130'] },
        { id: 'on-appeal', when: onAppeal, then: notCovered('on-appeal'), cites: ['2¶4 fn130', '1.1.3¶2 fn35'] },
      ],
    },
  ],
})

/** Whether the court action against the refusal by itself stops his being sent to a unit. */
export const suitStopsSending = rule('ags.suit-stops-sending', {
  chapter: '2',
  asks: 'Does going to court against the refusal of alternative service by itself stop his being sent to a unit?',
  question: { rank: 1232, worth: holds(agsRefused) },
  labels: setAsideLabel,
  versions: [
    {
      then: no,
      cites: ['2¶4 fn130', '1.1.3¶3 fn36'],
      note: 'A decision to call him up must be contested apart: at the higher commission first, then in court.',
      order: 'inOrder',
      except: [
        setAside,
        {
          id: 'sending-too',
          when: all(holds(refusalInCourt), is(suspensionReach, 'sending-too')),
          then: yes,
          cites: ['2¶4 fn130'],
        },
      ],
    },
  ],
})
