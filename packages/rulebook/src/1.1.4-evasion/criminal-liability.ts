import {
  all,
  amounts,
  any,
  before,
  type DayLike,
  evaluationDay,
  grounds,
  holds,
  type Item,
  is,
  no,
  not,
  notAfter,
  notApplicable,
  notCovered,
  plusDays,
  plusYears,
  readingDoubt,
  rule,
  several,
  some,
  someGround,
} from '@muster/engine'
import { born } from '../case/person.ts'
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

const ignored = (s: Summons) =>
  all(
    not(is(s.for, 'mobilisation', 'sbory')),
    any(not(is(s.for, 'clarify-data')), is(generalSummonsCounts, 'yes')),
    holds(noShow, s),
  )

/** Two or more ignored summonses and intent. */
export const repeatedNoShow = rule('evasion.art-328.repeated', {
  chapter: '1.1.4',
  asks: 'Did he ignore two or more summonses with the intent to evade?',
  labels: {
    'other-call': 'For a training of the reserve see section 4, for mobilisation 5.3.',
    before:
      'The report has the threshold of two ignored summonses from a ruling of 18 May 2023; what the courts asked for before it does not say.',
  },
  versions: [
    {
      until: '2023-05-18',
      then: notCovered('before'),
      cites: ['1.1.4¶5 fn46-47'],
      except: [{ id: 'none-ignored', when: not(some(summonses, ignored)), then: no, cites: ['1.1.4¶5 fn46'] }],
    },
    {
      from: '2023-05-18',
      then: all(several(summonses, 2, ignored), is(intentToEvade, 'yes')),
      cites: ['1.1.4¶5 fn47'],
      note: 'Ruling of the Supreme Court of 18 May 2023: for a single ignored summons only the fine remains. Intent is never inferred here.',
    },
  ],
})

const intentWhereNeeded = any(is(intentForSingleActs, 'not-needed'), is(intentToEvade, 'yes'))

/** The summons to the assembly point ignored. */
export const assemblyPointIgnored = rule('evasion.art-328.assembly-point', {
  chapter: '1.1.4',
  asks: 'Did he ignore the summons to the assembly point, from which men are sent to their units?',
  versions: [
    {
      then: some(summonses, (s) => all(is(s.for, 'sending'), holds(noShow, s), intentWhereNeeded)),
      cites: ['1.1.4¶5 fn48'],
      note: 'Once is enough.',
    },
  ],
})

/** An exemption obtained by fraud. */
export const exemptionByFraud = rule('evasion.art-328.fraud', {
  chapter: '1.1.4',
  asks: 'Did he obtain an exemption from service by fraud?',
  versions: [{ then: is(fraudulentExemption, 'yes'), cites: ['1.1.4¶5 fn48'] }],
})

const twoWeeksAfter = (day: DayLike) => plusDays(day, 14)

/** Moving to another region or abroad without telling the commissariat. */
export const movedUntold = rule('evasion.art-328.moved-untold', {
  chapter: '1.1.4',
  asks: 'Did he move to another region or abroad without telling his commissariat?',
  versions: [
    {
      then: any(
        some(moves, (move) =>
          all(
            is(move.to, 'other-region', 'abroad'),
            before(twoWeeksAfter(move.on), evaluationDay),
            any(
              before(evaluationDay, move.reported),
              all(before(twoWeeksAfter(move.on), move.reported), is(reportedLate, 'yes')),
            ),
            any(intentWhereNeeded, is(move['to-evade'], 'yes')),
          ),
        ),
        some(staysAbroad, (stay) =>
          all(
            before(twoWeeksAfter(stay.from), evaluationDay),
            is(stay['gave-up-address'], 'yes'),
            before(evaluationDay, stay.deregistered),
            not(some(moves, (move) => all(is(move.to, 'abroad'), notAfter(move.reported, evaluationDay)))),
            intentWhereNeeded,
          ),
        ),
      ),
      cites: ['1.1.4¶5 fn48', '1.1.4¶7 fn50'],
      note: 'Inference: not before the two weeks for reporting a move have passed; a stay abroad counts as a move only if he gave up his address.',
    },
  ],
})

/** The acts for which a man can be charged under article 328. */
export const ART_328 = Object.freeze([repeatedNoShow, assemblyPointIgnored, exemptionByFraud, movedUntold])

const young = before(evaluationDay, plusYears(born, 35))

/** The acts one by one. */
export const evasionGrounds = grounds('evasion.art-328', {
  chapter: '1.1.4',
  asks: 'For which of the acts of article 328 can he be charged?',
  question: { rank: 406, worth: young },
  of: ART_328,
})

/** Whether he can be charged with evasion of conscription. */
export const evasionChargeable = rule('evasion.chargeable', {
  chapter: '1.1.4',
  asks: 'Can he be charged with evasion of conscription (art. 328 of the Criminal Code)?',
  question: { rank: 405, worth: young },
  labels: {
    before:
      'The report has the threshold of two ignored summonses from a ruling of 18 May 2023; what the courts asked for before it does not say.',
    'other-call': 'For a training of the reserve see section 4, for mobilisation 5.3.',
  },
  unsaid: [
    {
      text: 'Whether a man past call-up age can still be charged for earlier evasion is not said.',
      cites: ['1.1.4¶5 fn46'],
    },
  ],
  versions: [
    {
      then: someGround(evasionGrounds),
      cites: ['1.1.4¶5 fn46-48'],
      note: 'Exposure only. Article 328 does not hold for mobilisation or for trainings of the reserve.',
    },
  ],
})

/** The penalties to which he is exposed for evasion of conscription. */
export const evasionPenalty = rule('evasion.penalty', {
  chapter: '1.1.4',
  asks: 'Which penalty is he exposed to for evasion of conscription (art. 328)?',
  gives: 'amounts',
  question: { rank: 407, worth: young },
  labels: {
    fine: 'a fine',
    arrest: 'arrest',
    'forced-labour': 'forced labour (its length is not clear from the report)',
    prison: 'imprisonment',
    'not-chargeable': 'He cannot be charged with evasion of conscription.',
  },
  versions: [
    {
      then: amounts(
        { what: 'fine', atMost: 200_000, unit: 'RUB' },
        { what: 'arrest', atMost: 6, unit: 'month' },
        { what: 'forced-labour', unit: 'month' },
        { what: 'prison', atMost: 2, unit: 'year' },
      ),
      cites: ['1.1.4¶5 fn46'],
      note: 'Maxima; one of these penalties. The date since which they hold is not stated.',
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
