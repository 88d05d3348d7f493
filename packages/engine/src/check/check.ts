import type { System } from '../rule/system.ts'
import { checkBranches, PROOF_LIMITS, type ProofLimits } from './branches.ts'
import type { Defect } from './defect.ts'
import { checkReferences } from './references.ts'
import { checkVersions } from './versions.ts'

/** Proves a system of norms: names and kinds first; the deeper proofs only where those are sound. */
export function checkSystem(system: System, limits: ProofLimits = PROOF_LIMITS): readonly Defect[] {
  const shallow = [...checkReferences(system), ...checkVersions(system)]
  const broken = shallow.some(({ kind }) => kind === 'unknownReference' || kind === 'circle' || kind === 'wrongKind')
  return broken ? shallow : [...shallow, ...checkBranches(system, limits)]
}
