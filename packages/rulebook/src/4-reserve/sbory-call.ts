import {
  all,
  before,
  chooseDay,
  evaluationDay,
  holds,
  is,
  no,
  not,
  notAfter,
  notApplicable,
  plusMonths,
  plusYears,
  readingDoubt,
  rule,
  ruleAbout,
  some,
  theDay,
  whether,
} from '@muster/engine'
import { alternativeService } from '../case/alternative-service.ts'
import { service } from '../case/service.ts'
import { serving } from '../common/status.ts'
import { inZapas } from './in-zapas.ts'
import { specialLength } from './special-sbory.ts'

/** Three years from the start or from the end of the last training. */
export const threeYearsFrom = readingDoubt('doubt.three-years-between-trainings', {
  asks: 'Do the three years between two trainings run from the start of the last one or from its end?',
  readings: { start: 'from its start', end: 'from its end' },
  reading: 'start',
  cites: ['4¶3 fn189'],
})

/** True when he was called for a training less than three years ago. */
const recentTraining = some(service, (last) =>
  all(
    is(last.as, 'sbory'),
    notAfter(last.from, evaluationDay),
    before(evaluationDay, plusYears(chooseDay(is(threeYearsFrom, 'start'), last.from, last.to), 3)),
  ),
)

/** Whether he may be called for an ordinary training of the reserve. */
export const mayBeCalledForSbory = rule('sbory.may-be-called', {
  chapter: '4',
  asks: 'May he be called up for a training of the reserve (sbory)?',
  question: { rank: 1740, worth: all(holds(inZapas), not(holds(serving))) },
  unsaid: [
    {
      text: 'Whether a special training counts for the three years, and whether that limit holds for special trainings, the report does not say.',
      cites: ['4¶3 fn189', '4¶7 fn195'],
    },
  ],
  versions: [
    {
      then: whether(holds(inZapas)),
      cites: ['4¶3 fn188', '4¶5 fn192'],
      note: 'A member of the rezerv can be called at any time of the year, other members of the zapas much less often.',
      order: 'inOrder',
      except: [
        {
          id: 'in-service',
          when: some(service, (period) =>
            all(
              is(period.as, 'conscript', 'contract', 'mobilised'),
              notAfter(period.from, evaluationDay),
              before(evaluationDay, period.to),
            ),
          ),
          then: no,
          cites: ['4¶2 fn187', '4¶3 fn188'],
          note: 'Inference: he is in military service; trainings are for men of the reserve.',
        },
        {
          id: 'alternative-service',
          when: some(alternativeService, (done) => all(done.completed, notAfter(done.to, evaluationDay))),
          then: no,
          cites: ['2¶11 fn138'],
          note: 'Men who did alternative service are not called for trainings.',
        },
        {
          id: 'once-in-three-years',
          when: all(holds(inZapas), recentTraining),
          then: no,
          cites: ['4¶3 fn189'],
          note: 'A man may be called for training only once in three years.',
        },
      ],
    },
  ],
})

/** The first day after the longest time that a training may last. */
export const longestTraining = ruleAbout(service, 'sbory.must-end', (training) => ({
  chapter: '4',
  asks: 'On which day must the training have ended?',
  gives: 'day',
  labels: { 'not-a-training': 'It is no training of the reserve.' },
  question: { rank: 1741, worth: is(training.as, 'sbory', 'special-sbory') },
  versions: [
    {
      then: notApplicable('not-a-training'),
      cites: ['4¶3 fn189'],
      order: 'inOrder',
      except: [
        {
          id: 'ordinary',
          when: is(training.as, 'sbory'),
          then: theDay(plusMonths(training.from, 2)),
          cites: ['4¶3 fn189'],
          note: 'A training lasts two months at most.',
        },
        {
          id: 'special-six-months',
          when: all(is(training.as, 'special-sbory'), is(specialLength, 'six-months')),
          then: theDay(plusMonths(training.from, 6)),
          cites: ['4¶7 fn195'],
        },
        {
          id: 'special',
          when: is(training.as, 'special-sbory'),
          then: theDay(plusMonths(training.from, 2)),
          cites: ['4¶7 fn195'],
        },
      ],
    },
  ],
}))
