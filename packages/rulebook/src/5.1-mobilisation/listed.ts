import { all, any, before, evaluationDay, holds, is, notAfter } from '@muster/engine'
import { inZapas } from '../4-reserve/in-zapas.ts'
import { sex } from '../case/person.ts'
import { zapasEntered, zapasLeft } from '../case/service.ts'

/** True of men in the reserve on the day, and of women entered in it: for them the report gives no age limit, so that only the entries count. */
export const listedInZapas = any(
  all(is(sex, 'man'), holds(inZapas)),
  all(is(sex, 'woman'), notAfter(zapasEntered, evaluationDay), before(evaluationDay, zapasLeft)),
)
