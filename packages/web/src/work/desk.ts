import type { Reply, Request } from './protocol.ts'

/** A worker that can be put to new work at once: when it is too busy with older work to begin, it is replaced. */
export interface Desk {
  readonly ask: (request: Request) => void
  readonly close: () => void
}

/** What a desk needs of a worker. */
export interface Hand {
  readonly post: (request: Request) => void
  readonly stop: () => void
}

/** How long, in milliseconds, a new request waits for a worker that is still busy with an older one. */
const PATIENCE_MS = 80

const KIND_OF_REPLY: { readonly [kind in Exclude<Reply['kind'], 'ready' | 'began' | 'failed'>]: Request['kind'] } = {
  answer: 'answer',
  why: 'why',
  changes: 'changes',
  assessment: 'assessment',
  answers: 'whole',
  rows: 'whole',
  suggestions: 'whole',
}

/** Opens a worker of the page's own file; its replies go to `hear`. */
export function handAt(address: string, hear: (reply: Reply) => void): Hand {
  const worker = new Worker(address, { type: 'module' })
  worker.onmessage = ({ data }: MessageEvent<Reply>) => hear(data)
  return { post: (request) => worker.postMessage(request), stop: () => worker.terminate() }
}

/** Opens a desk; replies to any but the newest request of a kind are dropped. */
export function openDesk(hire: (hear: (reply: Reply) => void) => Hand, hear: (reply: Reply) => void): Desk {
  const open = new Map<Request['kind'], Request>()
  let ready = false
  let begun = 0
  let hand = begin()

  function begin(): Hand {
    ready = false
    const own: Hand = hire((reply) => {
      if (own === hand) take(reply)
    })
    return own
  }

  function take(reply: Reply): void {
    if (reply.kind === 'ready') {
      ready = true
      for (const request of open.values()) hand.post(request)
      return
    }
    if (reply.kind === 'began') {
      begun = Math.max(begun, reply.id)
      return
    }
    const kind = reply.kind === 'failed' ? reply.about : KIND_OF_REPLY[reply.kind]
    if (open.get(kind)?.id !== reply.id) return
    if (isLast(reply)) open.delete(kind)
    hear(reply)
  }

  return {
    ask: (request) => {
      open.set(request.kind, request)
      if (!ready) return
      hand.post(request)
      setTimeout(() => {
        if (!ready || begun >= request.id || open.get(request.kind) !== request) return
        hand.stop()
        hand = begin()
      }, PATIENCE_MS)
    },
    close: () => hand.stop(),
  }
}

/** Tells whether no other reply to the same request follows. */
function isLast(reply: Reply): boolean {
  switch (reply.kind) {
    case 'answer':
      return reply.complete
    case 'answers':
    case 'rows':
    case 'ready':
    case 'began':
      return false
    case 'why':
    case 'changes':
    case 'assessment':
    case 'suggestions':
    case 'failed':
      return true
    default:
      return reply satisfies never
  }
}
