import {
  all,
  amounts,
  any,
  before,
  evaluationDay,
  holds,
  is,
  not,
  notAfter,
  notApplicable,
  rule,
  ruleAbout,
  some,
  whether,
} from '@muster/engine'
import { fraudulentExemption, moves, staysAbroad } from '../case/register.ts'
import { summonses } from '../case/summons.ts'
import { chargeableForMove, chargeableForStay } from './chargeable-for-moving.ts'
import { chargeableForSummons, liableOn, summonsReasons } from './chargeable-for-summons.ts'

/** Whether he can be charged for an exemption obtained by fraud. */
export const chargeableForFraud = rule('evasion.art-328.fraud', {
  chapter: '1.1.4',
  asks: 'Can he be charged with evasion of conscription (art. 328) for an exemption obtained by fraud?',
  question: { rank: 405, worth: is(fraudulentExemption, 'yes') },
  versions: [{ then: whether(is(fraudulentExemption, 'yes')), cites: ['1.1.4¶5 fn48'] }],
})

const actStated = any(
  is(fraudulentExemption, 'yes'),
  some(moves, (move) => notAfter(move.on, evaluationDay)),
  some(staysAbroad, (stay) => notAfter(stay.from, evaluationDay)),
)

/** Whether he can be charged with evasion of conscription for any act; shown where the acts are not summonses alone. */
export const evasionChargeable = rule('evasion.chargeable', {
  chapter: '1.1.4',
  asks: 'Can he be charged with evasion of conscription (art. 328 of the Criminal Code)?',
  question: { rank: 406, worth: actStated },
  labels: summonsReasons,
  unsaid: [
    {
      text: 'Whether a man past call-up age can still be charged for earlier evasion is not said.',
      cites: ['1.1.4¶5 fn46'],
    },
  ],
  versions: [
    {
      then: any(
        holds(chargeableForFraud),
        some(moves, (move) => all(liableOn(move.on), holds(chargeableForMove, move))),
        some(staysAbroad, (stay) => all(liableOn(stay.from), holds(chargeableForStay, stay))),
        some(summonses, (s) =>
          all(not(is(s.for, 'mobilisation', 'sbory')), liableOn(s.appear), holds(chargeableForSummons, s)),
        ),
      ),
      cites: ['1.1.4¶5 fn46-48'],
      note: 'Exposure only. Article 328 does not hold for mobilisation or for trainings of the reserve.',
    },
  ],
})

const penaltyLabels = {
  ...summonsReasons,
  fine: 'a fine',
  arrest: 'arrest',
  'forced-labour': 'forced labour (its length is not clear from the report)',
  prison: 'imprisonment',
  'not-chargeable': 'He cannot be charged with evasion of conscription.',
}
const maxima = amounts(
  { what: 'fine', atMost: 200_000, unit: 'RUB' },
  { what: 'arrest', atMost: 6, unit: 'month' },
  { what: 'forced-labour', unit: 'month' },
  { what: 'prison', atMost: 2, unit: 'year' },
)
const maximaNote = 'Maxima; one of these penalties. Since when they hold is not said.'

/** The penalties to which he is exposed for ignoring a summons, beside the fine. */
export const evasionPenaltyForSummons = ruleAbout(summonses, 'evasion.art-328.summons-penalty', (s) => ({
  chapter: '1.1.4',
  asks: 'Which penalty is he exposed to under article 328 for ignoring the summons?',
  gives: 'amounts',
  question: { rank: 407, worth: all(not(is(s.for, 'mobilisation', 'sbory')), before(s.appear, evaluationDay)) },
  labels: penaltyLabels,
  versions: [
    {
      then: maxima,
      cites: ['1.1.4¶5 fn46'],
      note: maximaNote,
      except: [
        {
          id: 'not-chargeable',
          when: not(holds(chargeableForSummons, s)),
          then: notApplicable('not-chargeable'),
          cites: ['1.1.4¶5 fn46-48'],
        },
      ],
    },
  ],
}))

/** The penalties to which he is exposed for evasion of conscription by any act. */
export const evasionPenalty = rule('evasion.penalty', {
  chapter: '1.1.4',
  asks: 'Which penalty is he exposed to for evasion of conscription (art. 328)?',
  gives: 'amounts',
  question: { rank: 408, worth: actStated },
  labels: penaltyLabels,
  versions: [
    {
      then: maxima,
      cites: ['1.1.4¶5 fn46'],
      note: maximaNote,
      except: [
        {
          id: 'not-chargeable',
          when: not(holds(evasionChargeable)),
          then: notApplicable('not-chargeable'),
          cites: ['1.1.4¶5 fn46-48'],
        },
      ],
    },
  ],
})
