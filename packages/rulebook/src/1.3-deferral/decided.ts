import { all, any, before, evaluationDay, is, not, notAfter, rule, some, yesNoFact } from '@muster/engine'
import { alternativeApplications, alternativeService } from '../case/alternative-service.ts'
import { decisions } from '../case/commission.ts'

/** Whether a deferral that was decided on fell away before its last day; asked only of a man whose deferral runs by its dates. */
export const deferralFellAway = yesNoFact('deferral.fell-away', {
  asks: 'Has the deferral that the commission decided on lapsed before its last day, because its ground fell away?',
  why: 'A deferral lapses before its time when its ground falls away, as when a student breaks off his studies.',
  cites: ['2¶2b3 fn128'],
})

/** Whether the call-up commission deferred him and the deferral still runs. */
export const deferredByDecision = rule('deferral.by-decision', {
  chapter: '1.3',
  asks: 'Does a deferral that the call-up commission decided on still run?',
  versions: [
    {
      then: all(
        some(decisions, (decision) =>
          all(
            is(decision.kind, 'deferral'),
            notAfter(decision.on, evaluationDay),
            notAfter(evaluationDay, decision.until),
            not(
              some(
                decisions,
                (later) => all(before(decision.on, later.on), notAfter(later.on, evaluationDay)),
                'later',
              ),
            ),
            not(
              some(alternativeApplications, (application) =>
                all(
                  notAfter(decision.on, application['deferral-lapsed']),
                  notAfter(application['deferral-lapsed'], evaluationDay),
                ),
              ),
            ),
          ),
        ),
        not(deferralFellAway),
      ),
      cites: ['1.1.2¶2b3 fn24', '1.3¶6 fn86', '2¶2b3 fn128'],
      note: 'Its last day is included; a later decision takes its place.',
    },
  ],
})

/** Whether the call-up commission freed him of the duty of service. */
export const released = rule('exemption.by-decision', {
  chapter: '1.3',
  asks: 'Has the call-up commission freed him of the duty of service?',
  versions: [
    {
      then: some(decisions, (decision) =>
        all(
          is(decision.kind, 'release'),
          notAfter(decision.on, evaluationDay),
          not(
            some(decisions, (later) => all(before(decision.on, later.on), notAfter(later.on, evaluationDay)), 'later'),
          ),
        ),
      ),
      cites: ['1.1.2¶2b6 fn24', '1.3¶6 fn86'],
      note: 'A later decision takes its place.',
    },
  ],
})

/** True where he broke off alternative service by the day. */
export const alternativeBrokenOff = some(alternativeService, (served) =>
  all(notAfter(served.to, evaluationDay), not(served.completed)),
)

/** Whether alternative service has been granted to him, and he has not broken it off. */
export const alternativeGranted = rule('exemption.alternative-service-granted', {
  chapter: '1.3',
  asks: 'Has alternative service been granted to him, in place of conscript service?',
  versions: [
    {
      then: all(
        any(
          some(alternativeApplications, (application) =>
            all(notAfter(application.decided, evaluationDay), application.granted),
          ),
          some(decisions, (decision) =>
            all(
              is(decision.kind, 'alternative-service'),
              notAfter(decision.on, evaluationDay),
              not(
                some(
                  decisions,
                  (later) => all(before(decision.on, later.on), notAfter(later.on, evaluationDay)),
                  'later',
                ),
              ),
            ),
          ),
        ),
        not(alternativeBrokenOff),
      ),
      cites: ['2¶1 fn127', '2¶5 fn131', '1.1.2¶2b2 fn24'],
      note: 'Inference: the report lists as exempt those who do alternative service or have done it; he is on his way to it.',
    },
  ],
})
