import {
  all,
  any,
  before,
  choiceFact,
  dayDoubt,
  evaluationDay,
  type Item,
  is,
  no,
  notAfter,
  readingDoubt,
  rule,
  some,
  type TruthExpr,
  yesNoFact,
} from '@muster/engine'
import { contracts } from '../case/service.ts'
import { study } from '../case/study.ts'
import { work } from '../case/work.ts'

/** Whether he falls under special rules of the government (article 18). */
export const governmentRules = yesNoFact('mobilisation.deferred-by-government-rules', {
  asks: 'Does he fall under one of the special rules by which the government defers men from mobilisation?',
  presume: 'no',
})

/** Which parliament; read only of members of a parliament. */
export const parliament = choiceFact('work.parliament', {
  asks: 'Of which parliament is he a member?',
  of: { federal: 'the Federation Council or the Duma', other: 'another one' },
})

/** Who set up the volunteer unit; read only where he has a contract with one. */
export const unitOfMinistry = yesNoFact('volunteer-unit.of-defence-ministry', {
  asks: 'Was the volunteer unit set up by the Ministry of Defence?',
})

/** Whether his study is of the kind that the decree of October 2022 names; the words of the report are obscure. */
export const firstStudy = yesNoFact('study.first-and-consecutive', {
  asks: 'Is his study a first one, following on from the education before it?',
  why: 'The deferral of October 2022 is for students of "a first, consecutive education".',
})

/** Whether the students' deferral covers postgraduates (A-28). */
export const postgraduates = readingDoubt('doubt.mobilisation-students-postgraduates', {
  asks: 'Does the deferral of students from mobilisation cover postgraduates?',
  why: 'The report speaks of students; the title of a source it cites speaks of postgraduates.',
  readings: { yes: 'yes', no: 'no' },
  reading: 'yes',
  cites: ['5.2¶2 fn223'],
})

/** The day from which students were deferred: 7 October 2022 as printed. */
export const studentsFrom = dayDoubt('doubt.mobilisation-students-from', {
  asks: 'From which day on were students deferred from the mobilisation of 2022?',
  why: 'The date printed is that of a newspaper article; whether the deferral reached back is not said.',
  from: '2022-09-21',
  until: '2022-10-08',
  reading: '2022-10-07',
  cites: ['5.2¶2 fn223'],
})

/** The day on which the list of IT professions was published, and that on which it was withdrawn. */
const IT_LIST_FROM = '2022-09-27'
const IT_LIST_UNTIL = '2022-11-16'

/** Whether reserved status obtained through the list of IT professions outlived it. */
export const itStatusKept = readingDoubt('doubt.it-reserved-status-kept', {
  asks: 'Did an IT specialist who had become a reserved citizen through the list of September 2022 keep that status when the list was withdrawn?',
  readings: { lost: 'no, it ended with the list', kept: 'yes, only new applications were ruled out' },
  reading: 'lost',
  cites: ['5.2¶4 fn225'],
})

/** Whether staff of the defence industry must have been named for it by the employer. */
export const defenceStaffNamed = readingDoubt('doubt.defence-industry-staff-named', {
  asks: 'Is a man deferred as staff of the defence industry only where his employer named him?',
  why: 'The decree of 2022 is said to hold for the staff; who certifies that is not said, while reserved citizens of the same companies are named by these.',
  readings: { named: 'only if his employer named him', staff: 'all staff' },
  reading: 'named',
  cites: ['5.2¶2 fn222', '5.2¶3 fn224'],
})

type Job = Item<(typeof work)['fields']>

function worksNow(job: Job): TruthExpr {
  return all(notAfter(job.from, evaluationDay), before(evaluationDay, job.to))
}

/** Special rules of the government. */
export const bySpecialRules = rule('mobilisation.deferral.government-rules', {
  chapter: '5.2',
  asks: 'Is he deferred from mobilisation by special rules of the government?',
  unsaid: [{ text: 'What these rules are the report does not say.', cites: ['5.2¶1b1 fn221'] }],
  versions: [
    {
      then: is(governmentRules, 'yes'),
      cites: ['5.2¶1b1 fn221'],
      note: 'Reserved citizens are asked about apart.',
    },
  ],
})

/** Members of the federal parliament. */
export const federalParliament = rule('mobilisation.deferral.parliament', {
  chapter: '5.2',
  asks: 'Is he deferred from mobilisation as a member of the Federation Council or the Duma?',
  versions: [
    {
      then: all(
        some(work, (job) => all(is(job.as, 'parliament'), worksNow(job))),
        is(parliament, 'federal'),
      ),
      cites: ['5.2¶1b8 fn221'],
    },
  ],
})

