import {
  all,
  any,
  before,
  type DayLike,
  evaluationDay,
  is,
  not,
  notAfter,
  notApplicable,
  plusDays,
  readingDoubt,
  ruleAbout,
  some,
  whether,
} from '@muster/engine'
import { intentToEvade, moves, staysAbroad } from '../case/register.ts'
import { intentForSingleActs, liableOn, NOT_LIABLE } from './chargeable-for-summons.ts'

/** A move that was reported after the two weeks. */
export const reportedLate = readingDoubt('doubt.art-328-move-reported-late', {
  asks: 'He told the commissariat of his move after the two weeks. Is that still moving without telling it?',
  readings: { no: 'no, he told it', yes: 'yes, he told it too late' },
  reading: 'no',
  cites: ['1.1.4¶5 fn48', '1.1.4¶7 fn50'],
})

const notLiable = (day: DayLike) => ({
  id: 'not-liable',
  when: not(liableOn(day)),
  then: notApplicable('not-liable'),
  cites: ['1.1.4¶5 fn48', '1.1.1¶2 fn3-4'],
})

/** Whether he can be charged for moving to another region or abroad without telling the commissariat. */
export const chargeableForMove = ruleAbout(moves, 'evasion.art-328.move', (move) => ({
  chapter: '1.1.4',
  asks: 'Can he be charged with evasion of conscription (art. 328) for moving without telling his commissariat?',
  question: { rank: 405, worth: notAfter(move.on, evaluationDay) },
  labels: { 'not-liable': NOT_LIABLE },
  versions: [
    {
      then: whether(
        all(
          is(move.to, 'other-region', 'abroad'),
          before(plusDays(move.on, 14), evaluationDay),
          any(
            before(evaluationDay, move.reported),
            all(before(plusDays(move.on, 14), move.reported), is(reportedLate, 'yes')),
          ),
          any(is(intentForSingleActs, 'not-needed'), is(move['to-evade'], 'yes'), is(intentToEvade, 'yes')),
        ),
      ),
      cites: ['1.1.4¶5 fn48', '1.1.4¶7 fn50'],
      note: 'A move to another region or abroad. Inference: not before the two weeks for reporting it have passed.',
      except: [notLiable(move.on)],
    },
  ],
}))

/** Whether he can be charged for a stay abroad: it is a move only if he gave up his address (A1-38). */
export const chargeableForStay = ruleAbout(staysAbroad, 'evasion.art-328.stay-abroad', (stay) => ({
  chapter: '1.1.4',
  asks: 'Can he be charged with evasion of conscription (art. 328) for staying abroad without telling his commissariat?',
  question: { rank: 405, worth: notAfter(stay.from, evaluationDay) },
  labels: { 'not-liable': NOT_LIABLE },
  versions: [
    {
      then: whether(
        all(
          before(plusDays(stay.from, 14), evaluationDay),
          is(stay['gave-up-address'], 'yes'),
          before(evaluationDay, stay.deregistered),
          not(some(moves, (move) => all(is(move.to, 'abroad'), notAfter(move.reported, evaluationDay)))),
          any(is(intentForSingleActs, 'not-needed'), is(intentToEvade, 'yes')),
        ),
      ),
      cites: ['1.1.4¶5 fn48', '1.1.2¶8 fn30'],
      note: 'Inference: a stay abroad counts as a move only if he gave up his address in Russia.',
      except: [notLiable(stay.from)],
    },
  ],
}))
