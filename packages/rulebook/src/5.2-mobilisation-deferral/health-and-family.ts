import {
  all,
  any,
  atMost,
  before,
  evaluationDay,
  holds,
  type Item,
  is,
  notAfter,
  plusMonths,
  plusYears,
  rule,
  several,
  some,
  type TruthExpr,
  yesNoFact,
} from '@muster/engine'
import { lastAssessment } from '../1.2-medical/category.ts'
import {
  caresFrom,
  caresUntil,
  children,
  guardianOfSibling,
  motherAloneChildren,
  pregnancy22Weeks,
  pregnancyEnded,
  soleParent,
} from '../case/family.ts'
import { medical } from '../case/medical.ts'

/** Whether the three children are of both; read only where his wife is pregnant and he has three. */
export const threeTogether = yesNoFact('family.three-children-with-his-wife', {
  asks: 'Are at least three of his children under sixteen children of him and his wife together?',
  why: 'The deferral with a pregnant wife is for couples who have three children together.',
  presume: 'yes',
})

type Assessment = Item<(typeof medical)['fields']>

const months = Array.from({ length: 60 }, (_, index) => index + 1)

function termRuns(found: Assessment): TruthExpr {
  return any(
    ...months.map((count) => all(notAfter(evaluationDay, plusMonths(found.on, count)), atMost(count, found.months))),
  )
}

/** Unfit for a time: category G, while its term runs. */
export const unfitForATime = rule('mobilisation.deferral.unfit-for-a-time', {
  chapter: '5.2',
  asks: 'Is he deferred from mobilisation as unfit for a time?',
  unsaid: [
    {
      text: 'For how long a man is deferred as unfit for a time is not said here; the months of his category G are taken.',
      cites: ['5.2¶1b2 fn221', '1.2¶7 fn72'],
    },
  ],
  versions: [
    {
      then: some(medical, (found) => all(is(found.category, 'G'), holds(lastAssessment, found), termRuns(found))),
      cites: ['5.2¶1b2 fn221'],
    },
  ],
})

/** Permanent care for a relative. */
export const caresForRelative = rule('mobilisation.deferral.care', {
  chapter: '5.2',
  asks: 'Is he deferred from mobilisation because he permanently cares for a relative of the first degree or a grandparent in need of care?',
  versions: [
    {
      then: all(notAfter(caresFrom, evaluationDay), before(evaluationDay, caresUntil)),
      cites: ['5.2¶1b3 fn221'],
    },
  ],
})

/** Guardianship of a minor brother or sister. */
export const guardian = rule('mobilisation.deferral.guardian', {
  chapter: '5.2',
  asks: 'Is he deferred from mobilisation as guardian of a minor brother or sister for whom nobody else cares?',
  versions: [{ then: is(guardianOfSibling, 'yes'), cites: ['5.2¶1b4 fn221'] }],
})

function childrenUnder16(least: number): TruthExpr {
  return several(children, least, (child) =>
    all(notAfter(child.born, evaluationDay), before(evaluationDay, plusYears(child.born, 16))),
  )
}

/** Four or more children under sixteen. */
export const fourChildren = rule('mobilisation.deferral.four-children', {
  chapter: '5.2',
  asks: 'Is he deferred from mobilisation as father of four or more children under sixteen?',
  versions: [
    {
      then: childrenUnder16(4),
      cites: ['5.2¶1b5 fn221'],
      note: 'A child counts until the day before its sixteenth birthday.',
    },
  ],
})

/** One or more children under sixteen whom he brings up alone. */
export const bringsUpAlone = rule('mobilisation.deferral.sole-parent', {
  chapter: '5.2',
  asks: 'Is he deferred from mobilisation because he alone brings up one or more children under sixteen?',
  versions: [
    {
      then: all(is(soleParent, 'yes'), childrenUnder16(1)),
      cites: ['5.2¶1b5 fn221'],
      note: 'A child counts until the day before its sixteenth birthday.',
    },
  ],
})

/** A wife at least 22 weeks pregnant and three children together. */
export const pregnantWife = rule('mobilisation.deferral.pregnant-wife', {
  chapter: '5.2',
  asks: 'Is he deferred from mobilisation because his wife is at least 22 weeks pregnant and they have three children under sixteen?',
  versions: [
    {
      then: all(
        notAfter(pregnancy22Weeks, evaluationDay),
        before(evaluationDay, pregnancyEnded),
        childrenUnder16(3),
        is(threeTogether, 'yes'),
      ),
      cites: ['5.2¶1b6 fn221'],
      note: 'The three children must be children of both together, and count until the day before their sixteenth birthday.',
    },
  ],
})

/** A mother who brings up four or more small children without a husband. */
export const motherAlone = rule('mobilisation.deferral.mother-alone', {
  chapter: '5.2',
  asks: 'Is he deferred from mobilisation because his mother brings up, beside him, four or more children under eight without a husband?',
  versions: [{ then: atMost(4, motherAloneChildren), cites: ['5.2¶1b7 fn221'] }],
})
