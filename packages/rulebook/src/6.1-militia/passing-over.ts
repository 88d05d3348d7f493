import {
  all,
  any,
  choice,
  dayDoubt,
  evaluationDay,
  is,
  not,
  notAfter,
  notApplicable,
  notCovered,
  rule,
  some,
} from '@muster/engine'
import { service } from '../case/service.ts'
import { fromOccupied, fromRepublics } from './area.ts'
import { notOfRepublics, republicLabels } from './republics.ts'

/** The day by which the militias were absorbed: known only as autumn 2022. */
export const militiasAbsorbed = dayDoubt('doubt.militias-absorbed', {
  asks: 'By which day had the militias of Donetsk and Luhansk been absorbed into the Russian army?',
  why: 'The report says: gradually, in autumn 2022, after the annexation of 30 September.',
  from: '2022-10-01',
  until: '2022-12-22',
  reading: '2022-12-01',
  cites: ['6.1¶7 fn263'],
})

/** The day in March 2024 from which the areas belong to the Southern Military District. */
export const southernDistrictStart = dayDoubt('doubt.southern-district-start', {
  asks: 'From which day in March 2024 did the occupied areas belong to the Southern Military District?',
  from: '2024-03-01',
  until: '2024-04-01',
  reading: '2024-03-01',
  cites: ['6.1¶7 fn264'],
})

const cites = ['6.1¶7 fn263']
const servedInMilitia = some(service, (period) => all(is(period.as, 'militia'), notAfter(period.from, evaluationDay)))
const standingLabels = {
  ...republicLabels,
  own: 'the self-declared republic’s own',
  'passing-over': 'on its way from the self-declared republic to Russia, step by step',
  Russian: 'part of the Russian army and its Ministry of Defence',
}
const notOfMilitia = {
  id: 'elsewhere',
  when: not(any(fromRepublics, servedInMilitia)),
  then: notApplicable('elsewhere'),
  cites,
}

/** Whose the so-called people's militia was on the day. */
export const militiaStanding = rule('republics.militia', {
  chapter: '6.1',
  asks: 'Whose was the so-called people’s militia of the republic on that day?',
  gives: 'choice',
  question: { rank: 2330, worth: servedInMilitia },
  labels: standingLabels,
  unsaid: [
    {
      text: 'By which act the mobilised men of the republics became contract soldiers, and for what term, the report does not say; sources tell that it often went without a word.',
      cites,
    },
  ],
  versions: [
    {
      until: '2021-01-01',
      then: notCovered('before-2021'),
      cites: ['6.1¶1 fn256'],
      order: 'inOrder',
      except: [notOfMilitia],
    },
    {
      from: '2021-01-01',
      until: '2022-09-30',
      then: choice('own'),
      cites: ['6.1¶1 fn256'],
      order: 'inOrder',
      except: [notOfMilitia],
    },
    {
      from: '2022-09-30',
      until: militiasAbsorbed,
      then: choice('passing-over'),
      cites,
      note: 'Absorbed gradually into the Russian army in autumn 2022, after the annexation was announced on 30 September.',
      order: 'inOrder',
      except: [notOfMilitia],
    },
    {
      from: militiasAbsorbed,
      then: choice('Russian'),
      cites,
      order: 'inOrder',
      except: [notOfMilitia],
    },
  ],
})

/** Whose the commissariats of Donetsk and Luhansk were on the day. */
export const republicCommissariats = rule('republics.commissariats', {
  chapter: '6.1',
  asks: 'Whose were the commissariats of Donetsk and Luhansk on that day?',
  gives: 'choice',
  question: { rank: 2331, worth: fromRepublics },
  labels: standingLabels,
  versions: [
    {
      until: '2021-01-01',
      then: notCovered('before-2021'),
      cites: ['6.1¶1 fn256'],
      order: 'inOrder',
      except: [notOfRepublics],
    },
    {
      from: '2021-01-01',
      until: '2022-11-10',
      then: choice('own'),
      cites: ['6.1¶2 fn257', '6.1¶7 fn263'],
      note: 'Still outside the structure of the Russian Ministry of Defence, also after the annexation was announced.',
      order: 'inOrder',
      except: [notOfRepublics],
    },
    {
      from: '2022-11-10',
      until: '2022-12-03',
      then: choice('passing-over'),
      cites,
      note: 'Absorbed between 10 November and 2 December 2022.',
      order: 'inOrder',
      except: [notOfRepublics],
    },
    { from: '2022-12-03', then: choice('Russian'), cites, order: 'inOrder', except: [notOfRepublics] },
  ],
})

/** The military district to which the area belongs. */
export const militaryDistrict = rule('occupied.military-district', {
  chapter: '6.1',
  asks: 'To which Russian military district does his area belong?',
  gives: 'choice',
  question: { rank: 2332, worth: all(fromOccupied, notAfter('2022-09-30', evaluationDay)) },
  labels: {
    southern: 'the Southern Military District',
    'before-march-2024': 'The report does not tell to which district the areas belonged before March 2024.',
    'not-occupied': 'He does not come from one of the four occupied areas of which this chapter speaks.',
  },
  versions: [
    {
      until: southernDistrictStart,
      then: notCovered('before-march-2024'),
      cites: ['6.1¶7 fn264'],
      except: [
        {
          id: 'elsewhere',
          when: not(fromOccupied),
          then: notApplicable('not-occupied'),
          cites: ['6.1¶7 fn264'],
        },
      ],
    },
    {
      from: southernDistrictStart,
      then: choice('southern'),
      cites: ['6.1¶7 fn264'],
      note: 'Since March 2024, for the occupied parts of all four oblasts.',
      except: [
        {
          id: 'elsewhere',
          when: not(fromOccupied),
          then: notApplicable('not-occupied'),
          cites: ['6.1¶7 fn264'],
        },
      ],
    },
  ],
})
