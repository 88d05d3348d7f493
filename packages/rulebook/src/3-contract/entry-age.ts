import {
  all,
  any,
  before,
  dayDoubt,
  evaluationDay,
  is,
  notAfter,
  notCovered,
  plusYears,
  readingDoubt,
  rule,
} from '@muster/engine'
import { born, sex } from '../case/person.ts'

/** The day in May 2022 on which the entry age of forty was abolished: known only as "the end of May". */
export const entryAgeAbolished = dayDoubt('doubt.contract-entry-age-abolished', {
  asks: 'On which day at the end of May 2022 was the age limit of forty for signing a contract abolished?',
  from: '2022-05-25',
  until: '2022-06-02',
  reading: '2022-05-28',
  cites: ['3¶1 fn142'],
})

/** The fortieth birthday itself. */
export const fortiethBirthday = readingDoubt('doubt.contract-entry-fortieth-birthday', {
  asks: 'Could a man still sign on his fortieth birthday itself, under the old limit of forty?',
  readings: { outside: 'no, the birthday itself was past the limit', within: 'yes, the birthday itself was within it' },
  reading: 'outside',
  cites: ['3¶1 fn142'],
})

const from18 = notAfter(plusYears(born, 18), evaluationDay)
const fortieth = plusYears(born, 40)
const woman = { id: 'woman', when: is(sex, 'woman'), then: notCovered('women'), cites: ['3¶1 fn142'] }

/** Whether he is of the age at which a man may sign a contract at a recruitment office. */
export const entryAge = rule('contract.entry-age', {
  chapter: '3',
  asks: 'Is he of the age at which men may sign a contract for military service?',
  question: { rank: 1401 },
  labels: { women: 'The report says nothing of women who sign a contract.' },
  unsaid: [
    {
      text: 'No transition is stated for the abolition of the limit of forty.',
      cites: ['3¶1 fn142'],
    },
    {
      text: 'Inference: since June 2023 the maximum age of service (65, for generals 70) works as a ceiling for entry; the report does not say so.',
      cites: ['3¶4 fn147', '3.1¶2b1'],
    },
  ],
  versions: [
    {
      until: entryAgeAbolished,
      then: all(
        from18,
        any(before(evaluationDay, fortieth), all(is(fortiethBirthday, 'within'), notAfter(evaluationDay, fortieth))),
      ),
      cites: ['3¶1 fn142'],
      note: 'From eighteen, with a limit of forty years.',
      except: [woman],
    },
    {
      from: entryAgeAbolished,
      then: from18,
      cites: ['3¶1 fn142'],
      note: 'From eighteen; the upper limit has been abolished, so that older men may sign too.',
      except: [woman],
    },
  ],
})
