import {
  all,
  any,
  before,
  evaluationDay,
  is,
  no,
  not,
  notAfter,
  notCovered,
  plusYears,
  readingDoubt,
  rule,
  whether,
  yesNoFact,
} from '@muster/engine'
import { born } from '../case/person.ts'
import { comesFrom, fromRepublics } from './area.ts'
import {
  between18And55,
  luhanskMobilised,
  notOfRepublics,
  republicLabels,
  upTo55,
  womanInRepublic,
} from './republics.ts'

/** Whether the republic had him on its list of reservists. */
export const republicReservist = yesNoFact('republics.reservist', {
  asks: 'Was he a reservist of the self-declared republic in February 2022?',
  why: 'The mobilisation was declared for all reservists, the duty to report for all men of 18 to 55.',
})

/** Whom the mobilisation of the republics reached. */
export const mobilisationReach = readingDoubt('doubt.republics-mobilisation-reach', {
  asks: 'Could the mobilisation of the republics take men who were no reservists?',
  readings: {
    'all-men': 'yes: all men between 18 and 55, who all had to report',
    reservists: 'no: it was declared for reservists; the others only had to report',
  },
  reading: 'all-men',
  cites: ['6.1¶2 fn257'],
})

const cites = ['6.1¶2 fn257']
const worth = all(fromRepublics, notAfter('2022-02-19', evaluationDay), before(evaluationDay, '2022-09-30'))
/** Grown up before the republics' mobilisation was over: a younger man has nothing to ask of it. */
const adultByThen = before(plusYears(born, 18), '2022-09-30')
const luhanskNotYet = {
  id: 'luhansk-not-yet',
  when: all(comesFrom('Luhansk'), before(evaluationDay, luhanskMobilised)),
  then: no,
  cites,
  note: 'Luhansk followed shortly after Donetsk.',
}
const beforeMobilisation = {
  until: '2022-02-19',
  then: no,
  cites,
  note: 'Donetsk declared general mobilisation on 19 February 2022, Luhansk shortly after.',
}
const afterAnnexation = {
  from: '2022-09-30',
  then: notCovered('after-annexation'),
  cites: ['6.1¶2 fn257', '6.1¶7 fn263'],
}

/** Whether he had to report to the commissariat of the republic without being summoned. */
export const mustReportUnsummoned = rule('republics.must-report', {
  chapter: '6.1',
  asks: 'Did he have to report to the commissariat of the self-declared republic, even without a summons?',
  question: { rank: 72, worth },
  labels: republicLabels,
  versions: [
    { ...beforeMobilisation, order: 'inOrder', except: [notOfRepublics] },
    {
      from: '2022-02-19',
      until: '2022-09-30',
      then: whether(between18And55),
      cites,
      note: 'By the mobilisation all men between 18 and 55 had to report, summoned or not. Men over 55 were encouraged to volunteer.',
      order: 'inOrder',
      except: [notOfRepublics, luhanskNotYet, womanInRepublic],
    },
    { ...afterAnnexation, order: 'inOrder', except: [notOfRepublics] },
  ],
})

/** Whether he was barred from leaving the area. */
export const mayNotLeaveRepublic = rule('republics.may-not-leave', {
  chapter: '6.1',
  asks: 'Was he barred from leaving the area of the self-declared republic?',
  question: { rank: 2321, worth },
  labels: republicLabels,
  versions: [
    { ...beforeMobilisation, order: 'inOrder', except: [notOfRepublics] },
    {
      from: '2022-02-19',
      until: '2022-09-30',
      then: whether(between18And55),
      cites,
      note: 'Both republics barred all men between 18 and 55 from leaving, together with the mobilisation.',
      order: 'inOrder',
      except: [notOfRepublics, luhanskNotYet, womanInRepublic],
    },
    { ...afterAnnexation, order: 'inOrder', except: [notOfRepublics] },
  ],
})

/** Whether the general mobilisation of the republic could take him. */
export const republicMobilisation = rule('republics.mobilisation-reaches', {
  chapter: '6.1',
  asks: 'Could the general mobilisation of the self-declared republic take him?',
  question: { rank: 2322, worth: all(fromRepublics, notAfter('2022-02-19', evaluationDay), adultByThen) },
  labels: {
    ...republicLabels,
    'older-reservist': 'The report does not say whether the mobilisation of all reservists took those over 55.',
  },
  unsaid: [
    {
      text: 'The head of the Donetsk republic said that companies would have to give up half of their male staff of call-up age. Who of the staff would go, and whether it became a rule, the report does not say.',
      cites,
    },
    {
      text: 'In Luhansk all vehicles of citizens and companies were seized by order of the government.',
      cites,
    },
    {
      text: 'Grounds of deferral and unfitness existed in law, for sources say that they were ignored; which they were the report does not tell.',
      cites: ['6.1¶8 fn265'],
    },
  ],
  versions: [
    { ...beforeMobilisation, order: 'inOrder', except: [notOfRepublics] },
    {
      from: '2022-02-19',
      until: '2022-09-30',
      then: whether(any(is(republicReservist, 'yes'), is(mobilisationReach, 'all-men'))),
      cites,
      note: 'It was declared for all reservists, while all men between 18 and 55 had to report.',
      order: 'inOrder',
      except: [
        notOfRepublics,
        luhanskNotYet,
        womanInRepublic,
        {
          id: 'older-reservist',
          when: all(not(upTo55), is(republicReservist, 'yes')),
          then: notCovered('older-reservist'),
          cites,
        },
        {
          id: 'outside-the-age',
          when: not(between18And55),
          then: no,
          cites: ['6.1¶2 fn257', '6.1¶3 fn258'],
          note: 'Not between 18 and 55. Men over 55 were asked to volunteer; a call-up of men over 65 was announced in March 2022, and no source tells of its being carried out.',
        },
      ],
    },
    { ...afterAnnexation, order: 'inOrder', except: [notOfRepublics] },
  ],
})