/** Members of volunteer units of the Ministry of Defence. */
export const volunteerUnit = rule('mobilisation.deferral.volunteer-unit', {
  chapter: '5.2',
  asks: 'Is he deferred from mobilisation as a member of a volunteer unit set up by the Ministry of Defence?',
  versions: [
    {
      then: all(
        some(contracts, (contract) =>
          all(
            is(contract.kind, 'volunteer'),
            notAfter(contract.signed, evaluationDay),
            before(evaluationDay, contract.ended),
          ),
        ),
        is(unitOfMinistry, 'yes'),
      ),
      cites: ['5.2¶1b9 fn221'],
    },
  ],
})

/** Staff of the defence industry: by the decree of September 2022. */
export const defenceIndustry = rule('mobilisation.deferral.defence-industry', {
  chapter: '5.2',
  asks: 'Is he deferred from mobilisation as staff of the defence industry?',
  unsaid: [{ text: 'Who certifies that a man is staff of the defence industry is not said.', cites: ['5.2¶2 fn222'] }],
  versions: [
    {
      until: '2022-09-21',
      then: no,
      cites: ['5.2¶2 fn222'],
      note: 'The ground stands in the decree of the partial mobilisation, dated 20 September 2022 and in effect on the 21st.',
    },
    {
      from: '2022-09-21',
      then: some(work, (job) =>
        all(
          is(job.as, 'defence-industry'),
          worksNow(job),
          any(is(defenceStaffNamed, 'staff'), notAfter(job['reserved-from'], evaluationDay)),
        ),
      ),
      cites: ['5.2¶2 fn222'],
      note: 'By the decree of the partial mobilisation, beside the grounds of the law.',
    },
  ],
})

function studiesNow(...levels: readonly string[]): TruthExpr {
  return some(study, (done) =>
    all(is(done.level, ...levels), notAfter(done.from, evaluationDay), before(evaluationDay, done.to)),
  )
}

/** Students: by a separate decree. */
export const students = rule('mobilisation.deferral.student', {
  chapter: '5.2',
  asks: 'Is he deferred from mobilisation as a student?',
  versions: [
    {
      until: '2022-09-21',
      then: no,
      cites: ['5.2¶2 fn223'],
      note: 'The ground was added to the partial mobilisation of September 2022.',
    },
    {
      from: '2022-09-21',
      then: all(
        any(
          studiesNow('vocational', 'bachelor', 'specialist', 'master'),
          all(studiesNow('postgraduate'), is(postgraduates, 'yes')),
        ),
        is(firstStudy, 'yes'),
        notAfter(studentsFrom, evaluationDay),
      ),
      cites: ['5.2¶2 fn223'],
      note: 'Students of a first, consecutive education, by a separate decree dated 7 October 2022.',
    },
  ],
})

/** Reserved citizens: on the list of the body or company for which they work. */
export const reservedCitizen = rule('mobilisation.deferral.reserved-citizen', {
  chapter: '5.2',
  asks: 'Is he held back from mobilisation as a reserved citizen (bronirovanie)?',
  versions: [
    {
      then: some(work, (job) =>
        all(
          is(job.as, 'state-body', 'defence-industry', 'supply-company'),
          worksNow(job),
          notAfter(job['reserved-from'], evaluationDay),
        ),
      ),
      cites: ['5.2¶3 fn224'],
      note: 'Articles 22 and 23 of the Mobilisation Law: the body or company itself names the staff it needs. They are left out of the mobilisation although they are in the zapas.',
    },
  ],
})

const onItList = (until: TruthExpr) =>
  some(work, (job) =>
    all(
      is(job.as, 'it'),
      worksNow(job),
      notAfter(IT_LIST_FROM, job['reserved-from']),
      notAfter(job['reserved-from'], evaluationDay),
      before(job['reserved-from'], IT_LIST_UNTIL),
      until,
    ),
  )

/** IT specialists: from 27 September to 16 November 2022 only, through their employer. */
export const itSpecialist = rule('mobilisation.deferral.it-specialist', {
  chapter: '5.2',
  asks: 'Is he held back from mobilisation as an IT specialist?',
  versions: [
    {
      until: IT_LIST_FROM,
      then: no,
      cites: ['5.2¶4 fn225'],
      note: 'IT specialists are not freed of mobilisation as such, unlike of conscription.',
    },
    {
      from: IT_LIST_FROM,
      until: IT_LIST_UNTIL,
      then: onItList(all()),
      cites: ['5.2¶4 fn225'],
      note: 'On 27 September 2022 the Ministry of Digital Development published 195 professions that could become reserved, through the employer.',
    },
    {
      from: IT_LIST_UNTIL,
      then: onItList(is(itStatusKept, 'kept')),
      cites: ['5.2¶4 fn225'],
      note: 'The list was withdrawn on 16 November 2022; since then this way is closed.',
    },
  ],
})
