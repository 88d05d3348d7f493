import { type Note, note, type Term, term } from '../evidence/term.ts'

/** Terms of the commissariat. */
export const terms: readonly Term[] = Object.freeze([
  term('assembly-point', {
    term: 'assembly point',
    russian: 'sbornyy punkt',
    means:
      'The place where men who are called up gather to be fitted out and sent to their units; often the commissariat itself.',
    cites: ['1.1.2¶3 fn25'],
  }),
])

/** Slips, contradictions and readings of this section. */
export const notes: readonly Note[] = Object.freeze([
  note('A1-28', {
    nature: 'contradiction',
    says: 'Only men found fit are said to go before the call-up commission, which yet decides on deferral and exemption too. Everybody goes before it; “if approved” is read as limiting the decision to call up.',
    bears: ['commissariat.steps', 'decision.what-follows'],
    cites: ['1.1.2¶1 fn23', '1.1.2¶2 fn24'],
  }),
  note('A1-29', {
    nature: 'reading',
    says: 'Exemption from call-up and exemption from the duty of service are two of the six decisions, and the difference is not explained. The first is read as not being called up in peacetime, with entry in the zapas (category V), the second as freedom of any duty (category D), both from section 1.2.',
    bears: ['decision.what-follows'],
    cites: ['1.1.2¶2b4 fn24', '1.1.2¶2b6 fn24'],
  }),
  note('A1-30', {
    nature: 'reading',
    says: 'Here men are sent “on a set date”; that it may not be the day of the session is said in section 1.6 only. The form with the place of service is probably the summons for sending.',
    bears: ['assembly.report-on', 'assembly.on-day-of-session'],
    cites: ['1.1.2¶3 fn25', '1.6¶6 fn112'],
  }),
  note('A1-31', {
    nature: 'reading',
    says: 'The text speaks of the decision on fitness for service; by their titles its sources speak of the decision on call-up. Decisions to call a man up are meant. No transition is given for decisions taken before 21 April 2025.',
    bears: ['decision.in-force', 'decision.runs-out'],
    cites: ['1.1.2¶5 fn27'],
  }),
  note('A1-32', {
    nature: 'editorial',
    says: 'Not from the report, to be verified: the Duma voted on 23 May 2023, the act was signed on 13 June 2023 and came into force 180 days after publication, on 11 December 2023 (one source says November); the term is five working days from notice of the ban, and men referred to alternative service are bound by it too.',
    bears: ['passport.duty', 'passport.hand-in-by'],
    cites: ['1.1.2¶6 fn28'],
  }),
  note('A1-33', {
    nature: 'reading',
    says: 'To whom the passport goes, and what follows if it does not, is not said: no sanction is derived.',
    bears: ['passport.hand-in-by', 'passport.term-passed'],
    cites: ['1.1.2¶6 fn28'],
  }),
  note('A1-34', {
    nature: 'editorial',
    says: 'Not from the report, to be verified: the Federation Council approved the act on 28 July 2023 and it was signed by 4 August 2023; before it the ban ran from the day on which the summons was served.',
    bears: ['exit-ban.from', 'exit-ban.in-force'],
    cites: ['1.1.2¶7 fn29'],
  }),
  note('A1-35', {
    nature: 'reading',
    says: 'The seven days are said to lie between the sending and its official registration. Elsewhere registration is the entry of the sending, and the seven days run from it to the moment at which the summons counts as received. That moment is read here.',
    bears: ['exit-ban.from', 'exit-ban.begins-by-law'],
    cites: ['1.1.2¶7 fn29', '1.1.1¶11 fn18'],
  }),
  note('A1-36', {
    nature: 'contradiction',
    says: 'The ban on leaving is none of the five measures of section 1.1.4, yet exit refusals are discussed under them and section 4 counts the ban among them. Two rules are read: the ban from the sending, and the measures after twenty days. That the ban does not touch men in the zapas belongs to the first.',
    bears: ['exit-ban.in-force', 'evasion.measures-from'],
    cites: ['1.1.2¶7 fn29', '1.1.4¶4 fn43', '4¶5 fn192'],
  }),
  note('A1-37', {
    nature: 'reading',
    says: '25 July 2023 is both the day until which a man had to come himself and the day since which he need not; it is also the day of votes in the Duma. The day itself is left open.',
    bears: ['deregistration.from-a-distance'],
    cites: ['1.1.2¶8 fn31'],
  }),
  note('A1-38', {
    nature: 'reading',
    says: 'Leaving for long touches three duties: to be taken off the register beyond half a year, to report a change of residence within two weeks, and the offence of moving abroad without telling. They are three rules; the last needs the intent to evade, and a stay abroad is a change of residence only if he gives up his address.',
    bears: ['deregistration.required', 'residence.report-by'],
    cites: ['1.1.2¶8 fn30', '1.1.4¶5 fn46', '1.1.4¶7 fn50'],
  }),
  note('Q1-20', {
    nature: 'reading',
    says: 'Half a year is read as six months: more than six months is needed, judged by the length meant or the length in fact. A man who was back within six months did not go for longer.',
    bears: ['deregistration.required'],
    cites: ['1.1.2¶8 fn30'],
  }),
])
