import {
  all,
  any,
  atMost,
  before,
  choice,
  evaluationDay,
  gives,
  type Item,
  is,
  not,
  notAfter,
  notCovered,
  plusMonths,
  readingDoubt,
  rule,
  some,
  type TruthExpr,
} from '@muster/engine'
import { medical } from '../case/medical.ts'

type Assessment = Item<typeof medical.fields>

/** A medical deferral of exactly twelve months (Q2-03, A2-04). */
export const twelveMonths = readingDoubt('doubt.medical-deferral-twelve-months', {
  asks: 'He was found unfit for exactly twelve months. Is that a deferral? Section 1.2 speaks of six or twelve months, section 1.3 of less than a year.',
  readings: { deferral: 'yes, as section 1.2 says', outside: 'no, as section 1.3 says' },
  reading: 'deferral',
  cites: ['1.2¶7 fn72', '1.3¶2b1 fn81'],
})

const given = (found: Assessment) => notAfter(found.on, evaluationDay)

/** True when it is the last assessment by the day. */
export const isLast = (found: Assessment): TruthExpr =>
  all(given(found), not(some(medical, (later) => all(before(found.on, later.on), given(later)), 'later')))

const last = (category: string) => some(medical, (found) => all(is(found.category, category), isLast(found)))

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
        { id: 'D', when: last('D'), then: choice('D'), cites: ['1.2¶3b5 fn69'] },
        { id: 'V', when: last('V'), then: choice('V'), cites: ['1.2¶3b3 fn69'] },
        { id: 'G', when: last('G'), then: choice('G'), cites: ['1.2¶3b4 fn69'] },
        { id: 'B', when: last('B'), then: choice('B'), cites: ['1.2¶3b2 fn69'] },
        { id: 'A', when: last('A'), then: choice('A'), cites: ['1.2¶3b1 fn69'] },
      ],
    },
  ],
})

const months = (found: Assessment, count: number) =>
  all(atMost(found.months, count), atMost(count, found.months), notAfter(evaluationDay, plusMonths(found.on, count)))

/** True while the months for which he was found unfit are running; the last day is included. */
const unfitFor = (found: Assessment) =>
  any(
    ...Array.from({ length: 11 }, (_, index) => months(found, index + 1)),
    all(is(twelveMonths, 'deferral'), months(found, 12)),
  )

const lastG = (condition: (found: Assessment) => TruthExpr) =>
  some(medical, (found) => all(is(found.category, 'G'), isLast(found), condition(found)))

/** Whether a deferral for health is running. */
export const deferredForHealth = rule('deferral.health', {
  chapter: '1.2',
  asks: 'Was he found unfit for a time, and is that time still running?',
  labels: { longer: 'Of a medical deferral of more than twelve months the report says nothing.' },
  versions: [
    {
      then: lastG(unfitFor),
      cites: ['1.2¶7 fn72', '1.3¶2b1 fn81'],
      note: 'Mostly six or twelve months, after which he can be summoned for a new examination.',
      except: [
        {
          id: 'longer',
          when: lastG((found) => atMost(13, found.months)),
          then: notCovered('longer'),
          cites: ['1.2¶7 fn72', '1.3¶2b1 fn81'],
        },
      ],
    },
  ],
})

/** What his category means for conscription. */
export const categoryEffect = rule('medical.effect', {
  chapter: '1.2',
  asks: 'What does his medical category mean for conscription and mobilisation?',
  gives: 'choice',
  question: { rank: 601, worth: some(medical, (found) => given(found)) },
  labels: {
    callable: 'fit: he can be called up, without restriction',
    'callable-limited': 'fit: he can be called up, but not to certain units and functions',
    'not-in-peace':
      'not called up in peacetime; entered in the reserve with a military booklet; can be called up in a mobilisation',
    deferred:
      'deferred for health; after it runs out he can be examined again, and found fit if his health has improved',
    examined: 'the time for which he was found unfit is over: he can be examined again',
    never: 'wholly exempt, in a wartime mobilisation too',
    none: 'without a category he is not yet found fit; he can be summoned, not sent to a unit',
    longer: 'Of a medical deferral of more than twelve months the report says nothing.',
    'a-year':
      'By section 1.3 only a finding for less than a year is a deferral; what one for a full year is, is not said.',
  },
  unsaid: [
    { text: 'Which functions each of B1 to B4 leaves open the report does not list.', cites: ['1.2¶5 fn70'] },
    {
      text: 'Whether men of category V can be conscripted in wartime the report does not say.',
      cites: ['1.2¶6 fn71'],
    },
  ],
  versions: [
    {
      then: choice('none'),
      cites: ['1.2¶3 fn69', '1.2¶4'],
      order: 'inOrder',
      except: [
        { id: 'A', when: gives(medicalCategory, ['A']), then: choice('callable'), cites: ['1.2¶5 fn70'] },
        { id: 'B', when: gives(medicalCategory, ['B']), then: choice('callable-limited'), cites: ['1.2¶5 fn70'] },
        { id: 'V', when: gives(medicalCategory, ['V']), then: choice('not-in-peace'), cites: ['1.2¶6 fn71'] },
        { id: 'D', when: gives(medicalCategory, ['D']), then: choice('never'), cites: ['1.2¶8 fn73'] },
        {
          id: 'G-longer',
          when: lastG((found) => atMost(13, found.months)),
          then: notCovered('longer'),
          cites: ['1.2¶7 fn72'],
        },
        { id: 'G', when: lastG(unfitFor), then: choice('deferred'), cites: ['1.2¶7 fn72'] },
        {
          id: 'G-year',
          when: all(
            is(twelveMonths, 'outside'),
            lastG((found) => months(found, 12)),
          ),
          then: notCovered('a-year'),
          cites: ['1.3¶2b1 fn81', '1.2¶7 fn72'],
        },
        { id: 'G-over', when: gives(medicalCategory, ['G']), then: choice('examined'), cites: ['1.2¶7 fn72'] },
      ],
    },
  ],
})
