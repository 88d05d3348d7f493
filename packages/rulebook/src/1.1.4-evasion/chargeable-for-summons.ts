import {
  all,
  any,
  asOf,
  before,
  type DayLike,
  evaluationDay,
  holds,
  type Item,
  is,
  no,
  not,
  notAfter,
  notApplicable,
  notCovered,
  plusYears,
  readingDoubt,
  ruleAbout,
  several,
  type TruthExpr,
  whether,
  yes,
} from '@muster/engine'
import { callUpAge } from '../1.1.1-call-up/call-up-age.ts'
import { inZapas } from '../4-reserve/in-zapas.ts'
import { born } from '../case/person.ts'
import { intentToEvade } from '../case/register.ts'
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

/** Why article 328 does not reach a man. */
export const NOT_LIABLE =
  'He was not liable to conscription then: not of call-up age, or in the reserve (zapas). Article 328 is about conscription.'

/** True where, on a day and by its law, he was of call-up age and not in the reserve. */
export function liableOn(day: DayLike): TruthExpr {
  return asOf(day, all(holds(callUpAge), not(holds(inZapas))))
}

type Summons = Item<typeof summonses.fields>

/** Why there is no answer for a summons. */
export const summonsReasons = {
  before:
    'The report has the threshold of two ignored summonses from a ruling of 18 May 2023; what the courts asked for before it does not say.',
  'other-call': 'For a training of the reserve see section 4, for mobilisation 5.3: article 328 does not hold there.',
  'not-liable': NOT_LIABLE,
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

const notLiable = (s: Summons) => ({
  id: 'not-liable',
  when: all(notAfter(plusYears(born, 18), s.appear), not(liableOn(s.appear))),
  then: notApplicable('not-liable'),
  cites: ['1.1.4¶5 fn46', '1.1.1¶2 fn3-4'],
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
  labels: summonsReasons,
  versions: [
    {
      until: '2023-05-18',
      then: notCovered('before'),
      cites: ['1.1.4¶5 fn46-47'],
      order: 'inOrder',
      except: [
        otherCall(s),
        notLiable(s),
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
      except: [otherCall(s), notLiable(s), assemblyPoint(s)],
    },
  ],
}))
