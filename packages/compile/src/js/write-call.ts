import { isPlain } from '../plan/can.ts'
import type { Call } from '../plan/node.ts'
import { type Frame, use } from './frame.ts'
import { functionOf, type Module } from './module.ts'

/** The arguments that every function has at its end. */
export function lastArguments(module: Module): readonly string[] {
  return module.traced ? ['trace'] : []
}

/** Writes the call of a rule. */
export function writeCall(frame: Frame, { plan, on, item }: Call): string {
  const { module } = frame
  if (plan.on === null && !isPlain(on.can)) throw new TypeError('a rule is read on a day that may be open')
  const values = [
    module.layout.owner,
    ...(plan.on === null ? [frame.write.value(frame, on)] : []),
    ...(item === null ? [] : [use(frame, frame.items.get(item))]),
    ...lastArguments(module),
  ]
  return `${functionOf(module, plan)}(${values.join(', ')})`
}
