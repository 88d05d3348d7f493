import {
  all,
  before,
  evaluationDay,
  holds,
  is,
  no,
  not,
  notAfter,
  notApplicable,
  notCovered,
  plusYears,
  rule,
  some,
  yes,
} from '@muster/engine'
import { others, reasons, unregistered } from '../1.5-naturalised/who.ts'
import { fromOccupied, fromRepublics } from '../6.1-militia/area.ts'
import { born, citizenshipAcquired } from '../case/person.ts'
import { service } from '../case/service.ts'
import { citizen } from '../common/status.ts'
import { notOccupied, occupiedLabels } from './first-call-ups.ts'

const noCitizen = all(fromOccupied, notAfter('2022-09-30', evaluationDay), not(holds(citizen)))

/** Whether the law lets a resident of the occupied areas be called up without Russian citizenship. */
export const withoutPassport = rule('occupied.callable-without-passport', {
  chapter: '6.2',
  asks: 'May a resident of the occupied area without a Russian passport be called up by law?',
  question: { rank: 2400, worth: noCitizen },
  labels: {
    ...occupiedLabels,
    citizen: 'He is a Russian citizen on that day, so the general rules on call-up decide.',
    republics: 'Whether the republics asked for a citizenship the report does not tell.',
  },
  versions: [
    {
      until: '2022-09-30',
      then: notCovered('before-annexation'),
      cites: ['6¶1 fn255'],
      order: 'inOrder',
      except: [
        notOccupied,
        { id: 'republics', when: fromRepublics, then: notCovered('republics'), cites: ['6.1¶1 fn256', '6.1¶2 fn257'] },
      ],
    },
    {
      from: '2022-09-30',
      then: no,
      cites: ['1.1.1¶2 fn5', '6.2¶1 fn269', '6.2¶10 fn284'],
      note: 'Russian law calls up citizens only, and the Donetsk order of 2023 names men with a Russian passport. Practice departed from it in some cases; see what is reported.',
      order: 'inOrder',
      except: [
        notOccupied,
        { id: 'citizen', when: holds(citizen), then: notApplicable('citizen'), cites: ['1.1.1¶2 fn5'] },
      ],
    },
  ],
})

/** True when he acquired citizenship before he turned eighteen. */
const acquiredAsMinor = before(citizenshipAcquired, plusYears(born, 18))

/** Whether a resident of the occupied areas must have himself entered in the Russian military register. */
export const mustRegisterThere = rule('occupied.must-register', {
  chapter: '6.2',
  asks: 'Must he, as a resident of the occupied area, have himself entered in the Russian military register?',
  question: { rank: 2401, worth: noCitizen },
  labels: {
    ...occupiedLabels,
    ...reasons,
    'no-citizen':
      'He has no Russian citizenship on that day; of a duty to register without it the report tells nothing.',
  },
  versions: [
    {
      until: '2022-09-30',
      then: notCovered('before-annexation'),
      cites: ['6¶1 fn255'],
      order: 'inOrder',
      except: [notOccupied],
    },
    {
      from: '2022-09-30',
      then: yes,
      cites: ['1.5¶1 fn93', '6.2¶3 fn274'],
      note: 'The duty of everybody who acquires Russian citizenship. In practice men are entered as a rule when they get the passport.',
      order: 'inOrder',
      except: [
        notOccupied,
        ...others.map((each) => (each.id === 'minor' ? { ...each, when: acquiredAsMinor } : each)),
        { id: 'registered', when: not(unregistered), then: no, cites: ['1.5¶1 fn93'], note: 'He is in it already.' },
      ],
    },
  ],
})

const inMilitia = some(service, (period) => all(is(period.as, 'militia'), notAfter(period.from, evaluationDay)))

/** Whether service in a militia counts as conscript service done. */
export const militiaServiceCounts = rule('occupied.militia-service-counts', {
  chapter: '6.2',
  asks: 'Does his service in a people’s militia count, for Russia, as conscript service done?',
  question: { rank: 2402, worth: inMilitia },
  labels: {
    'not-told':
      'The report does not say. It tells of men who had served in the militias before February 2022 and were called up again.',
    'no-militia': 'The case tells of no service in a people’s militia.',
  },
  versions: [
    {
      then: notCovered('not-told'),
      cites: ['6.2¶10 fn284'],
      except: [{ id: 'no-militia', when: not(inMilitia), then: notApplicable('no-militia'), cites: ['6.2¶10 fn284'] }],
    },
  ],
})
