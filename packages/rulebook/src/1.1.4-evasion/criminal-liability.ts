import {
  all,
  amounts,
  any,
  before,
  evaluationDay,
  holds,
  type Item,
  is,
  no,
  not,
  notAfter,
  notApplicable,
  notCovered,
  plusDays,
  readingDoubt,
  rule,
  ruleAbout,
  several,
  some,
  whether,
  yes,
} from '@muster/engine'
import { fraudulentExemption, intentToEvade, moves, staysAbroad } from '../case/register.ts'
import { summonses } from '../case/summons.ts'
import { noShow } from './no-show.ts'

/** The single acts that are listed "in addition": the report does not say whether intent is needed (A1-52, A1-38). */
export const intentForSingleActs = readingDoubt('doubt.art-328-intent-for-single-acts', {
  asks: 'For two or more ignored summonses intent to evade is needed. Is it needed, too, for ignoring the summons to the assembly point and for moving away without telling the commissariat?',
  readings: { 'not-needed': 'no, the report does not mention it', needed: 'yes' },
  reading: 'not-needed',
  cites: ['1.1.4¶5 fn47-48'],
})

/** Whether a general summons, such as to clarify data, counts among the ignored ones. */
export const generalSummonsCounts = readingDoubt('doubt.art-328-general-summons', {
  asks: 'Does a general summons, such as to clarify data, count among the two or more ignored summonses?',
  readings: { no: 'no, only summonses for conscription', yes: 'yes, every summons' },
  reading: 'no',
  cites: ['1.1.4¶5 fn47', '1.1.2¶7 fn29'],
})

/** A move that was reported after the two weeks. */
export const reportedLate = readingDoubt('doubt.art-328-move-reported-late', {
  asks: 'He told the commissariat of his move after the two weeks. Is that still moving without telling it?',
  readings: { no: 'no, he told it', yes: 'yes, he told it too late' },
  reading: 'no',
  cites: ['1.1.4¶5 fn48', '1.1.4¶7 fn50'],
})

type Summons = Item<typeof summonses.fields>

const labels = {
  before:
    'The report has the threshold of two ignored summonses from a ruling of 18 May 2023; what the courts asked for before it does not say.',
  'other-call': 'For a training of the reserve see section 4, for mobilisation 5.3: article 328 does not hold there.',
}

const ignored = (s: Summons) =>
  all(
    not(is(s.for, 'mobilisation', 'sbory')),
    any(not(is(s.for, 'clarify-data')), is(generalSummonsCounts, 'yes')),
    holds(noShow, s),
  )

const otherCall = (s: Summons) => ({
  id: 'other-call',
  when: is(s.for, 'mobilisation', 'sbory'),
  then: notApplicable('other-call'),
  cites: ['4¶6 fn193', '5.3¶3 fn231'],
})

const assemblyPoint = (s: Summons) => ({
  id: 'assembly-point',
  when: all(
    is(s.for, 'sending'),
    holds(noShow, s),
    any(is(intentForSingleActs, 'not-needed'), is(intentToEvade, 'yes')),
  ),
  then: yes,
  cites: ['1.1.4¶5 fn48'],
  note: 'The summons to the assembly point, from which men are sent to their units: once is enough.',
})

/** Whether he can be charged with evasion for ignoring a summons: with another one and intent, or the one to the assembly point. */
export const chargeableForSummons = ruleAbout(summonses, 'evasion.art-328.summons', (s) => ({
  chapter: '1.1.4',
  asks: 'Can he be charged with evasion of conscription (art. 328) for ignoring the summons?',
  question: { rank: 405, worth: all(not(is(s.for, 'mobilisation', 'sbory')), before(s.appear, evaluationDay)) },
  labels,
  versions: [
    {
      until: '2023-05-18',
      then: notCovered('before'),
      cites: ['1.1.4¶5 fn46-47'],
      order: 'inOrder',
      except: [
        otherCall(s),
        { id: 'not-ignored', when: not(ignored(s)), then: no, cites: ['1.1.4¶5 fn46'] },
        assemblyPoint(s),
      ],
    },
    {
      from: '2023-05-18',
      then: whether(all(ignored(s), several(summonses, 2, ignored, 'each'), is(intentToEvade, 'yes'))),
      cites: ['1.1.4¶5 fn47'],
      note: 'Ruling of the Supreme Court of 18 May 2023: two or more ignored summonses and an intent to evade; for a single one only the fine remains. Intent is never inferred here.',
      order: 'inOrder',
      except: [otherCall(s), assemblyPoint(s)],
    },
  ],
}))

/** Whether he can be charged for moving to another region or abroad without telling the commissariat. */
export const chargeableForMove = ruleAbout(moves, 'evasion.art-328.move', (move) => ({
  chapter: '1.1.4',
  asks: 'Can he be charged with evasion of conscription (art. 328) for moving without telling his commissariat?',
  question: { rank: 405, worth: notAfter(move.on, evaluationDay) },
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
    },
  ],
}))

/** Whether he can be charged for a stay abroad: it is a move only if he gave up his address (A1-38). */
export const chargeableForStay = ruleAbout(staysAbroad, 'evasion.art-328.stay-abroad', (stay) => ({
  chapter: '1.1.4',
  asks: 'Can he be charged with evasion of conscription (art. 328) for staying abroad without telling his commissariat?',
  question: { rank: 405, worth: notAfter(stay.from, evaluationDay) },
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
    },
  ],
}))

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
  labels,
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
        some(moves, (move) => holds(chargeableForMove, move)),
        some(staysAbroad, (stay) => holds(chargeableForStay, stay)),
        some(summonses, (s) => all(not(is(s.for, 'mobilisation', 'sbory')), holds(chargeableForSummons, s))),
      ),
      cites: ['1.1.4¶5 fn46-48'],
      note: 'Exposure only. Article 328 does not hold for mobilisation or for trainings of the reserve.',
    },
  ],
})

const penaltyLabels = {
  ...labels,
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
