import {
  all,
  any,
  before,
  evaluationDay,
  holds,
  is,
  no,
  not,
  notAfter,
  notApplicable,
  notCovered,
  plusYears,
  rule,
  some,
  whether,
  yes,
} from '@muster/engine'
import { callUpAge } from '../1.1.1-call-up/call-up-age.ts'
import { alternativeApplications, alternativeService, belief } from '../case/alternative-service.ts'
import { born, sex } from '../case/person.ts'
import { service } from '../case/service.ts'
import { citizen, serving } from '../common/status.ts'
import { beforeSeventeenAndHalf, seventeenAndHalf } from './period-at-stake.ts'

/** Cases in which questions of alternative service arise: a conviction at an age of conscription, or an application or the service itself is stated. */
export const agsMatters = any(
  all(before(evaluationDay, plusYears(born, 31)), is(belief, 'religious', 'personal')),
  some(alternativeApplications, (a) => notAfter(a.filed, evaluationDay)),
  some(alternativeService, (done) => notAfter(done.from, evaluationDay)),
)

/** Whether he has the ground that the report names: a conviction, of religion or his own. */
export const agsGround = rule('ags.ground', {
  chapter: '2',
  asks: 'Does he have the ground for alternative service that the report names, a conviction that forbids him to serve?',
  question: { rank: 1200, worth: agsMatters },
  labels: {
    'other-grounds':
      'The report names no other ground than conviction. The law may know others, such as belonging to an indigenous people that lives traditionally; that is to be verified.',
  },
  unsaid: [
    { text: 'What the conviction has to consist of, the law does not say.', cites: ['2¶1 fn127'] },
    {
      text: 'Whether a commission will find a conviction proved cannot be worked out from the rules.',
      cites: ['2¶8 fn135'],
    },
  ],
  versions: [
    {
      then: is(belief, 'religious', 'personal'),
      cites: ['2¶1 fn127'],
      note: 'Article 59 of the Constitution and article 2 of the law on alternative service: religion, and personal conviction too.',
      except: [{ id: 'none', when: is(belief, 'no'), then: notCovered('other-grounds'), cites: ['2¶1 fn127'] }],
    },
  ],
})

const ranThrough = some(alternativeService, (done) => notAfter(done.from, evaluationDay))
const granted = some(alternativeApplications, (a) => all(a.granted, notAfter(a.decided, evaluationDay)))

/** Whether he may apply for alternative service on the day; whether that would be in time is another question. */
export const mayApply = rule('ags.may-apply', {
  chapter: '2',
  asks: 'May he apply for alternative service?',
  question: { rank: 1201, worth: agsMatters },
  labels: {
    women: 'The report says little of women.',
    'no-citizen':
      'He is no Russian citizen on that day; alternative service takes the place of conscription, to which only citizens are liable.',
    done: 'He is doing alternative service, or has done it, wholly or in part.',
    granted: 'Alternative service has been granted already.',
    serving: 'The report speaks of applications before service; whether a man in service may apply it does not say.',
  },
  versions: [
    {
      then: whether(holds(agsGround)),
      cites: ['2¶1 fn127', '2¶2 fn128'],
      note: 'In time or late: see the questions on the term. A deferral that lapses unforeseen opens ten days.',
      order: 'inOrder',
      except: [
        { id: 'woman', when: is(sex, 'woman'), then: notCovered('women'), cites: ['1.1.1¶2 fn5'] },
        {
          id: 'no-citizen',
          when: not(holds(citizen)),
          then: notApplicable('no-citizen'),
          cites: ['1.1.1¶2 fn5', '2¶1 fn127'],
        },
        { id: 'done', when: ranThrough, then: notApplicable('done'), cites: ['2¶11 fn138'] },
        { id: 'granted', when: granted, then: notApplicable('granted'), cites: ['2¶5 fn131'] },
        { id: 'serving', when: holds(serving), then: notCovered('serving'), cites: ['2¶1 fn127'] },
        {
          id: 'too-young',
          when: all(before(evaluationDay, seventeenAndHalf), is(beforeSeventeenAndHalf, 'too-early')),
          then: no,
          cites: ['2¶2b1 fn128'],
          note: 'The first moment to apply is the age of 17½.',
        },
        {
          id: 'served',
          when: some(service, (period) =>
            all(is(period.as, 'conscript'), is(period['ended-by'], 'completed'), notAfter(period.to, evaluationDay)),
          ),
          then: no,
          cites: ['2¶1 fn127', '1.1.1¶2 fn3-4'],
          note: 'Inference: alternative service takes the place of conscription, which he has done. For mobilisation see 2.1 and 5.1.',
        },
        {
          id: 'past-call-up-age',
          when: all(notAfter(plusYears(born, 18), evaluationDay), not(holds(callUpAge))),
          then: no,
          cites: ['2¶1 fn127', '1.1.1¶2 fn3-4'],
          note: 'Inference: alternative service takes the place of conscription, to which he is no longer liable.',
        },
      ],
    },
  ],
})

/** Whether a conviction of his own counts as a religious one does. */
export const personalConvictionCounts = rule('ags.personal-conviction', {
  chapter: '2',
  asks: 'Does a personal conviction without a religion count?',
  question: { rank: 1203, worth: all(agsMatters, is(belief, 'personal')) },
  versions: [{ then: yes, cites: ['2¶1 fn127'], note: 'Article 2 of the law on alternative service.' }],
})
