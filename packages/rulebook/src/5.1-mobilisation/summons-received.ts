import {
  all,
  before,
  chooseDay,
  type DayLike,
  earliest,
  is,
  never,
  not,
  notApplicable,
  notCovered,
  plusDays,
  readingDoubt,
  ruleAbout,
  theDay,
} from '@muster/engine'
import { summonses } from '../case/summons.ts'

/** Refusal: received seven days later (5.1) or on the day itself (1.1.1). */
export const afterRefusal = readingDoubt('doubt.mobilisation-summons-refused', {
  asks: 'When does a refused mobilisation summons count as received?',
  why: 'The rules are said to be the same as for conscripts, yet they are told differently.',
  readings: {
    'seven-days': 'seven days after the refusal, as said of mobilisation',
    'same-day': 'on the day of the refusal, as said of conscription',
  },
  reading: 'seven-days',
  cites: ['5.1¶5 fn211', '1.1.1¶8 fn12', '1.1.1¶9 fn13'],
})

/** Registered letter: seven days from dispatch (5.1) or from entry in the register of summonses (1.1.1). */
export const mailCountedFrom = readingDoubt('doubt.mobilisation-summons-mailed', {
  asks: 'From when do the seven days of a mobilisation summons by registered letter run?',
  readings: {
    dispatch: 'from its dispatch, as said of mobilisation',
    entry: 'from the entry of its sending in the register of summonses, as said of conscription',
  },
  reading: 'dispatch',
  cites: ['5.1¶5 fn211', '1.1.1¶9 fn13'],
})

/** Electronic summons: received once placed (5.1) or seven days after the entry (1.1.1). */
export const electronicReceived = readingDoubt('doubt.mobilisation-summons-electronic', {
  asks: 'When does an electronic mobilisation summons count as received?',
  readings: {
    placed: 'as soon as it is placed in his Gosuslugi account, as said of mobilisation',
    'seven-days': 'seven days after the entry of its sending in the register of summonses, as said of conscription',
  },
  reading: 'placed',
  cites: ['5.1¶5 fn212', '1.1.1¶11 fn18'],
})

const NEW_RULES = '2023-04-14'

/** The day on which a mobilisation summons counts as received, by the law of the day on which it was sent. */
export const mobilisationSummonsReceived = ruleAbout(summonses, 'mobilisation.summons-received', (s) => {
  const refused: DayLike = chooseDay(is(afterRefusal, 'seven-days'), plusDays(s.refused, 7), s.refused)
  const mailed: DayLike = plusDays(chooseDay(is(mailCountedFrom, 'dispatch'), s.sent, s.entered), 7)
  const placed: DayLike = chooseDay(is(electronicReceived, 'placed'), s.sent, plusDays(s.entered, 7))
  const old = before(s.sent, NEW_RULES)
  return {
    chapter: '5.1',
    asks: 'On which day does the mobilisation summons count as received?',
    gives: 'day',
    question: { rank: 1801, worth: is(s.for, 'mobilisation') },
    labels: {
      'other-summons': 'It is no summons for mobilisation.',
      'refused-before': 'What a refusal meant before 14 April 2023 the report does not say.',
      'mos-ru': 'For mobilisation the report names Gosuslugi only.',
    },
    unsaid: [
      {
        text: 'How these rules work in practice is not known: no mobilisation summonses have been sent under them.',
        cites: ['5.1¶5'],
      },
    ],
    versions: [
      {
        then: theDay(never),
        cites: ['5.1¶5 fn211-212', '1.1.1¶8 fn12'],
        note: 'Put in a letterbox or given to a relative: no lawful delivery by the rules for conscripts.',
        order: 'inOrder',
        except: [
          {
            id: 'other-summons',
            when: not(is(s.for, 'mobilisation')),
            then: notApplicable('other-summons'),
            cites: ['5.1¶5 fn211'],
          },
          {
            id: 'refused-before',
            when: all(old, is(s.by, 'person'), before(s.refused, s.signed)),
            then: notCovered('refused-before'),
            cites: ['5.1¶5 fn211'],
          },
          {
            id: 'old-rules-in-person',
            when: all(old, is(s.by, 'person')),
            then: theDay(s.signed),
            cites: ['5.1¶5 fn211'],
            note: 'Until 14 April 2023 the summons had to be handed over in person.',
          },
          {
            id: 'old-rules-otherwise',
            when: old,
            then: theDay(never),
            cites: ['5.1¶5 fn211'],
            note: 'Until 14 April 2023 the summons had to be handed over in person.',
          },
          {
            id: 'in-person',
            when: is(s.by, 'person'),
            then: theDay(earliest(s.signed, refused)),
            cites: ['5.1¶5 fn211'],
            note: 'Taken and signed for: that moment.',
          },
          {
            id: 'registered-letter',
            when: is(s.by, 'registered-letter'),
            then: theDay(earliest(s.signed, refused, mailed)),
            cites: ['5.1¶5 fn211', '1.1.1¶9 fn13'],
            note: 'To the registered address or to the place where he in fact lives; the earliest of the days named counts.',
          },
          {
            id: 'electronic',
            when: is(s.by, 'electronic'),
            then: theDay(placed),
            cites: ['5.1¶5 fn212', '1.1.1¶11 fn18'],
            note: 'Sent beside the paper one, with the same legal value.',
          },
          { id: 'mos-ru', when: is(s.by, 'mos.ru'), then: notCovered('mos-ru'), cites: ['5.1¶5 fn212'] },
        ],
      },
    ],
  }
})
