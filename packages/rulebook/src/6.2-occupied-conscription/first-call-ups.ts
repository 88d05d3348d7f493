import {
  all,
  any,
  dayDoubt,
  type ExceptionText,
  evaluationDay,
  is,
  no,
  not,
  notAfter,
  notApplicable,
  notCovered,
  readingDoubt,
  rule,
  whether,
  yes,
} from '@muster/engine'
import { aroundCallUpAge } from '../1.3-deferral/around-call-up-age.ts'
import { fromOccupied } from '../6.1-militia/area.ts'

/** Whether some were called up already in spring 2024. */
export const springOf2024 = readingDoubt('doubt.occupied-spring-2024', {
  asks: 'Were conscripts from the occupied areas called up for the Russian army already in spring 2024?',
  why: 'Krym Realii writes of a few dozen; Vot Tak found no confirmation for Kherson and Zaporizhzhia, and the heads of the areas called those of November 2024 the first.',
  readings: {
    none: 'no: the first were those of autumn 2024',
    some: 'yes, a few dozen',
  },
  reading: 'none',
  cites: ['6.2¶4 fn275', '6.2¶4 fn276', '6.2¶5 fn277'],
})

/** From which day of spring 2024, if so. */
export const springDay = dayDoubt('doubt.occupied-spring-2024-day', {
  asks: 'If conscripts were called up there in spring 2024, from which day?',
  from: '2024-04-01',
  until: '2024-07-16',
  reading: '2024-07-15',
  cites: ['6.2¶4 fn275'],
})

/** From which day of autumn 2024 conscripts were called up and sent. */
export const autumnDay = dayDoubt('doubt.occupied-autumn-2024-day', {
  asks: 'From which day of autumn 2024 were conscripts from the occupied areas called up and sent to the Russian army?',
  why: 'The report says autumn 2024 for the summonses and November 2024 for the first sending, without a day.',
  from: '2024-10-01',
  until: '2024-12-01',
  reading: '2024-11-01',
  cites: ['6.2¶5 fn277'],
})

/** Words for the reasons why a rule on the occupied areas says nothing of him. */
export const occupiedLabels = {
  'not-occupied': 'He does not come from one of the four occupied areas of which this chapter speaks.',
  'before-annexation':
    'The report tells nothing of Russian conscription there before 30 September 2022, when Russia announced the annexation.',
} as const

/** Those who do not come from one of the four areas. */
export const notOccupied: ExceptionText = {
  id: 'elsewhere',
  when: not(fromOccupied),
  then: notApplicable('not-occupied'),
  cites: ['6¶1 fn255'],
}

const springHappened = all(is(springOf2024, 'some'), notAfter(springDay, evaluationDay))
const inOrder = { order: 'inOrder' as const, except: [notOccupied] }

/** Whether conscripts from the occupied areas had been called up for the Russian army in fact by the day. */
export const calledUpInFact = rule('occupied.called-up-in-fact', {
  chapter: '6.2',
  asks: 'Were conscripts from the occupied areas called up for the Russian army in fact by that day?',
  question: { rank: 2410, worth: all(fromOccupied, notAfter('2022-09-30', evaluationDay), aroundCallUpAge) },
  labels: occupiedLabels,
  unsaid: [
    {
      text: 'This tells what sources report of the areas as a whole, not what happened to him, nor what the law allows. Numbers are small and incomplete.',
      cites: ['6.2¶6 fn278', '6.2¶7 fn280'],
    },
  ],
  versions: [
    { until: '2022-09-30', then: notCovered('before-annexation'), cites: ['6¶1 fn255'], ...inOrder },
    {
      from: '2022-09-30',
      until: '2024-04-01',
      then: no,
      cites: ['6.2¶5 fn277', '6.2¶1 fn269'],
      note: 'No source tells of any before spring 2024, and those of November 2024 were called the first. The Donetsk order of 2023 was about lists only.',
      ...inOrder,
    },
    {
      from: '2024-04-01',
      until: '2024-12-01',
      then: whether(any(springHappened, notAfter(autumnDay, evaluationDay))),
      cites: ['6.2¶4 fn275-276', '6.2¶5 fn277'],
      note: 'Sources disagree on spring 2024; for autumn 2024 they agree.',
      ...inOrder,
    },
    {
      from: '2024-12-01',
      then: yes,
      cites: ['6.2¶5 fn277', '6.2¶7 fn280'],
      note: 'First sent in November 2024 from all four areas; called up again in spring 2025.',
      ...inOrder,
    },
  ],
})
