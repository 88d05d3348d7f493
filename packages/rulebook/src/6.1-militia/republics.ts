import {
  all,
  any,
  before,
  type DayLike,
  dayDoubt,
  type ExceptionText,
  evaluationDay,
  is,
  not,
  notAfter,
  notApplicable,
  notCovered,
  plusYears,
  readingDoubt,
  type TruthExpr,
  type TruthLike,
} from '@muster/engine'
import { born, sex } from '../case/person.ts'
import { fromRepublics } from './area.ts'

/** The day in 2021 from which the republics had conscription: known only as "since 2021", with a first intake in April. */
export const conscriptionStart = dayDoubt('doubt.republics-conscription-start', {
  asks: 'On which day in 2021 did conscription begin in the self-declared republics?',
  why: 'The report says “since 2021” and tells of a first intake in April 2021.',
  from: '2021-01-01',
  until: '2021-05-01',
  reading: '2021-04-01',
  cites: ['6.1¶1 fn256'],
})

/** The day on which Luhansk followed Donetsk in mobilising. */
export const luhanskMobilised = dayDoubt('doubt.luhansk-mobilisation-day', {
  asks: 'On which day did the Luhansk republic declare general mobilisation?',
  why: 'The report says “shortly after” 19 February 2022; a source of 25 February is cited for it.',
  from: '2022-02-19',
  until: '2022-02-26',
  reading: '2022-02-19',
  cites: ['6.1¶2 fn257'],
})

/** The birthday on which call-up age in the republics ended. */
export const republicsUpperBirthday = readingDoubt('doubt.republics-upper-birthday', {
  asks: 'Was the twenty-seventh birthday itself still within the call-up age of the republics?',
  readings: { outside: 'the birthday itself was outside it', within: 'the birthday itself was within it' },
  reading: 'outside',
  cites: ['6.1¶1 fn256'],
})

/** Whether the year between the fifty-fifth and the fifty-sixth birthday is within "between 18 and 55". */
export const fiftyFive = readingDoubt('doubt.republics-fifty-five', {
  asks: 'Did “men between 18 and 55” take in a man of fifty-five?',
  readings: {
    through: 'yes, until the day before his fifty-sixth birthday: only men older than 55 were asked as volunteers',
    before: 'no, only until the day before his fifty-fifth birthday',
  },
  reading: 'through',
  cites: ['6.1¶2 fn257'],
})

const from18 = notAfter(plusYears(born, 18), evaluationDay)

/** True when he was of the call-up age of the republics: eighteen to twenty-seven. */
export const ofRepublicsCallUpAge: TruthExpr = all(
  from18,
  any(
    before(evaluationDay, plusYears(born, 27)),
    all(is(republicsUpperBirthday, 'within'), notAfter(evaluationDay, plusYears(born, 27))),
  ),
)

const belowFiftyFive = (birthday: DayLike): TruthLike => before(evaluationDay, birthday)

/** True when he was not older than the mobilisation of the republics named. */
export const upTo55: TruthExpr = any(
  belowFiftyFive(plusYears(born, 55)),
  all(is(fiftyFive, 'through'), belowFiftyFive(plusYears(born, 56))),
)

/** True when he was of the age that the mobilisation of the republics named: between eighteen and fifty-five. */
export const between18And55: TruthExpr = all(from18, upTo55)

/** Words for the reasons why a rule on the republics says nothing of him. */
export const republicLabels = {
  elsewhere: 'He does not come from the part of Donetsk or Luhansk oblast held by a self-declared republic.',
  women: 'The report speaks of men only here.',
  'before-2021': 'The report tells nothing of service in the republics before 2021.',
  'after-annexation':
    'The report does not tell whether this still held after 30 September 2022, when Russia announced the annexation.',
} as const

/** Those of whom the rules on the republics say nothing. */
export const notOfRepublics: ExceptionText = {
  id: 'elsewhere',
  when: not(fromRepublics),
  then: notApplicable('elsewhere'),
  cites: ['6.1¶1 fn256'],
}

/** Women: the report speaks of men. */
export const womanInRepublic: ExceptionText = {
  id: 'woman',
  when: is(sex, 'woman'),
  then: notCovered('women'),
  cites: ['6.1¶1 fn256', '6.1¶2 fn257'],
}
