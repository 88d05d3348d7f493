import {
  all,
  any,
  atMost,
  before,
  evaluationDay,
  type Item,
  is,
  not,
  notAfter,
  notApplicable,
  notCovered,
  plusMonths,
  readingDoubt,
  ruleAbout,
  some,
  theDay,
  type Words,
  yes,
  yesNoFact,
} from '@muster/engine'
import { martialLawOrWar } from '../3-contract/refusal-of-orders.ts'
import { contracts, service } from '../case/service.ts'

type Period = Item<typeof service.fields>

/** True for conscript service that ran in or after February 2022. */
const servedSinceTheWar = (period: Period) => all(is(period.as, 'conscript'), before('2022-02-24', period.to))

/** Whether martial law or war suspends the rule by itself (A2-49). */
export const suspensionReading = readingDoubt('doubt.combat-rule-suspension', {
  asks: 'Under martial law or in a war situation the rule "can be suspended". Does it fall away by itself then?',
  readings: { 'by-decision': 'no, a decision is needed', automatic: 'yes, by itself' },
  reading: 'by-decision',
  cites: ['1.7¶1 fn115'],
})

/** Whether the authorities suspended the rule; the report names no such decision. */
export const ruleSuspended = yesNoFact('combat.rule-suspended', {
  asks: 'Have the authorities suspended the rule on training before combat, under martial law or in a war situation?',
  why: 'The report says that the rule can be suspended and names no decision that did; mobilisation alone is neither martial law nor war.',
  presume: 'no',
  cites: ['1.7¶1 fn115'],
})

const cites = ['1.7¶1 fn115']

const labels: { readonly [name: string]: Words } = {
  'no-conscript': 'He did not serve as a conscript in this period.',
  'not-then': 'He is not in this service on the day.',
  contract: 'He signed a contract and is officially a contract soldier, no conscript: the rule does not protect him.',
  forged:
    'A contract was signed in his name without him; whether that makes him a contract soldier, outside this rule, is not said.',
}

const signedAs = (...how: readonly string[]) =>
  some(contracts, (contract) =>
    all(
      is(contract.kind, 'service'),
      is(contract.while, 'conscript'),
      notAfter(contract.signed, evaluationDay),
      before(evaluationDay, contract.ended),
      is(contract.how, ...how),
    ),
  )

/** True when a contract that he signed as a conscript runs on the day: he is officially a contract soldier then. */
export const signedAsConscript = signedAs('freely', 'pressed', 'deceived')

/** True when a contract runs that was signed in his name, as a conscript, without him. */
export const signedInHisName = signedAs('forged')

const suspended = any(
  ruleSuspended,
  all(is(suspensionReading, 'automatic'), is(martialLawOrWar, 'martial-law', 'wartime')),
)

/** The earliest day on which four months of training can be over. */
export const fourMonthsOver = ruleAbout(service, 'combat.four-months-over', (period) => ({
  chapter: '1.7',
  asks: 'On which day can his four months of training be over at the earliest?',
  gives: 'day',
  question: { rank: 1101, worth: servedSinceTheWar(period) },
  labels,
  versions: [
    {
      then: theDay(plusMonths(period.from, 4)),
      cites,
      note: 'Counted from the first day of service; training that begins later ends later.',
      except: [
        {
          id: 'no-conscript',
          when: not(is(period.as, 'conscript')),
          then: notApplicable('no-conscript'),
          cites,
        },
      ],
    },
  ],
}))

/** Whether a conscript may be used in combat on the day. */
export const mayBeUsedInCombat = ruleAbout(service, 'combat.may-be-used', (period) => {
  const trained = all(notAfter(plusMonths(period.from, 4), evaluationDay), atMost(4, period['trained-months']))
  return {
    chapter: '1.7',
    asks: 'May he, as a conscript, be used in combat?',
    question: { rank: 50, worth: servedSinceTheWar(period) },
    labels,
    unsaid: [
      {
        text: 'Since when the rule holds is not said; its sources are of March to July 2022. What follows for a conscript used against it is not said either.',
        cites,
      },
    ],
    versions: [
      {
        then: all(trained, period.specialised),
        cites,
        note: 'Not before he has done four months of training and has acquired a military speciality.',
        order: 'inOrder',
        except: [
          { id: 'no-conscript', when: not(is(period.as, 'conscript')), then: notApplicable('no-conscript'), cites },
          {
            id: 'not-then',
            when: any(before(evaluationDay, period.from), notAfter(period.to, evaluationDay)),
            then: notApplicable('not-then'),
            cites,
          },
          { id: 'contract', when: signedAsConscript, then: notApplicable('contract'), cites: ['1.7¶7 fn126'] },
          { id: 'forged', when: signedInHisName, then: notCovered('forged'), cites: ['1.7¶7 fn126'] },
          {
            id: 'suspended',
            when: suspended,
            then: yes,
            cites,
            note: 'The rule on training before combat is suspended.',
          },
        ],
      },
    ],
  }
})

/** Whether he may be sent to the border with Ukraine. */
export const mayBeSentToBorder = ruleAbout(service, 'combat.may-be-sent-to-border', (period) => ({
  chapter: '1.7',
  asks: 'May he, as a conscript, be sent to the Russian border zone with Ukraine?',
  question: { rank: 1102, worth: servedSinceTheWar(period) },
  labels,
  unsaid: [
    {
      text: 'What the rule on training before combat means when the border zone itself becomes a battlefield, as in the Kursk region in summer 2024, is not said.',
      cites: ['1.7¶3 fn121'],
    },
  ],
  versions: [
    {
      then: yes,
      cites: ['1.7¶3 fn121'],
      note: 'At any stage of service: the four months concern use in combat, not where he serves.',
      order: 'inOrder',
      except: [
        {
          id: 'no-conscript',
          when: not(is(period.as, 'conscript')),
          then: notApplicable('no-conscript'),
          cites: ['1.7¶3 fn121'],
        },
        {
          id: 'not-then',
          when: any(before(evaluationDay, period.from), notAfter(period.to, evaluationDay)),
          then: notApplicable('not-then'),
          cites: ['1.7¶3 fn121'],
        },
        { id: 'contract', when: signedAsConscript, then: notApplicable('contract'), cites: ['1.7¶7 fn126'] },
        { id: 'forged', when: signedInHisName, then: notCovered('forged'), cites: ['1.7¶7 fn126'] },
      ],
    },
  ],
}))
