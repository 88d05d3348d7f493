import { any, evaluationDay, holds, is, notAfter, some } from '@muster/engine'
import { inZapas } from '../4-reserve/in-zapas.ts'
import { absences, contracts, mobilisationInstruction, refusals, service } from '../case/service.ts'
import { summonses } from '../case/summons.ts'

/** True of men whom the mobilisation of 2022 may concern: in service since, in the reserve, absent or disobedient in service, with a contract, an instruction or a summons. */
export const concernedBy2022 = any(
  some(service, (period) => notAfter('2022-09-21', period.to)),
  some(contracts, (contract) => notAfter('2022-09-21', contract.ended)),
  some(summonses, (s) => is(s.for, 'mobilisation')),
  some(absences, (absence) => notAfter(absence.from, evaluationDay)),
  some(refusals, (refusal) => notAfter(refusal.on, evaluationDay)),
  is(mobilisationInstruction, 'yes'),
  holds(inZapas),
)

/** True of men who served, at any time, as mobilised men. */
export const wasMobilised = some(service, (period) => is(period.as, 'mobilised'))
