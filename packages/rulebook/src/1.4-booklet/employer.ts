import { evaluationDay, holds, not, notAfter, notCovered, rule, some, yes } from '@muster/engine'
import { callUpAge } from '../1.1.1-call-up/call-up-age.ts'
import { work } from '../case/work.ts'

/** Whether an employer has to pass on his data. */
export const employerPassesData = rule('booklet.employer-passes-data', {
  chapter: '1.4',
  asks: 'Must an employer pass his data to the military commissariat?',
  question: { rank: 808, worth: some(work, (job) => notAfter(job.from, evaluationDay)) },
  labels: { 'not-of-age': 'He is not of call-up age; of others the report says nothing here.' },
  versions: [
    {
      then: yes,
      cites: ['1.4¶4 fn90'],
      note: 'Employers have to give the commissariat the data of men liable to conscription; the sources are of 2022, a start is not given.',
      except: [
        {
          id: 'not-of-age',
          when: not(holds(callUpAge)),
          then: notCovered('not-of-age'),
          cites: ['1.4¶4 fn90'],
        },
      ],
    },
  ],
})
