import {
  all,
  any,
  before,
  type DayLike,
  dayGivenBy,
  evaluationDay,
  holds,
  is,
  no,
  not,
  notAfter,
  rule,
  some,
  yes,
} from '@muster/engine'
import { lastCategoryIs } from '../1.2-medical/category.ts'
import { alternativeService } from '../case/alternative-service.ts'
import { decisions } from '../case/commission.ts'
import { contracts, service, zapasEntered, zapasLeft } from '../case/service.ts'
import { study } from '../case/study.ts'
import { serving } from '../common/status.ts'
import { reserveAgeLimit } from './age-limit.ts'

/** True when something has happened by a day, and after another where one is named, that enters a man in the reserve. */
const enteredBy = (day: DayLike, after?: DayLike) => {
  const inTime = (then: DayLike) => all(...(after === undefined ? [] : [before(after, then)]), notAfter(then, day))
  return any(
    inTime(zapasEntered),
    some(service, (period) =>
      all(
        is(period.as, 'conscript', 'contract', 'mobilised'),
        is(period['ended-by'], 'completed', 'health', 'age', 'sentence'),
        inTime(period.to),
      ),
    ),
    some(alternativeService, (done) => all(done.completed, inTime(done.to))),
    some(study, (done) => all(is(done.level, 'military'), done.completed, inTime(done.to))),
    some(decisions, (decision) => all(is(decision.kind, 'zapas', 'exemption'), inTime(decision.on))),
    some(contracts, (contract) => all(is(contract.kind, 'rezerv'), inTime(contract.signed))),
  )
}

/** Whether he is entered in the reserve (zapas) on the day: stated, or following from service done or a decision taken. */
export const inZapas = rule('reserve.in-zapas', {
  chapter: '4',
  asks: 'Is he in the reserve (zapas)?',
  question: { rank: 60, worth: not(holds(serving)) },
  versions: [
    {
      then: yes,
      cites: ['4¶1 fn186', '4¶2 fn187', '1.1.1¶2 fn3'],
      note: 'Entered, or entered by law: service or a military school completed, discharged, exempted, deferred to the end of call-up age. The rezerv is made up of men of the zapas, so that a contract for it shows the entry.',
      order: 'inOrder',
      except: [
        {
          id: 'left',
          when: all(notAfter(zapasLeft, evaluationDay), not(enteredBy(evaluationDay, zapasLeft))),
          then: no,
          cites: ['4¶1 fn186'],
          note: 'He was struck off, and nothing has happened since that enters him again.',
        },
        {
          id: 'category-d',
          when: lastCategoryIs('D'),
          then: no,
          cites: ['1.2¶8 fn73'],
          note: 'Men of category D are freed of service altogether, in war too.',
        },
        { id: 'not-entered', when: not(enteredBy(evaluationDay)), then: no, cites: ['4¶2 fn187'] },
        {
          id: 'too-old',
          when: notAfter(dayGivenBy(reserveAgeLimit), evaluationDay),
          then: no,
          cites: ['4¶4 fn191'],
          note: 'He has reached the age limit of the reserve.',
        },
      ],
    },
  ],
})
