import {
  all,
  any,
  before,
  evaluationDay,
  holds,
  inSeason,
  is,
  no,
  not,
  notAfter,
  notCovered,
  plusYears,
  readingDoubt,
  rule,
  some,
  yes,
} from '@muster/engine'
import { born, lived } from '../case/person.ts'
import { work } from '../case/work.ts'
import { beyondConscription } from '../common/status.ts'
import { FAR_NORTH, FARMING, SPRING_AND_AUTUMN, TEACHING_AS_PRINTED, TEACHING_ELSEWHERE } from './periods.ts'

/** The last day on which teaching staff are sent: 15 June as printed, 15 July elsewhere (A1-13). */
export const teachingUntil = readingDoubt('doubt.teaching-staff-until', {
  asks: 'Until which day in summer can teaching staff be sent to a unit?',
  readings: { june: '15 June, as the report prints', july: '15 July, as sources outside the report have it' },
  reading: 'june',
  cites: ['1.1.1¶5b3 fn9'],
})

/** Whether he works in a way on the day. */
const worksAs = (kind: string) =>
  some(work, (job) => all(is(job.as, kind), notAfter(job.from, evaluationDay), before(evaluationDay, job.to)))
const livesWhere = (field: 'far-north' | 'countryside') =>
  some(lived, (place) =>
    all(is(place[field], 'yes'), notAfter(place.from, evaluationDay), before(evaluationDay, place.to)),
  )

/** Whether he lives in the far north on the day. */
export const inFarNorth = rule('call-up.far-north', {
  chapter: '1.1.1',
  asks: 'Does he live in the far north?',
  versions: [{ then: livesWhere('far-north'), cites: ['1.1.1¶5b1 fn9'] }],
})

/** Whether he lives in the countryside and sows or harvests on the day. */
export const farms = rule('call-up.farms', {
  chapter: '1.1.1',
  asks: 'Does he live in the countryside and take part in sowing or harvesting?',
  versions: [{ then: all(livesWhere('countryside'), worksAs('farming')), cites: ['1.1.1¶5b2 fn9'] }],
})

/** Whether he is teaching staff on the day. */
export const teaches = rule('call-up.teaches', {
  chapter: '1.1.1',
  asks: 'Is he teaching staff?',
  versions: [{ then: worksAs('teacher'), cites: ['1.1.1¶5b3 fn9'] }],
})

const may = (windows: Parameters<typeof inSeason>[1]) => inSeason(evaluationDay, windows)
const callable = all(
  notAfter(plusYears(born, 18), evaluationDay),
  before(evaluationDay, plusYears(born, 31)),
  not(beyondConscription),
)

/** Whether men may be examined and heard by a commission on the day. */
export const measuresAllowed = rule('call-up.measures-allowed', {
  chapter: '1.1.1',
  asks: 'May conscripts be called for medical examination, screening and sessions of the commission on this day?',
  question: { rank: 102, worth: callable },
  versions: [
    {
      until: '2026-01-01',
      then: may(SPRING_AND_AUTUMN),
      cites: ['1.1.1¶4 fn8'],
      note: 'From 1 April to 15 July and from 1 October to 31 December, both ends included; outside them nobody can be called for examination and no session held. First registration and summonses to clarify data are not meant.',
    },
    {
      from: '2026-01-01',
      then: yes,
      cites: ['1.1.1¶4 fn8'],
      note: 'The whole year, by the amendment adopted on 28 October 2025; commissions sit as needed, at least once in two weeks.',
    },
  ],
})

/** Whether conscripts may be sent to units on the day. */
export const sendingAllowed = rule('call-up.sending-allowed', {
  chapter: '1.1.1',
  asks: 'Does this day lie in a period in which a man like him, once called up, may be sent to a military unit?',
  question: { rank: 103, worth: callable },
  labels: {
    'two-groups': 'The report does not say when a man may be sent whose two groups have no day in common.',
  },
  unsaid: [
    {
      text: 'Whether a decree of the President is still needed for each period from 2026 the report does not say.',
      cites: ['1.1.1¶4 fn8'],
    },
  ],
  versions: [
    {
      then: may(SPRING_AND_AUTUMN),
      cites: ['1.1.1¶4 fn8', '1.1.1¶5 fn9'],
      note: 'Sending stays confined to 1 April to 15 July and 1 October to 31 December, after 2026 too.',
      order: 'inOrder',
      except: [
        {
          id: 'farming-and-teaching',
          when: all(holds(farms), holds(teaches)),
          then: notCovered('two-groups'),
          cites: ['1.1.1¶5b2 fn9', '1.1.1¶5b3 fn9'],
        },
        {
          id: 'farming',
          when: holds(farms),
          then: all(may(FARMING), any(not(holds(inFarNorth)), may(FAR_NORTH))),
          cites: ['1.1.1¶5b2 fn9', '1.1.1¶5b1 fn9'],
          note: 'Men of the countryside who sow or harvest: only from 15 October to 31 December; in the far north only the days on which men of the far north can be sent too.',
        },
        {
          id: 'teaching',
          when: holds(teaches),
          then: may(TEACHING_AS_PRINTED),
          cites: ['1.1.1¶5b3 fn9'],
          note: 'Teaching staff: only from 1 May to 15 June as printed; sources outside the report have 15 July.',
          except: [
            {
              id: 'until-july',
              when: all(is(teachingUntil, 'july'), may(TEACHING_ELSEWHERE)),
              then: yes,
              cites: ['1.1.1¶5b3 fn9'],
            },
          ],
        },
        {
          id: 'far-north',
          when: holds(inFarNorth),
          then: may(FAR_NORTH),
          cites: ['1.1.1¶5b1 fn9'],
          note: 'Residents of the far north: from 1 May to 15 July and from 1 November to 31 December.',
        },
      ],
    },
  ],
})

/** Whether the two yearly periods are the frame of the call-up on the day: until the end of 2025. */
export const twoPeriods = rule('call-up.two-periods-a-year', {
  chapter: '1.1.1',
  asks: 'Is the call-up held in two periods a year?',
  versions: [
    {
      until: '2026-01-01',
      then: yes,
      cites: ['1.1.1¶4 fn8'],
      note: 'Each on a decree of the President. Before 31 December 2025 commissions are set up for the coming year.',
    },
    { from: '2026-01-01', then: no, cites: ['1.1.1¶4 fn8'] },
  ],
})
