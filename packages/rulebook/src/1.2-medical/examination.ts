import {
  all,
  any,
  before,
  chooseDay,
  evaluationDay,
  holds,
  inSeason,
  is,
  no,
  not,
  notAfter,
  notApplicable,
  readingDoubt,
  rule,
  ruleAbout,
  seasonStart,
  some,
  type TruthExpr,
  theDay,
  whether,
  yes,
} from '@muster/engine'
import { callUpAge } from '../1.1.1-call-up/call-up-age.ts'
import { SPRING_AND_AUTUMN } from '../1.1.1-call-up/periods.ts'
import { study } from '../case/study.ts'
import { beyondConscription } from '../common/status.ts'

/** Whether the rule on students outlives the change to examinations all year (A2-13). */
export const studentsFrom2026 = readingDoubt('doubt.students-last-year-from-2026', {
  asks: 'From 2026 examinations are held all year. Does the rule still hold that students are not examined in their last year before the academic year ends?',
  readings: { holds: 'yes, the report does not say that it ends', ended: 'no, examinations are possible at any time' },
  reading: 'holds',
  cites: ['1.2¶9 fn74', '1.2¶1 fn67'],
})

/** The last day of the academic year itself (Q2-07). */
export const lastDayOfYear = readingDoubt('doubt.students-last-day-of-academic-year', {
  asks: 'May a student in his last year be called for a medical check on the last day of the academic year itself?',
  readings: { no: 'no, only after it', yes: 'yes, from that day' },
  reading: 'no',
  cites: ['1.2¶9 fn74'],
})

/** The next day on which a medical commission may examine him. */
export const nextExamination = rule('medical.next-examination-from', {
  chapter: '1.2',
  asks: 'From which day can a medical commission examine him (again)?',
  gives: 'day',
  question: { rank: 620, worth: all(holds(callUpAge), not(beyondConscription)) },
  unsaid: [
    {
      text: 'How re-examination will work in practice in 2026 was not clear when research closed.',
      cites: ['1.2¶13 fn79'],
    },
  ],
  versions: [
    {
      until: '2026-01-01',
      then: theDay(
        chooseDay(
          inSeason(evaluationDay, SPRING_AND_AUTUMN),
          evaluationDay,
          seasonStart(evaluationDay, SPRING_AND_AUTUMN),
        ),
      ),
      cites: ['1.2¶1 fn67', '1.2¶13 fn79'],
      note: 'Between the call-up periods medical commissions are not active: a complaint can be filed, but a new examination has to wait.',
    },
    {
      from: '2026-01-01',
      then: theDay(evaluationDay),
      cites: ['1.2¶1 fn67', '1.2¶13 fn79'],
      note: 'Medical commissions sit all year.',
    },
  ],
})

/** Whether these are studies for which he is deferred, in their last year. */
export const inLastYear = ruleAbout(study, 'medical.in-last-year-of-study', (each) => ({
  chapter: '1.2',
  asks: 'Is he in the last year of these studies, for which he is deferred?',
  versions: [
    {
      then: all(
        each['gives-deferral'],
        notAfter(each['last-year-from'], evaluationDay),
        notAfter(evaluationDay, each.to),
      ),
      cites: ['1.2¶9 fn74'],
    },
  ],
}))

const lastYear = some(study, (each) => holds(inLastYear, each))
const onLastDay = some(study, (each) => all(holds(inLastYear, each), notAfter(each.to, evaluationDay)))

/** True where the law does not let him, as a student in his last year, be called for a medical check on the day. */
export const tooEarlyForStudent: TruthExpr = all(
  some(study, (each) => all(holds(inLastYear, each), any(before(evaluationDay, each.to), is(lastDayOfYear, 'no')))),
  any(before(evaluationDay, '2026-01-01'), is(studentsFrom2026, 'holds')),
)

/** Whether a student may be called for a medical check. */
export const studentMayBeExamined = rule('medical.student-may-be-examined', {
  chapter: '1.2',
  asks: 'May he, in the last year of studies for which he is deferred, be called for a medical check?',
  question: {
    rank: 621,
    worth: some(study, (each) => all(notAfter(each.from, evaluationDay), notAfter(evaluationDay, each.to))),
  },
  labels: { 'not-in-last-year': 'He is not in the last year of studies for which he is deferred.' },
  versions: [
    {
      until: '2026-01-01',
      then: notApplicable('not-in-last-year'),
      cites: ['1.2¶9 fn74'],
      except: [
        {
          id: 'last-year',
          when: lastYear,
          then: no,
          cites: ['1.2¶9 fn74'],
          note: 'Not before the end of the academic year; the day on which his studies end is taken for it.',
          except: [{ id: 'last-day', when: onLastDay, then: whether(is(lastDayOfYear, 'yes')), cites: ['1.2¶9 fn74'] }],
        },
      ],
    },
    {
      from: '2026-01-01',
      then: notApplicable('not-in-last-year'),
      cites: ['1.2¶9 fn74'],
      except: [
        {
          id: 'last-year',
          when: lastYear,
          then: no,
          cites: ['1.2¶9 fn74', '1.2¶1 fn67'],
          order: 'inOrder',
          except: [
            { id: 'ended', when: is(studentsFrom2026, 'ended'), then: yes, cites: ['1.2¶1 fn67'] },
            { id: 'last-day', when: onLastDay, then: whether(is(lastDayOfYear, 'yes')), cites: ['1.2¶9 fn74'] },
          ],
        },
      ],
    },
  ],
})
