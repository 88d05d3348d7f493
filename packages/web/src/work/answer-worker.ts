import { assessmentJson, changesOf, whysOf } from './one.ts'
import type { Reply, Request } from './protocol.ts'
import { answerOne } from './quick-answer.ts'
import { answerAll, drawRows, type Sent, suggest } from './whole.ts'

interface WorkerScope {
  onmessage: ((event: MessageEvent<Request>) => void) | null
  postMessage(message: Reply): void
}

const scope = globalThis as unknown as WorkerScope
const newest = new Map<Request['kind'], number>()

let sent: Sent | null = null

function send(reply: Reply): void {
  scope.postMessage(reply)
}

async function handle(request: Request): Promise<void> {
  const { id, about, kind } = request
  const wanted = () => newest.get(kind) === id
  if (!wanted()) return
  switch (request.kind) {
    case 'answer':
      send({ kind: 'answer', id, answer: answerOne(about, request.focus, false), complete: false })
      await Promise.resolve()
      if (wanted()) send({ kind: 'answer', id, answer: answerOne(about, request.focus, true), complete: true })
      return
    case 'why':
      send({ kind: 'why', id, whys: whysOf(about, request.focus) })
      return
    case 'changes':
      send({ kind: 'changes', id, ...changesOf(about, request.focus) })
      return
    case 'assessment':
      send({ kind: 'assessment', id, json: await assessmentJson(about) })
      return
    case 'whole': {
      const job = { send, wanted }
      const before = sent !== null && sent.round === request.base ? sent : null
      const answered = await answerAll(job, id, about, before)
      if (answered.sent !== null) sent = answered.sent
      if (wanted() && !request.day) await drawRows(job, id, about, request.span, request.rows)
      if (wanted()) await suggest(job, id, about, answered.answers)
      return
    }
    default:
      request satisfies never
  }
}

scope.onmessage = ({ data }) => {
  newest.set(data.kind, data.id)
  send({ kind: 'began', id: data.id })
  handle(data).catch(() => send({ kind: 'failed', id: data.id, about: data.kind }))
}
send({ kind: 'ready' })
