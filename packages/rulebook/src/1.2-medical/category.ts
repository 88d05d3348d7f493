import {
  all,
  before,
  choice,
  evaluationDay,
  holds,
  type Item,
  is,
  not,
  notAfter,
  rule,
  ruleAbout,
  some,
  type TruthExpr,
} from '@muster/engine'
import { medical } from '../case/medical.ts'

type Assessment = Item<typeof medical.fields>

const given = (found: Assessment) => notAfter(found.on, evaluationDay)

/** Whether it is the last assessment by the day. */
export const lastAssessment = ruleAbout(medical, 'medical.last-assessment', (found) => ({
  chapter: '1.2',
  asks: 'Is it his last assessment by that day?',
  versions: [
    {
      then: all(given(found), not(some(medical, (later) => all(before(found.on, later.on), given(later)), 'later'))),
      cites: ['1.2¶3 fn69'],
    },
  ],
}))

/** True when the last medical category by the day is one of those named. */
export const lastCategoryIs = (...categories: readonly string[]): TruthExpr =>
  some(medical, (found) => all(is(found.category, ...categories), holds(lastAssessment, found)))

const labels = {
  A: 'A: fit for military service',
  B: 'B (Б): fit, but not for every unit or function (B1 to B4)',
  V: 'V (В): of limited fitness',
  G: 'G (Г): unfit for a time',
  D: 'D (Д): unfit',
  none: 'no category yet',
}

/** The last medical category that he was given by the day. */
export const medicalCategory = rule('medical.category', {
  chapter: '1.2',
  asks: 'Which medical category does he hold?',
  gives: 'choice',
  question: { rank: 600, worth: some(medical, (found) => given(found)) },
  labels,
  versions: [
    {
      then: choice('none'),
      cites: ['1.2¶3 fn69'],
      note: 'Decree 565, which the report cites as its article 18, has five categories, named after the first five letters of the Cyrillic alphabet.',
      order: 'inOrder',
      except: [
        { id: 'D', when: lastCategoryIs('D'), then: choice('D'), cites: ['1.2¶3b5 fn69'] },
        { id: 'V', when: lastCategoryIs('V'), then: choice('V'), cites: ['1.2¶3b3 fn69'] },
        { id: 'G', when: lastCategoryIs('G'), then: choice('G'), cites: ['1.2¶3b4 fn69'] },
        { id: 'B', when: lastCategoryIs('B'), then: choice('B'), cites: ['1.2¶3b2 fn69'] },
        { id: 'A', when: lastCategoryIs('A'), then: choice('A'), cites: ['1.2¶3b1 fn69'] },
      ],
    },
  ],
})
