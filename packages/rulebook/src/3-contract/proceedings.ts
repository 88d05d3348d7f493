import {
  all,
  any,
  asOf,
  before,
  choice,
  dayDoubt,
  evaluationDay,
  gives,
  is,
  no,
  notAfter,
  notApplicable,
  notCovered,
  ruleAbout,
  some,
  yes,
} from '@muster/engine'
import { investigations } from '../case/criminal-record.ts'
import { contracts } from '../case/service.ts'

/** The day in March 2024 from which an investigation can be ended by signing. */
export const investigationRuleStart = dayDoubt('doubt.contract-ends-investigation-start', {
  asks: 'From which day in March 2024 can a criminal investigation be ended when the man signs a contract?',
  from: '2024-03-01',
  until: '2024-04-01',
  reading: '2024-03-31',
  cites: ['3¶6 fn149'],
})

/** The day in October 2024 from which a case before a court can be dropped. */
export const courtRuleStart = dayDoubt('doubt.contract-ends-court-case-start', {
  asks: 'From which day in October 2024 can a case before a court be dropped when the accused signs a contract?',
  from: '2024-10-01',
  until: '2024-11-01',
  reading: '2024-10-02',
  cites: ['3¶6 fn149'],
})

const EXCLUDED = ['terrorism', 'extremism', 'sexual-offence-against-minor'] as const

/** What signing a contract can do to criminal proceedings, by their stage and the day of signing. */
export const signingEndsProceedings = ruleAbout(investigations, 'contract.ends-proceedings', (i) => ({
  chapter: '3',
  asks: 'Can the criminal proceedings be ended if he signs a contract for military service?',
  gives: 'choice',
  question: { rank: 1431, worth: all(notAfter(i.from, evaluationDay), before(evaluationDay, i.to)) },
  labels: {
    no: 'no: the report knows of no such possibility on that day at that stage',
    'investigation-ended':
      'yes: the investigation can be discontinued, and detention on remand lifted, as long as the case has not been sent to court',
    'case-dropped': 'yes: the case before the court can be dropped',
    'not-running': 'No proceedings run on the day.',
    'excluded-offence':
      'For convicted men some offences are excluded (terrorism, extremism, offences against minors); whether that holds for suspects and accused the report does not say.',
  },
  versions: [
    {
      then: choice('investigation-ended'),
      cites: ['3¶6 fn149'],
      note: 'In force since March 2024, before the case is sent to court.',
      order: 'inOrder',
      except: [
        {
          id: 'not-running',
          when: any(before(evaluationDay, i.from), notAfter(i.to, evaluationDay)),
          then: notApplicable('not-running'),
          cites: ['3¶6 fn149'],
        },
        {
          id: 'in-court',
          when: notAfter(i['in-court-from'], evaluationDay),
          then: choice('case-dropped'),
          cites: ['3¶6 fn149'],
          note: 'Signed by President Putin in October 2024; the report gives neither the day nor the entry into force.',
          order: 'inOrder',
          except: [
            {
              id: 'before-october-2024',
              when: before(evaluationDay, courtRuleStart),
              then: choice('no'),
              cites: ['3¶6 fn149'],
              note: 'Before October 2024 only investigations that had not been sent to court could be ended.',
            },
            {
              id: 'excluded-in-court',
              when: is(i.offence, ...EXCLUDED),
              then: notCovered('excluded-offence'),
              cites: ['3¶6 fn149', '3¶5 fn148'],
            },
          ],
        },
        {
          id: 'before-march-2024',
          when: before(evaluationDay, investigationRuleStart),
          then: choice('no'),
          cites: ['3¶6 fn149'],
          note: 'The report dates the possibility to March 2024.',
        },
        {
          id: 'excluded',
          when: is(i.offence, ...EXCLUDED),
          then: notCovered('excluded-offence'),
          cites: ['3¶6 fn149', '3¶5 fn148'],
        },
      ],
    },
  ],
}))

/** Whether a contract that he signed while accused could end his case, by the law of the day of signing. */
export const signingEndedProceedings = ruleAbout(contracts, 'contract.could-end-proceedings', (c) => ({
  chapter: '3',
  asks: 'Could the contract that he signed while under investigation or on trial end the proceedings?',
  question: { rank: 1432, worth: is(c.while, 'accused') },
  labels: { 'not-accused': 'He was not under investigation or on trial when he signed.' },
  versions: [
    {
      then: no,
      cites: ['3¶6 fn149'],
      note: 'Judged by the law of the day on which he signed.',
      order: 'inOrder',
      except: [
        {
          id: 'not-accused',
          when: is(c.while, 'civilian', 'conscript', 'mobilised', 'prisoner'),
          then: notApplicable('not-accused'),
          cites: ['3¶6 fn149'],
        },
        {
          id: 'ended',
          when: asOf(
            c.signed,
            some(investigations, (i) =>
              all(
                notAfter(i.from, c.signed),
                before(c.signed, i.to),
                gives(signingEndsProceedings, ['investigation-ended', 'case-dropped'], i),
              ),
            ),
          ),
          then: yes,
          cites: ['3¶6 fn149'],
          note: 'They can be ended, which is not to say that they were.',
        },
      ],
    },
  ],
}))
