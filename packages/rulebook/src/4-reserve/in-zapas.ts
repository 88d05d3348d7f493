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
} from '@muster/engine'
import { alternativeService } from '../case/alternative-service.ts'
import { decisions } from '../case/commission.ts'
import { medical } from '../case/medical.ts'
import { contracts, service, zapasEntered, zapasLeft } from '../case/service.ts'
import { study } from '../case/study.ts'
import { serving } from '../common/status.ts'
import { reserveAgeLimit } from './age-limit.ts'

const sinceEver: DayLike = '1900-01-01'

/** True when after one day and by another something has happened that enters a man in the reserve. */
const enteredBetween = (after: DayLike, day: DayLike) =>
  any(
    all(before(after, zapasEntered), notAfter(zapasEntered, day)),
    some(service, (period) =>
      all(
        is(period.as, 'conscript', 'contract', 'mobilised'),
        is(period['ended-by'], 'completed', 'health', 'age', 'sentence'),
        before(after, period.to),
        notAfter(period.to, day),
      ),
    ),
    some(alternativeService, (done) => all(done.completed, before(after, done.to), notAfter(done.to, day))),
    some(study, (done) =>
      all(is(done.level, 'military'), done.completed, before(after, done.to), notAfter(done.to, day)),
    ),
    some(decisions, (decision) =>
      all(is(decision.kind, 'zapas', 'exemption'), before(after, decision.on), notAfter(decision.on, day)),
    ),
    some(contracts, (contract) =>
      all(is(contract.kind, 'rezerv'), before(after, contract.signed), notAfter(contract.signed, day)),
    ),
  )

/** True when his last medical category by the day is D: such men are entered nowhere (A1-09). */
const unfitForAll = some(medical, (found) =>
  all(
    is(found.category, 'D'),
    notAfter(found.on, evaluationDay),
    not(
      some(
        medical,
        (later) => all(before(found.on, later.on), notAfter(later.on, evaluationDay), not(is(later.category, 'D'))),
        'later',
      ),
    ),
  ),
)

/** Whether he is entered in the reserve (zapas) on the day: stated, or following from service done or a decision taken. */
export const inZapas = rule('reserve.in-zapas', {
  chapter: '4',
  asks: 'Is he in the reserve (zapas)?',
  question: { rank: 60, worth: not(holds(serving)) },
  versions: [
    {
      then: enteredBetween(sinceEver, evaluationDay),
      cites: ['4¶1 fn186', '4¶2 fn187', '1.1.1¶2 fn3'],
      note: 'Entered, or entered by law: service or a military school completed, discharged, exempted, deferred to the end of call-up age. The rezerv is made up of men of the zapas, so that a contract for it shows the entry.',
      order: 'inOrder',
      except: [
        {
          id: 'left',
          when: all(notAfter(zapasLeft, evaluationDay), not(enteredBetween(zapasLeft, evaluationDay))),
          then: no,
          cites: ['4¶1 fn186'],
          note: 'He was struck off, and nothing has happened since that enters him again.',
        },
        {
          id: 'category-d',
          when: unfitForAll,
          then: no,
          cites: ['1.2¶8 fn73'],
          note: 'Men of category D are freed of service altogether, in war too.',
        },
        { id: 'not-entered', when: not(enteredBetween(sinceEver, evaluationDay)), then: no, cites: ['4¶2 fn187'] },
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
