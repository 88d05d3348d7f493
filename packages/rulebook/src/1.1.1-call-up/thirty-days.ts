import { asOf, before, dayDoubt, holds, is, no, not, notApplicable, plusDays, ruleAbout, whether } from '@muster/engine'
import { summonses } from '../case/summons.ts'

/** The day from which the limit of thirty days holds: the amendment of 28 October 2025, or its start on 1 January 2026 (Q1-16). */
export const thirtyDaysStart = dayDoubt('doubt.thirty-days-start', {
  asks: 'From which day may an electronic summons be sent at the earliest thirty days before the date it sets?',
  from: '2025-10-28',
  until: '2026-01-02',
  reading: '2026-01-01',
  cites: ['1.1.1¶13 fn21', '1.1.1¶4 fn8'],
})

/** What the law of a day says of electronic summonses sent long before the date they set. */
export const earlySendingLaw = ruleAbout(summonses, 'summons.early-sending-law', (s) => ({
  chapter: '1.1.1',
  asks: 'Does the law forbid an electronic summons to be sent so long before the date it sets?',
  versions: [
    {
      until: thirtyDaysStart,
      then: no,
      cites: ['1.1.1¶13 fn21'],
      note: 'There was no limit: it could be sent, for example, a year ahead.',
    },
    {
      from: thirtyDaysStart,
      then: whether(before(plusDays(s.sent, 30), s.appear)),
      cites: ['1.1.1¶13 fn21'],
      note: 'Thirty days before the date set is allowed, thirty-one is not.',
    },
  ],
}))

/** Whether an electronic summons was sent earlier than the law of the day of sending allows. */
export const sentTooEarly = ruleAbout(summonses, 'summons.sent-too-early', (s) => ({
  chapter: '1.1.1',
  asks: 'Was the electronic summons sent earlier than the law allows?',
  question: { rank: 113, worth: is(s.by, 'electronic') },
  labels: { 'not-electronic': 'The limit is for electronic summonses only.' },
  unsaid: [{ text: 'What becomes of a summons that was sent too early is not said.', cites: ['1.1.1¶13 fn21'] }],
  versions: [
    {
      then: whether(asOf(s.sent, holds(earlySendingLaw, s))),
      cites: ['1.1.1¶13 fn21'],
      except: [
        {
          id: 'not-electronic',
          when: not(is(s.by, 'electronic')),
          then: notApplicable('not-electronic'),
          cites: ['1.1.1¶13 fn21'],
        },
      ],
    },
  ],
}))
