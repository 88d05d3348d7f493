import {
  all,
  always,
  any,
  before,
  dayDoubt,
  evaluationDay,
  grounds,
  holds,
  is,
  no,
  not,
  notAfter,
  plusYears,
  type Rule,
  type RuleText,
  rule,
  some,
  yesNoFact,
} from '@muster/engine'
import { deferredForHealth } from '../1.2-medical/unfit-for-a-time.ts'
import { caresFrom, caresUntil, children, pregnancy22Weeks, pregnancyEnded } from '../case/family.ts'
import { born } from '../case/person.ts'
import { higherEducation, study } from '../case/study.ts'
import { work } from '../case/work.ts'
import { beyondConscription } from '../common/status.ts'
import { aroundCallUpAge } from './around-call-up-age.ts'

/** Whether he studies with a right to deferral; asked only where the case tells nothing of studies. */
export const studiesWithDeferral = yesNoFact('study.with-deferral', {
  asks: 'Does he, on that day, study at an institution that gives a right to deferral of conscription?',
  why: 'Most deferrals are for studies; the case tells of none.',
})

/** The day in March 2022 from which IT specialists can be deferred (A2-22, Q2-11). */
export const itDeferralStart = dayDoubt('doubt.it-deferral-start', {
  asks: 'From which day in March 2022 do IT specialists have a right to deferral?',
  from: '2022-03-01',
  until: '2022-03-29',
  reading: '2022-03-28',
  cites: ['1.3¶4 fn83'],
})

const works = (kind: string) =>
  some(work, (job) => all(is(job.as, kind), notAfter(job.from, evaluationDay), before(evaluationDay, job.to)))

/** Whether he meets the two conditions for IT specialists on the day. */
export const itSpecialist = rule('it-specialist.qualified', {
  chapter: '1.3',
  asks: 'Has he completed higher education and does he work full time, under an official contract, as an IT specialist?',
  versions: [
    {
      then: all(
        notAfter(higherEducation, evaluationDay),
        some(work, (job) =>
          all(is(job.as, 'it'), job['full-time'], notAfter(job.from, evaluationDay), before(evaluationDay, job.to)),
        ),
      ),
      cites: ['1.3¶4 fn83'],
    },
  ],
})

const ground = (id: string, text: Pick<RuleText, 'asks' | 'versions' | 'unsaid'>): Rule =>
  rule(`deferral.${id}`, { chapter: '1.3', ...text })

/** The grounds of deferral of conscription. */
export const deferralGrounds = grounds('deferral', {
  chapter: '1.3',
  asks: 'Which grounds defer his conscript service?',
  question: { rank: 720, worth: all(aroundCallUpAge, not(beyondConscription)) },
  of: [
    deferredForHealth,
    ground('care', {
      asks: 'Responsible for a close relative or a grandparent in need of care',
      versions: [
        {
          then: all(notAfter(caresFrom, evaluationDay), before(evaluationDay, caresUntil)),
          cites: ['1.3¶2b2 fn81'],
          note: '"In the first line" is read as of the first degree, as in 5.2.',
        },
      ],
    }),
    ground('state-service', {
      asks: 'Works for one of certain state services',
      unsaid: [{ text: 'Which services defer the report does not name.', cites: ['1.3¶2b3 fn81'] }],
      versions: [{ then: works('state-service'), cites: ['1.3¶2b3 fn81'] }],
    }),
    ground('parliament', {
      asks: 'Elected member of a parliament',
      versions: [{ then: works('parliament'), cites: ['1.3¶2b4 fn81'] }],
    }),
    ground('child-and-pregnancy', {
      asks: 'Has a child, and a wife at least twenty-two weeks pregnant',
      versions: [
        {
          then: all(
            some(children, (child) => notAfter(child.born, evaluationDay)),
            notAfter(pregnancy22Weeks, evaluationDay),
            before(evaluationDay, pregnancyEnded),
          ),
          cites: ['1.3¶2b5 fn81'],
          note: 'Both are needed; of an unmarried partner the report says nothing.',
        },
      ],
    }),
    ground('study', {
      asks: 'Studies at an institution that gives a right to deferral',
      unsaid: [{ text: 'Which institutions and programmes defer the report does not name.', cites: ['1.3¶2b6 fn81'] }],
      versions: [
        {
          then: any(
            some(study, (each) =>
              all(notAfter(each.from, evaluationDay), before(evaluationDay, each.to), each['gives-deferral']),
            ),
            all(not(some(study, () => always)), studiesWithDeferral),
          ),
          cites: ['1.3¶2b6 fn81'],
        },
      ],
    }),
    ground('it-specialist', {
      asks: 'IT specialist with completed higher education, officially employed full time',
      unsaid: [
        {
          text: 'In May 2023 the rules for companies were tightened; how, the report does not say. Sources outside it ask for an accredited company and certain diplomas too: to be verified.',
          cites: ['1.3¶4 fn84'],
        },
      ],
      versions: [
        { until: itDeferralStart, then: no, cites: ['1.3¶4 fn83'] },
        {
          from: itDeferralStart,
          until: '2023-09-04',
          then: all(holds(itSpecialist), before(evaluationDay, plusYears(born, 27))),
          cites: ['1.3¶4 fn83'],
          note: 'Both conditions at once, up to the age of 27. From conscription only, never from mobilisation by itself.',
        },
        {
          from: '2023-09-04',
          then: all(holds(itSpecialist), before(evaluationDay, plusYears(born, 30))),
          cites: ['1.3¶4 fn83', '1.3¶4 fn84'],
          note: 'The age was raised from 27 to 30 on 4 September 2023.',
        },
      ],
    }),
  ],
})
