import {
  all,
  any,
  choice,
  evaluationDay,
  holds,
  is,
  no,
  not,
  notAfter,
  notApplicable,
  readingDoubt,
  rule,
  some,
  someGround,
  yes,
} from '@muster/engine'
import { acquiredCitizen } from '../1.5-naturalised/who.ts'
import { sex } from '../case/person.ts'
import { bookletIssued, registered } from '../case/register.ts'
import { refusals, service } from '../case/service.ts'
import { bookletMoments } from './moments.ts'

/** Whether a new citizen gets a booklet on registering (Q2-15). */
export const newCitizenBooklet = readingDoubt('doubt.booklet-new-citizen', {
  asks: 'Is a military booklet issued to a new citizen when he registers? The list of moments does not name it, but a new citizen is expected to collect one.',
  readings: { 'not-listed': 'no, the list does not name it', 'on-registration': 'yes, on registration' },
  reading: 'not-listed',
  cites: ['1.4¶2 fn88', '1.5¶1 fn93'],
})

/** Whether a moment has come at which a booklet is issued to him. */
export const bookletDue = rule('booklet.due', {
  chapter: '1.4',
  asks: 'Has a moment come at which a military booklet is issued to him?',
  question: { rank: 800 },
  versions: [
    {
      then: someGround(bookletMoments),
      cites: ['1.4¶2 fn88'],
      note: 'On completed service, studies at a military institution, entry in the reserve, medical exemption or deferral up to the upper age. First registration at seventeen brings a certificate only; to be without a booklet while liable to call-up is normal and no sign of evasion.',
      order: 'inOrder',
      except: [
        { id: 'issued', when: notAfter(bookletIssued, evaluationDay), then: yes, cites: ['1.4¶2 fn88'] },
        {
          id: 'new-citizen',
          when: all(
            is(newCitizenBooklet, 'on-registration'),
            holds(acquiredCitizen),
            notAfter(registered, evaluationDay),
            is(sex, 'man'),
            not(someGround(bookletMoments)),
          ),
          then: yes,
          cites: ['1.5¶1 fn93'],
          note: 'By the reading that a new citizen collects a booklet on registering.',
        },
      ],
    },
  ],
})

const hasServed = some(service, (period) =>
  all(is(period.as, 'conscript', 'contract', 'mobilised'), notAfter(period.from, evaluationDay)),
)

/** Where he gets it. */
export const bookletFrom = rule('booklet.from-whom', {
  chapter: '1.4',
  asks: 'Where can he get his military booklet?',
  gives: 'choice',
  question: { rank: 802, worth: holds(bookletDue) },
  labels: {
    commissariat: 'from a military commissariat',
    'unit-or-commissariat': 'from the unit in which he served or from a military commissariat',
  },
  versions: [
    {
      then: choice('commissariat'),
      cites: ['1.4¶2 fn88'],
      except: [{ id: 'served', when: hasServed, then: choice('unit-or-commissariat'), cites: ['1.4¶2 fn88'] }],
    },
  ],
})

/** Whether the passport service can ask the commissariat itself. */
export const passportServiceAsks = rule('booklet.passport-service-asks', {
  chapter: '1.4',
  asks: 'He cannot show a booklet when he applies for a passport for travel: can the passport service ask the commissariat itself?',
  question: { rank: 806, worth: not(notAfter(bookletIssued, evaluationDay)) },
  labels: { 'has-booklet': 'He has a booklet.' },
  versions: [
    {
      then: yes,
      cites: ['1.4¶4 fn91'],
      note: 'So the lawyer Pavel Chikov on 20 March 2022; the booklet serves only to check that no service is due at that moment.',
      except: [
        {
          id: 'has-booklet',
          when: notAfter(bookletIssued, evaluationDay),
          then: notApplicable('has-booklet'),
          cites: ['1.4¶4 fn91'],
        },
      ],
    },
  ],
})

const inServiceSinceInvasion = some(service, (period) =>
  all(is(period.as, 'conscript', 'contract', 'mobilised'), notAfter('2022-02-24', period.to)),
)

/** Whether a stamp for refusing to go to Ukraine is lawful. */
export const refusalStamp = rule('booklet.refusal-stamp-lawful', {
  chapter: '1.4',
  asks: 'Is a stamp in the booklet that its holder refused to go to Ukraine provided for by law?',
  question: {
    rank: 807,
    worth: any(
      some(refusals, (refusal) => notAfter('2022-02-24', refusal.on)),
      inServiceSinceInvasion,
    ),
  },
  unsaid: [
    {
      text: 'What such a stamp brings about in fact, and what came of the court case of July 2022, the report does not say.',
      cites: ['1.4¶5 fn92'],
    },
  ],
  versions: [
    {
      then: no,
      cites: ['1.4¶5 fn92'],
      note: 'Russian law knows no such stamp; a military prosecutor found one invalid in August 2022.',
    },
  ],
})
