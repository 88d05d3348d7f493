import {
  all,
  any,
  atMost,
  choice,
  evaluationDay,
  gives,
  holds,
  type Item,
  is,
  notAfter,
  notCovered,
  plusMonths,
  readingDoubt,
  rule,
  ruleAbout,
  some,
} from '@muster/engine'
import { medical } from '../case/medical.ts'
import { lastAssessment } from './category.ts'

type Assessment = Item<typeof medical.fields>

/** A medical deferral of exactly twelve months (Q2-03, A2-04). */
export const twelveMonths = readingDoubt('doubt.medical-deferral-twelve-months', {
  asks: 'He was found unfit for exactly twelve months. Is that a deferral? Section 1.2 speaks of six or twelve months, section 1.3 of less than a year.',
  readings: { deferral: 'yes, as section 1.2 says', outside: 'no, as section 1.3 says' },
  reading: 'deferral',
  cites: ['1.2¶7 fn72', '1.3¶2b1 fn81'],
})

/** True when he was found unfit for so many months or more, and so many have not passed; the last day is included. */
const within = (found: Assessment, count: number) =>
  all(atMost(count, found.months), notAfter(evaluationDay, plusMonths(found.on, count)))

/** Where the time stands for which he was found unfit. */
export const unfitTime = ruleAbout(medical, 'medical.unfit-time', (found) => ({
  chapter: '1.2',
  asks: 'Is the time for which he was found unfit (category G) still running?',
  gives: 'choice',
  labels: {
    longer: 'he was found unfit for more than twelve months',
    'full-year': 'he was found unfit for twelve months, and they are running',
    running: 'he was found unfit for less than twelve months, and they are running',
    over: 'it is over',
  },
  versions: [
    {
      then: choice('over'),
      cites: ['1.2¶7 fn72', '1.3¶2b1 fn81'],
      order: 'inOrder',
      except: [
        { id: 'longer', when: atMost(13, found.months), then: choice('longer'), cites: ['1.2¶7 fn72'] },
        { id: 'full-year', when: within(found, 12), then: choice('full-year'), cites: ['1.2¶7 fn72'] },
        {
          id: 'running',
          when: any(...Array.from({ length: 11 }, (_, index) => within(found, index + 1))),
          then: choice('running'),
          cites: ['1.3¶2b1 fn81'],
        },
      ],
    },
  ],
}))

const lastG = (...times: readonly string[]) =>
  some(medical, (found) => all(is(found.category, 'G'), holds(lastAssessment, found), gives(unfitTime, times, found)))

/** True when his last finding is category G for twelve months, which are running. */
export const unfitForAYear = lastG('full-year')

/** Whether a deferral for health is running. */
export const deferredForHealth = rule('deferral.health', {
  chapter: '1.2',
  asks: 'Was he found unfit for a time, and is that time still running?',
  labels: { longer: 'Of a medical deferral of more than twelve months the report says nothing.' },
  versions: [
    {
      then: any(lastG('running'), all(is(twelveMonths, 'deferral'), unfitForAYear)),
      cites: ['1.2¶7 fn72', '1.3¶2b1 fn81'],
      note: 'Mostly six or twelve months, after which he can be summoned for a new examination.',
      except: [
        {
          id: 'longer',
          when: lastG('longer'),
          then: notCovered('longer'),
          cites: ['1.2¶7 fn72', '1.3¶2b1 fn81'],
        },
      ],
    },
  ],
})
