import { all, before, evaluationDay, notAfter, plusMonths, plusYears, rule, startOfYear, theDay } from '@muster/engine'
import { born } from '../case/person.ts'

const yearOfSeventeen = startOfYear(plusYears(born, 17))
const worth = all(notAfter(plusYears(born, 15), evaluationDay), before(evaluationDay, plusYears(born, 19)))

/** The first day of the months in which he is first summoned, for registration. */
export const firstRegistrationFrom = rule('registration.first-from', {
  chapter: '1.1.1',
  asks: 'From which day is he summoned for first registration?',
  gives: 'day',
  question: { rank: 150, worth },
  unsaid: [{ text: 'Whether a boy of 16 or 17 is bound to obey this summons is not said.', cites: ['1.1.1¶6 fn10'] }],
  versions: [
    {
      then: theDay(yearOfSeventeen),
      cites: ['1.1.1¶6 fn10'],
      note: 'In January to March of the year in which he turns 17, with psychological selection and a medical check; he then gets a registration certificate.',
    },
  ],
})

/** The day after the last on which first registration is held. */
export const firstRegistrationUntil = rule('registration.first-until', {
  chapter: '1.1.1',
  asks: 'Before which day is first registration over?',
  gives: 'day',
  question: { rank: 151, worth },
  versions: [{ then: theDay(plusMonths(yearOfSeventeen, 3)), cites: ['1.1.1¶6 fn10'] }],
})
