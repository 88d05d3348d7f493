import {
  all,
  before,
  choice,
  dayDoubt,
  evaluationDay,
  holds,
  is,
  no,
  not,
  notApplicable,
  notCovered,
  rule,
  yes,
} from '@muster/engine'
import { inZapas } from '../4-reserve/in-zapas.ts'
import { bookletIssued, bookletKind } from '../case/register.ts'
import { rank } from '../case/service.ts'

/** The first day of electronic booklets: "until 2018" paper, "after 2018" cards too (A2-27). */
export const cardStart = dayDoubt('doubt.booklet-card-start', {
  asks: 'From which day are electronic booklets issued? "Until 2018" they were of paper, "after 2018" electronic ones came too; 2018 itself is in neither.',
  from: '2018-01-01',
  until: '2019-01-02',
  reading: '2019-01-01',
  cites: ['1.4¶3 fn89'],
})

const cites = ['1.4¶3 fn89']
const notIssued = before(evaluationDay, bookletIssued)
const officer = is(rank, 'junior-officer', 'senior-officer', 'colonel', 'general')

const labels = {
  paper: 'of paper, like a passport',
  'paper-or-card': 'of paper, like a passport, or electronic, like a bank card; mainly of paper still',
  red: 'red, 32 pages',
  green: 'green, 40 pages',
  none: 'No booklet has been issued by that day.',
  'serving-officer': 'Of officers who are not in the reserve (zapas) the report says nothing.',
  'green-rank':
    'A green booklet is only for officers in the reserve (zapas): it tells that its holder is one. Of a green booklet with another rank the report says nothing; his rank is to be asked first.',
  'red-officer':
    'A green booklet is for officers in the reserve; whether such an officer may still hold a red one is not said.',
}

/** In which form a booklet of that time can be. */
export const bookletForm = rule('booklet.form', {
  chapter: '1.4',
  asks: 'In which form can a military booklet of that day of issue be?',
  gives: 'choice',
  question: { rank: 803, worth: not(notIssued) },
  labels,
  versions: [
    {
      then: choice('paper-or-card'),
      cites,
      order: 'inOrder',
      except: [
        { id: 'not-issued', when: notIssued, then: notApplicable('none'), cites },
        { id: 'before-cards', when: before(bookletIssued, cardStart), then: choice('paper'), cites },
      ],
    },
  ],
})

/** Which kind of paper booklet is for him. */
export const bookletColour = rule('booklet.colour', {
  chapter: '1.4',
  asks: 'Which kind of paper booklet is for him, red or green?',
  gives: 'choice',
  question: { rank: 804, worth: not(notIssued) },
  labels,
  versions: [
    {
      then: notCovered('serving-officer'),
      cites,
      order: 'inOrder',
      except: [
        {
          id: 'no-officer',
          when: is(rank, 'soldier'),
          then: choice('red'),
          cites,
          note: 'Red for conscripts and for people in the reserve.',
        },
        {
          id: 'officer-in-zapas',
          when: holds(inZapas),
          then: choice('green'),
          cites,
          note: 'Green only for officers in the reserve (zapas).',
        },
      ],
    },
  ],
})

/** Whether the kind of his booklet fits its day of issue and its holder. */
export const kindFits = rule('booklet.kind-fits', {
  chapter: '1.4',
  asks: 'Does the kind of his booklet fit its day of issue and its holder, as the report describes them?',
  question: { rank: 805, worth: not(notIssued) },
  labels,
  versions: [
    {
      then: yes,
      cites,
      order: 'inOrder',
      except: [
        { id: 'not-issued', when: notIssued, then: notApplicable('none'), cites },
        {
          id: 'card-too-early',
          when: all(is(bookletKind, 'electronic'), before(bookletIssued, cardStart)),
          then: no,
          cites,
          note: 'No electronic booklets were issued then.',
        },
        {
          id: 'red-officer',
          when: all(is(bookletKind, 'red'), officer),
          then: notCovered('red-officer'),
          cites,
        },
        {
          id: 'green',
          when: is(bookletKind, 'green'),
          then: holds(inZapas),
          cites,
          note: 'A green booklet is only for officers in the reserve (zapas).',
          except: [{ id: 'no-officer', when: not(officer), then: notCovered('green-rank'), cites }],
        },
      ],
    },
  ],
})
