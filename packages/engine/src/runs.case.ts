import fc from 'fast-check'

/** How often a property is tried: as often as it asks for, but no more than all properties may (mutants are tried less). */
export function runs(wished: number): number {
  return Math.min(wished, fc.readConfigureGlobal()?.numRuns ?? wished)
}
