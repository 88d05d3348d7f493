import {
  all,
  any,
  chooseDay,
  dayAsOf,
  dayDoubt,
  dayGivenBy,
  earliest,
  holds,
  type Item,
  is,
  never,
  not,
  notAfter,
  notApplicable,
  notCovered,
  plusDays,
  readingDoubt,
  ruleAbout,
  theDay,
} from '@muster/engine'
import { signedOrRefused } from '../1.1.1-call-up/deemed-receipt.ts'
import { byEntitled } from '../1.1.1-call-up/lawful-delivery.ts'
import { summonses } from '../case/summons.ts'

type Summons = Item<typeof summonses.fields>

const cites = ['1.1.2¶7 fn29']

/** When the ban began to run from the sending (A1-34). */
export const exitBanStart = dayDoubt('doubt.exit-ban-from-sending-start', {
  asks: 'From which day does the ban on leaving run from the sending of the summons? The report gives 25 July 2023 as the day on which the change was approved; sources outside the report, to be verified, say that it was signed by 4 August 2023.',
  from: '2023-07-25',
  until: '2023-08-06',
  reading: '2023-07-25',
  cites,
})

/** Whether the ban follows on every summons or on electronic ones only (A1-23). */
export const exitBanReach = readingDoubt('doubt.exit-ban-channel', {
  asks: 'Does the ban on leaving follow on every summons for call-up, or on electronic ones only? Section 1.1.2 speaks of every summons to report; section 1.1.1 calls the ban specific to the electronic summons.',
  readings: { every: 'every summons to report for call-up', electronic: 'the electronic summons only' },
  reading: 'every',
  cites: [...cites, '1.1.1¶11 fn18'],
})

/** Whether the ban on an electronic summons runs from the sending or from its entry (A1-23, Q1-14). */
export const exitBanFromEntry = readingDoubt('doubt.exit-ban-from-entry', {
  asks: 'Does the ban on an electronic summons run from the sending itself, or from the entry of the sending in the register of summonses?',
  readings: { entry: 'from the entry of the sending', sending: 'from the sending itself' },
  reading: 'entry',
  cites: [...cites, '1.1.1¶11 fn18'],
})

/** Why no day is given, or none on this day. */
export const exitBanReasons = {
  'general-summons': 'The ban does not follow on general summonses, such as to clarify data.',
  reservist:
    'The ban does not apply to men in the reserve (zapas), nor follow on a summons to a training or mobilisation.',
  'first-registration': 'Whether the ban follows on a summons to first registration is not said.',
  'before-april-2023': 'What held before 14 April 2023 is not said.',
  'no-lawful-way':
    'A summons outside the register of summonses, in a letterbox, through a relative, from somebody who may not hand it over or not correctly drawn up is in principle not valid; whether a ban follows on its sending all the same is not said.',
  'after-appearing': 'When the ban ends is not said; it runs at least until he appears.',
}

const electronically = (s: Summons) => is(s.by, 'electronic', 'mos.ru')

/** Whether the summons is in principle not valid: of a ban on such a one nothing is said. */
export const inNoLawfulWay = ruleAbout(summonses, 'exit-ban.no-lawful-way', (s) => ({
  chapter: '1.1.2',
  asks: 'Is the summons in principle not valid, by its form or the way in which it was sent?',
  versions: [
    {
      then: any(
        is(s.by, 'letterbox', 'relative'),
        not(s['correct-form']),
        all(is(s.by, 'person'), not(byEntitled(s))),
        all(electronically(s), notAfter(never, s.entered)),
      ),
      cites: ['1.1.1¶8 fn12', '1.1.1¶10 fn16', '1.1.1¶12 fn20'],
    },
  ],
}))

/** The law on when the ban begins, as it stands on the day asked about. */
export const exitBanLaw = ruleAbout(summonses, 'exit-ban.begins-by-law', (s) => ({
  chapter: '1.1.2',
  asks: 'By the law of this day, from which day does a summons for call-up forbid him to leave the country?',
  gives: 'day',
  labels: exitBanReasons,
  versions: [
    { until: '2023-04-14', then: notCovered('before-april-2023'), cites },
    {
      from: '2023-04-14',
      until: exitBanStart,
      then: theDay(plusDays(s.entered, 7)),
      cites,
      note: 'Inference: until the change seven days lay between the sending and the moment from which the summons counted.',
      order: 'inOrder',
      except: [
        {
          id: 'no-lawful-way',
          when: holds(inNoLawfulWay, s),
          then: notCovered('no-lawful-way'),
          cites: ['1.1.1¶8 fn12', '1.1.1¶10 fn16', '1.1.1¶12 fn20'],
        },
        {
          id: 'on-paper',
          when: all(is(s.by, 'person', 'registered-letter'), is(exitBanReach, 'electronic')),
          then: theDay(never),
          cites: ['1.1.1¶11 fn18'],
        },
        {
          id: 'in-person',
          when: is(s.by, 'person'),
          then: theDay(signedOrRefused(s)),
          cites: [...cites, '1.1.1¶8 fn12'],
          note: 'Inference: from signing or refusal.',
        },
        {
          id: 'registered-letter',
          when: is(s.by, 'registered-letter'),
          then: theDay(earliest(signedOrRefused(s), plusDays(s.entered, 7))),
          cites: [...cites, '1.1.1¶9 fn13'],
          note: 'Inference: from the moment at which it counted as received.',
        },
      ],
    },
    {
      from: exitBanStart,
      then: theDay(s.sent),
      cites,
      note: 'From the moment at which it is sent, or handed over in person.',
      order: 'inOrder',
      except: [
        {
          id: 'no-lawful-way',
          when: holds(inNoLawfulWay, s),
          then: notCovered('no-lawful-way'),
          cites: ['1.1.1¶8 fn12', '1.1.1¶10 fn16', '1.1.1¶12 fn20'],
        },
        {
          id: 'electronic',
          when: electronically(s),
          then: theDay(chooseDay(is(exitBanFromEntry, 'entry'), s.entered, s.sent)),
          cites: [...cites, '1.1.1¶11 fn18'],
        },
        {
          id: 'on-paper',
          when: is(exitBanReach, 'electronic'),
          then: theDay(never),
          cites: ['1.1.1¶11 fn18'],
        },
      ],
    },
  ],
}))

/** The day from which a summons forbids him to leave. */
export const exitBanFrom = ruleAbout(summonses, 'exit-ban.from', (s) => ({
  chapter: '1.1.2',
  asks: 'From which day does the summons forbid him to leave the country?',
  gives: 'day',
  question: { rank: 240, worth: is(s.for, 'measures', 'sending', 'clarify-data') },
  labels: exitBanReasons,
  versions: [
    {
      then: theDay(dayAsOf(s.sent, dayGivenBy(exitBanLaw, s))),
      cites,
      note: 'Judged by the law of the day on which it was sent.',
      except: [
        { id: 'general', when: is(s.for, 'clarify-data'), then: notApplicable('general-summons'), cites },
        {
          id: 'reservist',
          when: is(s.for, 'sbory', 'mobilisation'),
          then: notApplicable('reservist'),
          cites: ['4¶5 fn192', '1.1.2¶7 fn29'],
        },
        {
          id: 'first-registration',
          when: is(s.for, 'first-registration'),
          then: notCovered('first-registration'),
          cites,
        },
      ],
    },
  ],
}))
