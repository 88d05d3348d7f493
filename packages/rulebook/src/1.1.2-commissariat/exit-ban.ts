import {
  all,
  any,
  before,
  dayGivenBy,
  evaluationDay,
  holds,
  is,
  no,
  not,
  notAfter,
  notCovered,
  rule,
  ruleAbout,
  some,
  yes,
} from '@muster/engine'
import { callUpAge } from '../1.1.1-call-up/call-up-age.ts'
import { decisions } from '../case/commission.ts'
import { service, zapasEntered, zapasLeft } from '../case/service.ts'
import { summonses } from '../case/summons.ts'
import { citizen } from '../common/status.ts'
import { exitBanFrom, exitBanReasons } from './exit-ban-begins.ts'

const cites = ['1.1.2¶7 fn29']

/** Whether a summons forbids him to leave the country on the day, were he not in the reserve. */
export const exitBannedBy = ruleAbout(summonses, 'exit-ban.by-summons', (s) => ({
  chapter: '1.1.2',
  asks: 'Does this summons forbid a man who is not in the reserve to leave the country on this day?',
  question: { rank: 241, worth: is(s.for, 'measures', 'sending') },
  labels: exitBanReasons,
  versions: [
    {
      then: notAfter(dayGivenBy(exitBanFrom, s), evaluationDay),
      cites,
      note: 'Whether he is stopped at the border depends on the Unified Register, which is hardly at work: that is a matter of practice.',
      order: 'inOrder',
      except: [
        { id: 'not-sent', when: before(evaluationDay, s.sent), then: no, cites },
        { id: 'general', when: is(s.for, 'clarify-data'), then: no, cites, note: 'A general summons brings no ban.' },
        {
          id: 'reservist',
          when: is(s.for, 'sbory', 'mobilisation'),
          then: no,
          cites: ['4¶5 fn192'],
          note: 'The ban does not apply to men in the reserve.',
        },
        {
          id: 'appeared',
          when: all(notAfter(s.appeared, evaluationDay), notAfter(dayGivenBy(exitBanFrom, s), evaluationDay)),
          then: notCovered('after-appearing'),
          cites,
        },
      ],
    },
  ],
}))

/** True when he is in the reserve: entered, by decision, or after service done; ages play no part for a man who is still summoned. */
const inReserve = all(
  any(
    notAfter(zapasEntered, evaluationDay),
    some(decisions, (decision) => all(is(decision.kind, 'zapas', 'exemption'), notAfter(decision.on, evaluationDay))),
    some(service, (period) =>
      all(
        is(period.as, 'conscript', 'contract', 'mobilised'),
        is(period['ended-by'], 'completed', 'health'),
        notAfter(period.to, evaluationDay),
      ),
    ),
  ),
  before(evaluationDay, zapasLeft),
)

/** Whether he is forbidden to leave the country on the day. */
export const exitBanned = rule('exit-ban.in-force', {
  chapter: '1.1.2',
  asks: 'Does a summons forbid him to leave the country on this day?',
  question: {
    rank: 60,
    worth: some(summonses, (s) => all(is(s.for, 'measures', 'sending'), notAfter(s.sent, evaluationDay))),
  },
  labels: {
    ...exitBanReasons,
    'not-of-age':
      'He is not of call-up age on this day; whether the ban on conscripts still holds for him is not said.',
  },
  versions: [
    {
      then: no,
      cites,
      note: 'No summons forbids it. The measures that follow twenty days after the date in a summons are another matter.',
      order: 'inOrder',
      except: [
        {
          id: 'banned',
          when: some(summonses, (s) => holds(exitBannedBy, s)),
          then: yes,
          cites,
          note: 'Whether he is stopped at the border depends on the Unified Register, which is hardly at work: that is a matter of practice.',
          order: 'inOrder',
          except: [
            {
              id: 'no-citizen',
              when: not(holds(citizen)),
              then: no,
              cites: ['1.1.1¶2 fn5', ...cites],
              note: 'The ban is for conscripts; only Russian citizens can be called up.',
            },
            {
              id: 'in-zapas',
              when: inReserve,
              then: no,
              cites: ['4¶5 fn192'],
              note: 'The ban does not apply to men in the reserve (zapas).',
            },
            {
              id: 'not-of-age',
              when: not(holds(callUpAge)),
              then: notCovered('not-of-age'),
              cites: [...cites, '1.1.1¶2 fn3-4'],
            },
          ],
        },
      ],
    },
  ],
})
