import type { Can, Span } from './node.ts'

/** Can be nothing but plain. */
export const PLAIN: Can = Object.freeze({ open: false, specials: new Set<number>() })

/** May be left open by unknown facts. */
export const MAY_BE_OPEN: Can = Object.freeze({ open: true, specials: new Set<number>() })

/** What any of some nodes can give. */
export function canAny(of: readonly Can[]): Can {
  const [first, ...rest] = of
  if (first === undefined) return PLAIN
  if (rest.length === 0) return first
  return { open: of.some(({ open }) => open), specials: new Set(of.flatMap(({ specials }) => [...specials])) }
}

/** Tells whether a node is always a plain value. */
export function isPlain(can: Can): boolean {
  return !can.open && can.specials.size === 0
}

/** The values of either span. */
export function spanOfAny(spans: readonly Span[]): Span {
  return {
    least: Math.min(...spans.map(({ least }) => least)),
    most: Math.max(...spans.map(({ most }) => most)),
    never: spans.some(({ never }) => never),
  }
}
