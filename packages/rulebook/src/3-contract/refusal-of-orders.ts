import {
  all,
  amounts,
  any,
  asOf,
  before,
  choiceFact,
  evaluationDay,
  holds,
  is,
  not,
  notAfter,
  notApplicable,
  readingDoubt,
  rule,
  ruleAbout,
  some,
} from '@muster/engine'
import { mobilisationPeriod } from '../5.4-mobilisation-2022/mobilisation-period.ts'
import { absences, refusals } from '../case/service.ts'
import { contractSoldier } from '../common/status.ts'

/** Whether martial law or wartime held where he served when he refused; never inferred from the report. */
export const martialLawOrWar = choiceFact('law.martial-law-or-wartime', {
  asks: 'Did martial law hold, or was it wartime in law, where he served?',
  of: { none: 'neither', 'martial-law': 'martial law', wartime: 'wartime' },
  presume: 'none',
})

/** Whether the heavier penalty replaces both penalties of article 332 or that for refusing combat only. */
export const heavierPenaltyReach = readingDoubt('doubt.art-332-heavier-penalty', {
  asks: 'In a period of mobilisation or in wartime the penalties become three to ten years in prison. Does that hold for every refused order or only for refusing combat?',
  readings: {
    both: 'for every refused order',
    'combat-only': 'only for refusing to take part in combat',
  },
  reading: 'both',
  cites: ['3¶9 fn153', '5.3¶5 fn232'],
})

/** Whether martial law alone brings the heavier penalty: 5.3 has it, 3 has not. */
export const martialLawAggravates = readingDoubt('doubt.art-332-martial-law', {
  asks: 'Does martial law alone, without a period of mobilisation, bring the heavier penalty?',
  readings: { no: 'no, it is not named here', yes: 'yes, it is named in 5.3' },
  reading: 'no',
  cites: ['3¶9 fn153', '5.3¶5 fn232'],
})

const mildly = amounts(
  { what: 'arrest', atMost: 6, unit: 'month' },
  { what: 'disciplinary-battalion', atMost: 2, unit: 'year' },
  { what: 'restrictions', atMost: 2, unit: 'year' },
)

/** The penalties to which a contract soldier is exposed who refuses an order. */
export const refusalPenalty = ruleAbout(refusals, 'contract.refusal-penalty', (r) => {
  const aggravated = any(
    asOf(r.on, holds(mobilisationPeriod)),
    is(martialLawOrWar, 'wartime'),
    all(is(martialLawOrWar, 'martial-law'), is(martialLawAggravates, 'yes')),
  )
  return {
    chapter: '3',
    asks: 'Which penalty is he exposed to for refusing the order as a contract soldier?',
    gives: 'amounts',
    question: { rank: 1460, worth: is(r.as, 'contract') },
    labels: {
      arrest: 'arrest (printed as six months; read as a maximum)',
      'disciplinary-battalion': 'service in a disciplinary battalion',
      restrictions: 'restrictions in service',
      prison: 'imprisonment',
      'other-status': 'He was no contract soldier then; see 1.1.5 for conscripts and 5.3 for mobilised men.',
      'valid-reason': 'He had a valid reason.',
      'not-yet': 'The day of the refusal has not come.',
    },
    unsaid: [
      {
        text: 'The penalties are given as in the Criminal Code consulted in 2025; since when they are in force is not said.',
        cites: ['3¶9 fn153'],
      },
    ],
    versions: [
      {
        then: mildly,
        cites: ['3¶9 fn153'],
        note: 'Article 332 of the Criminal Code.',
        order: 'inOrder',
        except: [
          {
            id: 'other-status',
            when: not(is(r.as, 'contract')),
            then: notApplicable('other-status'),
            cites: ['3¶9 fn153'],
          },
          { id: 'not-yet', when: before(evaluationDay, r.on), then: notApplicable('not-yet'), cites: ['3¶9 fn153'] },
          {
            id: 'valid-reason',
            when: is(r['valid-reason'], 'yes'),
            then: notApplicable('valid-reason'),
            cites: ['3¶9 fn153'],
          },
          {
            id: 'combat-aggravated',
            when: all(is(r.combat, 'yes'), aggravated),
            then: amounts({ what: 'prison', atLeast: 3, atMost: 10, unit: 'year' }),
            cites: ['3¶9 fn153', '5.3¶5 fn232'],
            note: 'In a period of mobilisation or in wartime; judged on the day of the refusal.',
          },
          {
            id: 'combat',
            when: is(r.combat, 'yes'),
            then: amounts({ what: 'prison', atLeast: 2, atMost: 3, unit: 'year' }),
            cites: ['3¶9 fn153'],
          },
          {
            id: 'order-aggravated',
            when: all(aggravated, is(heavierPenaltyReach, 'both')),
            then: amounts({ what: 'prison', atLeast: 3, atMost: 10, unit: 'year' }),
            cites: ['3¶9 fn153', '5.3¶5 fn232'],
            note: 'The report speaks of the penalties in the plural; that they cover every refused order is a reading.',
          },
        ],
      },
    ],
  }
})

/** Whether he can be held criminally liable as a contract soldier. */
export const contractSoldierLiable = rule('contract.criminal-liability', {
  chapter: '3',
  asks: 'Can he be held criminally liable, as a contract soldier, for absence without leave, desertion or refused orders?',
  question: {
    rank: 1461,
    worth: any(
      some(absences, (a) => is(a.as, 'contract')),
      some(refusals, (r) => is(r.as, 'contract')),
      holds(contractSoldier),
    ),
  },
  versions: [
    {
      then: any(
        holds(contractSoldier),
        some(absences, (a) => all(is(a.as, 'contract'), notAfter(a.from, evaluationDay))),
        some(refusals, (r) => all(is(r.as, 'contract'), notAfter(r.on, evaluationDay))),
      ),
      cites: ['3¶8', '1.1.5¶1 fn54'],
      note: 'The law is said to be the same as for conscripts, but 1.1.5 gives rows by status: its terms for contract soldiers hold here.',
    },
  ],
})
