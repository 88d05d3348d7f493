import { all, before, evaluationDay, notAfter, plusYears } from '@muster/engine'
import { born } from '../case/person.ts'

/** True near call-up age, from sixteen until thirty-two: the men of whom questions on conscription are worth asking. */
export const aroundCallUpAge = all(
  notAfter(plusYears(born, 16), evaluationDay),
  before(evaluationDay, plusYears(born, 32)),
)
