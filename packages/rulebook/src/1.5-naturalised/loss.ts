import {
  all,
  any,
  before,
  choice,
  evaluationDay,
  holds,
  is,
  no,
  not,
  notAfter,
  notApplicable,
  plusDays,
  readingDoubt,
  rule,
  yesNoFact,
} from '@muster/engine'
import { citizenshipAcquired } from '../case/person.ts'
import { bookletIssued } from '../case/register.ts'
import { citizen } from '../common/status.ts'
import { termMissed } from './registration-terms.ts'
import { acquiredCitizen, acquiredNotBorn, others, reasons, unregistered } from './who.ts'

/** Both omissions or one of them (A2-33). */
export const omissions = readingDoubt('doubt.naturalised-omissions', {
  asks: 'Citizenship can be taken away from a new citizen who does not register "and" does not collect a military booklet. Must both be missing?',
  readings: { both: 'both must be missing', either: 'one of the two is enough' },
  reading: 'both',
  cites: ['1.5¶1 fn93'],
})

/** Whether the new element reaches those who acquired citizenship before it (Q2-19). */
export const acquiredEarlier = readingDoubt('doubt.naturalised-acquired-earlier', {
  asks: 'Can those who acquired citizenship before 8 August 2024 also lose it for staying unregistered after that day?',
  readings: { reached: 'yes, if they are still not registered', 'not-reached': 'no, only later citizens' },
  reading: 'reached',
  cites: ['1.5¶1 fn93'],
})

/** Whether a court found that he lied to obtain citizenship; never inferred. */
export const falseStatement = yesNoFact('citizenship.false-statement', {
  asks: 'Has a court found that he made false statements to obtain Russian citizenship?',
})

const noBooklet = before(evaluationDay, bookletIssued)
const registeredWithBooklet = {
  id: 'registered-with-booklet',
  when: all(not(unregistered), not(noBooklet)),
  then: no,
  cites: ['1.5¶1 fn93'],
  note: 'He is registered and has a booklet.',
}

/** What a new citizen is exposed to who does not register. */
export const exposure = rule('naturalised.exposure', {
  chapter: '1.5',
  asks: 'To what is a new citizen exposed who does not register?',
  gives: 'choice',
  question: { rank: 905, worth: holds(acquiredCitizen) },
  labels: {
    ...reasons,
    fine: 'a fine only',
    loss: 'loss of the acquired citizenship, beside the fine that was possible before',
  },
  unsaid: [
    { text: 'The amount of the fine is not given here.', cites: ['1.5¶1 fn93'] },
    {
      text: 'That the fine remained possible beside the loss of citizenship is not said in so many words.',
      cites: ['1.5¶1 fn93'],
    },
  ],
  versions: [
    {
      until: '2024-08-08',
      then: choice('fine'),
      cites: ['1.5¶1 fn93'],
      note: 'In practice some lost their citizenship before, on the ground of false statements.',
      order: 'inOrder',
      except: [...others],
    },
    {
      from: '2024-08-08',
      then: choice('loss'),
      cites: ['1.5¶1 fn93'],
      note: 'From an explanatory note to the amendment: an omission that can serve as an element, not an automatic loss.',
      order: 'inOrder',
      except: [
        ...others,
        {
          id: 'acquired-earlier',
          when: all(before(citizenshipAcquired, '2024-08-08'), is(acquiredEarlier, 'not-reached')),
          then: choice('fine'),
          cites: ['1.5¶1 fn93'],
        },
      ],
    },
  ],
})

/** Whether his acquired citizenship can be taken away for not registering: exposure, never automatic. */
export const canLose = rule('naturalised.can-lose-citizenship', {
  chapter: '1.5',
  asks: 'Can his acquired citizenship be taken away for not registering for military service?',
  question: { rank: 60, worth: holds(acquiredCitizen) },
  labels: {
    ...reasons,
    'terms-before': 'The report does not say whether a term for registering ran before 8 August 2024.',
  },
  unsaid: [
    {
      text: 'The report takes this from an explanatory note to the amendment; which body decides and by which procedure it does not say.',
      cites: ['1.5¶1 fn93'],
    },
  ],
  versions: [
    {
      until: '2024-08-08',
      then: no,
      cites: ['1.5¶1 fn93'],
      note: 'Only a fine was possible for not registering. False statements were a ground apart, on which courts took citizenship away all the same.',
      order: 'inOrder',
      except: [...others],
    },
    {
      from: '2024-08-08',
      then: all(
        any(notAfter('2024-08-08', citizenshipAcquired), is(acquiredEarlier, 'reached')),
        any(all(unregistered, noBooklet), is(omissions, 'either')),
      ),
      cites: ['1.5¶1 fn93'],
      note: 'Not registering and not collecting a booklet can serve as an element for taking citizenship away; nothing follows by itself.',
      order: 'inOrder',
      except: [
        ...others,
        registeredWithBooklet,
        {
          id: 'in-term',
          when: any(
            all(unregistered, not(holds(termMissed))),
            all(not(unregistered), notAfter(evaluationDay, plusDays(citizenshipAcquired, 14))),
          ),
          then: no,
          cites: ['1.5¶3 fn95'],
          note: 'The term for registering still runs.',
        },
      ],
    },
  ],
})

/** Whether his citizenship can be withdrawn because of false statements. */
export const canLoseForFalseStatements = rule('naturalised.false-statements', {
  chapter: '1.5',
  asks: 'Can his acquired citizenship be withdrawn because of false statements made to obtain it?',
  question: { rank: 906, worth: holds(acquiredCitizen) },
  labels: reasons,
  unsaid: [
    {
      text: 'Since when false statements are a ground is not said. In December 2023 a court held that taking the oath and then not registering amounts to them; that is practice, not the rule.',
      cites: ['1.5¶2 fn94'],
    },
  ],
  versions: [
    {
      then: falseStatement,
      cites: ['1.5¶2 fn94'],
      order: 'inOrder',
      except: [
        { id: 'no-citizen', when: not(holds(citizen)), then: notApplicable('no-citizen'), cites: ['1.5¶2 fn94'] },
        { id: 'by-birth', when: not(acquiredNotBorn), then: notApplicable('by-birth'), cites: ['1.5¶2 fn94'] },
      ],
    },
  ],
})
