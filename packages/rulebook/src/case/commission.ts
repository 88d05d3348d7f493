import { choiceField, dayField, listOf, yesNoField } from '@muster/engine'

/** Every decision of a call-up commission (prizyvnaya komissiya). */
export const decisions = listOf('decisions', {
  asks: 'Which decisions did a call-up commission take?',
  item: 'decision of the call-up commission',
  unlisted: 'none',
  fields: {
    kind: choiceField({
      asks: 'What did the commission decide?',
      of: {
        'call-up': 'fit, and called up for military service',
        'alternative-service': 'referral to alternative service',
        deferral: 'deferral of call-up',
        exemption: 'exemption from call-up',
        zapas: 'entry in the reserve (zapas)',
        release: 'exemption from the duty of service itself',
        'refusal-alternative-service': 'refusal of alternative service',
      },
    }),
    level: choiceField({
      asks: 'Was it the local commission or one of a higher level?',
      of: { local: 'the local commission', higher: 'a commission of a higher level' },
      presume: 'local',
    }),
    on: dayField({ asks: 'On which day was it taken?', from: '2000-01-01' }),
    until: dayField({ asks: 'Until which day does it run?', never: true, from: '2000-01-01', notBefore: 'on' }),
    'in-presence': yesNoField({ asks: 'Was he present?', presume: 'yes' }),
  },
})

/** Every complaint against a decision or an act, with where it was filed and when. */
export const complaints = listOf('complaints', {
  asks: 'Which complaints did he file, where and when?',
  item: 'complaint',
  unlisted: 'none',
  fields: {
    against: choiceField({
      asks: 'Against what?',
      of: {
        'local-decision': 'a decision of the local commission or commissariat',
        'higher-decision': 'a decision of the higher commission',
        'refusal-alternative-service': 'a refusal of alternative service',
        'medical-assessment': 'the assessment of the medical commission',
        conduct: 'unlawful conduct, not a decision',
      },
    }),
    to: choiceField({
      asks: 'To whom?',
      of: {
        'local-commission': 'the call-up commission itself',
        'higher-commission': 'a call-up commission of a higher level',
        'medical-control-commission': 'the medical control commission',
        prosecutor: 'the prosecutor (prokuratura)',
        court: 'a court',
      },
    }),
    by: choiceField({
      asks: 'How was it filed?',
      of: { person: 'in person', gosuslugi: 'through Gosuslugi', mfts: 'at an MFTs office', post: 'by post' },
    }),
    'independent-examination': yesNoField({
      asks: 'Did he file an independent medical examination with it?',
    }),
    decided: dayField({ asks: 'On which day was the decision taken that he attacks?', from: '2000-01-01' }),
    filed: dayField({ asks: 'On which day was it filed?', from: '2000-01-01', notBefore: 'decided' }),
    'suspension-granted': dayField({
      asks: 'On which day did the court grant his request for suspension?',
      presume: 'never',
      from: '2000-01-01',
      notBefore: 'filed',
    }),
    answered: dayField({
      asks: 'On which day was it decided?',
      presume: 'never',
      from: '2000-01-01',
      notBefore: 'filed',
    }),
    upheld: yesNoField({ asks: 'Was he put in the right?', presume: 'no' }),
    appealed: dayField({
      asks: 'On which day did he appeal against the judgment?',
      presume: 'never',
      from: '2000-01-01',
    }),
    'appeal-answered': dayField({ asks: 'On which day was the appeal decided?', presume: 'never', from: '2000-01-01' }),
  },
})
