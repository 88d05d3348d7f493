import { all, any, before, evaluationDay, is, notAfter, rule, some } from '@muster/engine'
import { decisions } from '../case/commission.ts'
import { alternativeService } from '../case/life.ts'
import { service, zapasEntered, zapasLeft } from '../case/service.ts'

const entered = any(
  notAfter(zapasEntered, evaluationDay),
  some(service, (period) =>
    all(
      is(period.as, 'conscript', 'contract', 'mobilised'),
      is(period['ended-by'], 'completed', 'health', 'age'),
      notAfter(period.to, evaluationDay),
    ),
  ),
  some(alternativeService, (done) => all(done.completed, notAfter(done.to, evaluationDay))),
  some(decisions, (decision) => all(is(decision.kind, 'zapas', 'exemption'), notAfter(decision.on, evaluationDay))),
)

/** Whether he is entered in the reserve (zapas) on the day: stated, or following from service done or a decision taken. */
export const inZapas = rule('reserve.in-zapas', {
  chapter: '4',
  asks: 'Is he in the reserve (zapas)?',
  question: { rank: 10 },
  versions: [{ then: all(entered, before(evaluationDay, zapasLeft)), cites: ['4¶2 fn187', '1.1.1¶2 fn3'] }],
})
