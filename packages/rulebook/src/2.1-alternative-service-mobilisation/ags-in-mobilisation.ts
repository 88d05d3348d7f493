import {
  all,
  any,
  before,
  choice,
  evaluationDay,
  holds,
  is,
  no,
  not,
  notAfter,
  notApplicable,
  notCovered,
  readingDoubt,
  rule,
  some,
  yes,
} from '@muster/engine'
import { mobilisationPeriod } from '../5.4-mobilisation-2022/mobilisation-period.ts'
import { alternativeService, belief } from '../case/alternative-service.ts'

/** Whether the mobilisation of 2022 counts as running after October 2022 for men in alternative service (A2-68). */
export const periodForAgs = readingDoubt('doubt.ags-mobilisation-still-running', {
  asks: 'Does the mobilisation of 2022 still count as running for men who do alternative service after 4 November 2022?',
  readings: {
    'runs-on': 'yes: the decree has not been ended, and the period of mobilisation runs on in law',
    ended: 'no: the amendment came after the end of the partial mobilisation, so it awaits a new one',
  },
  reading: 'runs-on',
  cites: ['2.1¶1 fn139', '5.4¶2 fn234'],
})

/** Whether he is doing alternative service on the day. */
export const doingAgs = rule('ags.doing', {
  chapter: '2.1',
  asks: 'Is he doing alternative service?',
  versions: [
    {
      then: some(alternativeService, (done) => all(notAfter(done.from, evaluationDay), before(evaluationDay, done.to))),
      cites: ['2.1¶1 fn139'],
    },
  ],
})

/** Whether he has completed alternative service by the day. */
export const doneAgs = rule('ags.done', {
  chapter: '2.1',
  asks: 'Has he completed alternative service?',
  versions: [
    {
      then: some(alternativeService, (done) => all(is(done.completed, 'yes'), notAfter(done.to, evaluationDay))),
      cites: ['2.1¶1 fn139'],
    },
  ],
})

const conviction = is(belief, 'religious', 'personal')

const matters = all(
  notAfter('2022-09-21', evaluationDay),
  any(
    conviction,
    some(alternativeService, (done) => notAfter(done.from, evaluationDay)),
  ),
)

/** Whether the Mobilisation Law has a place for alternative service. */
export const mobilisationLawKnowsAgs = rule('ags.mobilisation-law', {
  chapter: '2.1',
  asks: 'Does the Mobilisation Law provide for alternative service during a mobilisation?',
  question: { rank: 1300, worth: matters },
  versions: [
    {
      until: '2022-11-04',
      then: no,
      cites: ['2.1¶1 fn139'],
      note: 'The Constitution guarantees alternative service all the same; the report calls the gap contrary to it.',
    },
    {
      from: '2022-11-04',
      then: yes,
      cites: ['2.1¶1 fn139'],
      note: 'In force since its signature on 4 November 2022. How it would be applied is unclear.',
    },
  ],
})

/** In which way a mobilisation can reach a man who did, does or wants alternative service. */
export const agsInMobilisation = rule('ags.in-mobilisation', {
  chapter: '2.1',
  asks: 'How can a mobilisation reach him as a man of alternative service?',
  gives: 'choice',
  question: { rank: 1301, worth: matters },
  labels: {
    'claimable-on-constitution':
      'the statute does not protect him: that he did or does alternative service he can bring forward on the Constitution, before a court',
    'civilian-staff-if-called':
      'when a mobilisation is declared after his alternative service, he can be called up as civilian staff of the armed forces',
    'civilian-staff-assigned':
      'while he does alternative service in a period of mobilisation, he can be assigned to the armed forces as civilian staff',
    'civilian-staff-in-a-new-mobilisation':
      'if a mobilisation is declared while he does alternative service, he can be assigned to the armed forces as civilian staff',
    'conviction-only':
      'The amendment speaks of men who did or do alternative service. For a man with a conviction who did neither, the right follows from the Constitution and its application is unclear.',
    'no-ags': 'Nothing is known of alternative service or of a conviction.',
  },
  unsaid: [
    {
      text: 'How the amendment would be applied in a future mobilisation is unclear.',
      cites: ['2.1¶1'],
    },
  ],
  versions: [
    {
      until: '2022-11-04',
      then: notCovered('no-ags'),
      cites: ['2.1¶1 fn139'],
      order: 'inOrder',
      except: [
        {
          id: 'doing-or-done',
          when: some(alternativeService, (done) => notAfter(done.from, evaluationDay)),
          then: choice('claimable-on-constitution'),
          cites: ['2.1¶1 fn139', '2.1¶2 fn140'],
          note: 'Some men were mobilised all the same; some of them had their call-up annulled on the Constitution.',
        },
        {
          id: 'conviction',
          when: conviction,
          then: notCovered('conviction-only'),
          cites: ['2.1¶1 fn139', '5.1¶9'],
        },
      ],
    },
    {
      from: '2022-11-04',
      then: notCovered('no-ags'),
      cites: ['2.1¶1 fn139'],
      order: 'inOrder',
      except: [
        {
          id: 'doing-now',
          when: all(holds(doingAgs), is(periodForAgs, 'runs-on'), holds(mobilisationPeriod)),
          then: choice('civilian-staff-assigned'),
          cites: ['2.1¶1 fn139', '5.4¶2 fn234'],
          note: 'Possible in law; no case is reported.',
        },
        {
          id: 'doing',
          when: holds(doingAgs),
          then: choice('civilian-staff-in-a-new-mobilisation'),
          cites: ['2.1¶1 fn139'],
        },
        {
          id: 'done',
          when: holds(doneAgs),
          then: choice('civilian-staff-if-called'),
          cites: ['2.1¶1 fn139'],
          note: 'The article speaks of a mobilisation declared later.',
        },
        {
          id: 'conviction',
          when: conviction,
          then: notCovered('conviction-only'),
          cites: ['2.1¶1 fn139', '5.1¶9'],
        },
      ],
    },
  ],
})

/** Whether statute lets him be called up as a soldier although he did alternative service. */
export const calledAsSoldier = rule('ags.mobilised-as-soldier', {
  chapter: '2.1',
  asks: 'Does the Mobilisation Law let a man who did alternative service be mobilised as a soldier?',
  question: {
    rank: 1302,
    worth: all(notAfter('2022-09-21', evaluationDay), holds(doneAgs)),
  },
  labels: {
    'not-done': 'He has not done alternative service.',
    'silent-before':
      'The Mobilisation Law did not provide for these men before 4 November 2022. Some were mobilised; by the judgments that the report tells of, that was contrary to the Constitution.',
  },
  versions: [
    {
      until: '2022-11-04',
      then: notCovered('silent-before'),
      cites: ['2.1¶1 fn139', '2.1¶2 fn140'],
      except: [{ id: 'not-done', when: not(holds(doneAgs)), then: notApplicable('not-done'), cites: ['2.1¶1 fn139'] }],
    },
    {
      from: '2022-11-04',
      then: no,
      cites: ['2.1¶1 fn139'],
      note: 'As civilian staff of the armed forces; the report knows of no practice under the amendment.',
      except: [{ id: 'not-done', when: not(holds(doneAgs)), then: notApplicable('not-done'), cites: ['2.1¶1 fn139'] }],
    },
  ],
})
