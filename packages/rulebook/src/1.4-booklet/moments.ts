import {
  all,
  any,
  asOf,
  before,
  type DayLike,
  evaluationDay,
  grounds,
  holds,
  is,
  notAfter,
  plusDays,
  plusYears,
  rule,
  some,
  yesNoFact,
} from '@muster/engine'
import { lastCategoryIs } from '../1.2-medical/category.ts'
import { deferralGrounds } from '../1.3-deferral/deferral-grounds.ts'
import { inZapas } from '../4-reserve/in-zapas.ts'
import { alternativeService } from '../case/alternative-service.ts'
import { decisions } from '../case/commission.ts'
import { born, sex } from '../case/person.ts'
import { service, zapasEntered } from '../case/service.ts'
import { study } from '../case/study.ts'

const served = some(service, (period) =>
  all(is(period.as, 'conscript'), is(period['ended-by'], 'completed'), notAfter(period.to, evaluationDay)),
)

/** After completed military service. */
export const afterService = rule('booklet.after-service', {
  chapter: '1.4',
  asks: 'Has he completed his military service as a conscript?',
  versions: [{ then: served, cites: ['1.4¶2b1 fn88'] }],
})

/** After completed alternative service. */
export const afterAlternative = rule('booklet.after-alternative-service', {
  chapter: '1.4',
  asks: 'Has he completed alternative service?',
  versions: [
    {
      then: some(alternativeService, (done) => all(done.completed, notAfter(done.to, evaluationDay))),
      cites: ['1.4¶2b1 fn88'],
    },
  ],
})

/** For students of a military institution. */
export const militaryStudent = rule('booklet.military-student', {
  chapter: '1.4',
  asks: 'Does he study, or did he, at a military institution of higher education?',
  versions: [
    {
      then: some(study, (course) => all(is(course.level, 'military'), notAfter(course.from, evaluationDay))),
      cites: ['1.4¶2b2 fn88'],
    },
  ],
})

/** On entry in the reserve. */
export const onZapas = rule('booklet.on-entry-in-zapas', {
  chapter: '1.4',
  asks: 'Has he been entered in the reserve (zapas)?',
  versions: [
    {
      then: any(
        notAfter(zapasEntered, evaluationDay),
        some(decisions, (decision) => all(is(decision.kind, 'zapas'), notAfter(decision.on, evaluationDay))),
        holds(inZapas),
      ),
      cites: ['1.4¶2b3 fn88', '1.3¶6 fn86'],
      note: 'Who turns thirty without having been called up is entered in the reserve by decision and given a booklet.',
    },
  ],
})

/** On exemption for medical reasons: category V or D, not replaced since (A2-26). */
export const medicallyExempt = rule('booklet.medical-exemption', {
  chapter: '1.4',
  asks: 'Is he exempted from service for medical reasons (category V or D)?',
  versions: [
    {
      then: lastCategoryIs('V', 'D'),
      cites: ['1.4¶2b4 fn88', '1.2¶6 fn71'],
      note: 'The report names any medical exemption here; in 1.2 it mentions the booklet for category V only.',
    },
  ],
})

/** True while a ground of deferral holds of which the case tells; studies of which nothing is told are left out. */
const groundOfDeferral = any(
  ...deferralGrounds.of.filter(({ id }) => id !== 'deferral.study').map((ground) => holds(ground)),
  some(study, (course) =>
    all(notAfter(course.from, evaluationDay), before(evaluationDay, course.to), course['gives-deferral']),
  ),
)

/** True when he has reached a birthday at which call-up age ended, with a deferral on its eve (A2-24). */
const deferredUpTo = (birthday: DayLike) =>
  all(
    notAfter(birthday, evaluationDay),
    any(
      some(decisions, (decision) =>
        all(
          is(decision.kind, 'deferral'),
          before(decision.on, birthday),
          notAfter(plusDays(birthday, -1), decision.until),
        ),
      ),
      asOf(plusDays(birthday, -1), groundOfDeferral),
    ),
  )

/** On reaching the upper age with deferral up to then. */
export const deferredToLimit = rule('booklet.deferred-to-upper-age', {
  chapter: '1.4',
  asks: 'Has he reached the upper age of conscription with a deferral running until then?',
  unsaid: [
    {
      text: 'The report prints the age of 30 without a date. Inference: 27 for men who reached it before 2024, as the upper age was then.',
      cites: ['1.4¶2b4 fn88', '1.1.1¶2 fn3'],
    },
  ],
  versions: [
    {
      then: any(
        all(before(plusYears(born, 27), '2024-01-01'), deferredUpTo(plusYears(born, 27))),
        all(notAfter('2024-01-01', plusYears(born, 30)), deferredUpTo(plusYears(born, 30))),
      ),
      cites: ['1.4¶2b4 fn88', '1.1.1¶2 fn3', '1.3¶6 fn86'],
      note: 'By a decision, or by a ground of deferral that held on the eve of the birthday (inference: that it was granted).',
    },
  ],
})

/** Whether a woman completed training that counts as a military speciality. */
export const militarySpeciality = yesNoFact('training.military-speciality', {
  asks: 'Has she completed training that counts as a military speciality (such as nursing)?',
  cites: ['1.4¶2b5 fn88'],
})

/** For women with a military speciality. */
export const womanWithSpeciality = rule('booklet.woman-with-speciality', {
  chapter: '1.4',
  asks: 'Is the person a woman who completed training that counts as a military speciality?',
  versions: [{ then: all(is(sex, 'woman'), militarySpeciality), cites: ['1.4¶2b5 fn88'] }],
})

/** The moments at which a booklet is issued, one by one. */
export const bookletMoments = grounds('booklet.moments', {
  chapter: '1.4',
  asks: 'At which moment is a military booklet issued to him?',
  question: { rank: 801 },
  of: [afterService, afterAlternative, militaryStudent, onZapas, medicallyExempt, deferredToLimit, womanWithSpeciality],
})
