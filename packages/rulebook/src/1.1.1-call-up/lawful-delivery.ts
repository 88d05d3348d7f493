import {
  all,
  any,
  asOf,
  before,
  holds,
  type Item,
  is,
  never,
  no,
  not,
  notAfter,
  notCovered,
  readingDoubt,
  ruleAbout,
  some,
  type TruthExpr,
  type Words,
  whether,
  yes,
} from '@muster/engine'
import { summonses } from '../case/summons.ts'

type Summons = Item<typeof summonses.fields>

/** A summons posted before 14 April 2023 and signed for after it (Q1-09). */
export const postedBeforeSignedAfter = readingDoubt('doubt.summons-posted-before-signed-after', {
  asks: 'A summons was sent by post before 14 April 2023 and signed for on or after that day. Does it count as received?',
  readings: {
    no: 'no, it is judged by the law of the day of sending',
    yes: 'yes, since he signed for it under the new law',
  },
  reading: 'no',
  cites: ['1.1.1¶7 fn11', '1.1.1¶9 fn13'],
})

/** True when he had refused an earlier summons, or had not appeared on an earlier date: then a police officer may hand one over. */
const avoidedEarlierOne = (s: Summons) =>
  some(
    summonses,
    (other) =>
      any(before(other.refused, s.sent), all(before(other.appear, s.sent), before(other.appear, other.appeared))),
    'other',
  )

/** True when it was handed over by somebody who is entitled to: staff of the commissariat, a manager at work, or police after an earlier refusal or no-show. */
export const byEntitled = (s: Summons): TruthExpr =>
  any(is(s['handed-by'], 'commissariat', 'employer'), all(is(s['handed-by'], 'police'), avoidedEarlierOne(s)))

const signed = (s: Summons) => before(s.signed, never)
const refused = (s: Summons) => before(s.refused, never)

/** Words for what the report leaves open of summonses handed over before 14 April 2023. */
export const handingBefore: { readonly [name: string]: Words } = {
  'handing-before':
    'The report does not say who else than the commissariat could hand a summons over before 14 April 2023, nor what a refusal did.',
}

const labels = {
  ...handingBefore,
  unsigned: 'The report does not say what an unsigned, unrefused summons counts for.',
}

/** What the law of a day says of the way in which a summons is delivered. */
export const deliveryLaw = ruleAbout(summonses, 'summons.delivery-law', (s) => ({
  chapter: '1.1.1',
  asks: 'Does the law allow a summons to be delivered in this way?',
  labels,
  versions: [
    {
      until: '2023-04-14',
      then: no,
      cites: ['1.1.1¶7 fn11'],
      note: 'Until 14 April 2023 a summons was valid only if it was handed over in person.',
      order: 'inOrder',
      except: [
        {
          id: 'not-in-form',
          when: not(s['correct-form']),
          then: no,
          cites: ['1.1.1¶8 fn12'],
        },
        {
          id: 'posted-before-signed-after',
          when: all(
            is(s.by, 'registered-letter'),
            notAfter('2023-04-14', s.signed),
            signed(s),
            is(postedBeforeSignedAfter, 'yes'),
          ),
          then: yes,
          cites: ['1.1.1¶7 fn11', '1.1.1¶9 fn13'],
        },
        {
          id: 'refused',
          when: all(is(s.by, 'person'), not(signed(s)), refused(s)),
          then: notCovered('handing-before'),
          cites: ['1.1.1¶7 fn11', '1.1.1¶8 fn12'],
        },
        {
          id: 'handed-by-other',
          when: all(is(s.by, 'person'), signed(s), not(is(s['handed-by'], 'commissariat'))),
          then: notCovered('handing-before'),
          cites: ['1.1.1¶7 fn11', '1.1.1¶8 fn12'],
        },
        {
          id: 'in-person',
          when: all(is(s.by, 'person'), signed(s)),
          then: yes,
          cites: ['1.1.1¶7 fn11'],
        },
      ],
    },
    {
      from: '2023-04-14',
      then: no,
      cites: ['1.1.1¶7 fn11', '1.1.1¶8 fn12'],
      note: 'Put in a letterbox or given to a relative it is in principle not valid.',
      order: 'inOrder',
      except: [
        { id: 'not-in-form', when: not(s['correct-form']), then: no, cites: ['1.1.1¶8 fn12'] },
        {
          id: 'in-person',
          when: is(s.by, 'person'),
          then: whether(all(byEntitled(s), any(signed(s), refused(s)))),
          cites: ['1.1.1¶8 fn12'],
          note: 'By staff of the commissariat or a manager at work, against signature; by a police officer only after an earlier refusal or no-show.',
        },
        {
          id: 'registered-letter',
          when: is(s.by, 'registered-letter'),
          then: whether(any(signed(s), refused(s), before(s.entered, never))),
          cites: ['1.1.1¶7 fn11', '1.1.1¶9 fn13'],
        },
        {
          id: 'electronic',
          when: is(s.by, 'electronic'),
          then: whether(before(s.entered, never)),
          cites: ['1.1.1¶7 fn11', '1.1.1¶10 fn16', '1.1.1¶11 fn18'],
          note: 'Only with an entry in the register of summonses; a message in Gosuslugi alone has no legal effect.',
        },
        {
          id: 'mos.ru',
          when: is(s.by, 'mos.ru'),
          then: whether(before(s.entered, never)),
          cites: ['1.1.1¶12 fn20'],
          note: 'In principle not valid outside the register of summonses; in Moscow authorities and some courts treat it as valid all the same.',
        },
      ],
    },
  ],
}))

/** Whether a summons was delivered in a way that the law of the day of sending allows. */
export const lawfulDelivery = ruleAbout(summonses, 'summons.lawful-delivery', (s) => ({
  chapter: '1.1.1',
  asks: 'Was the summons delivered in a way that the law of the day of sending allows?',
  question: { rank: 110, worth: not(is(s.for, 'mobilisation', 'sbory')) },
  labels,
  unsaid: [
    {
      text: 'Whether a summons may be handed over at a place of study the report does not say.',
      cites: ['1.1.1¶8 fn12'],
    },
  ],
  versions: [
    {
      then: whether(asOf(s.sent, holds(deliveryLaw, s))),
      cites: ['1.1.1¶7 fn11'],
      note: 'Judged by the law of the day on which it was sent.',
    },
  ],
}))
