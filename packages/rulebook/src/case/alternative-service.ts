import { choiceFact, choiceField, dayFact, dayField, listOf, yesNoField } from '@muster/engine'

/** Whether his conviction or religion forbids him to serve. */
export const belief = choiceFact('belief.against-service', {
  asks: 'Does his personal or religious conviction forbid him to do military service?',
  of: { religious: 'yes, a religious conviction', personal: 'yes, a personal conviction', no: 'no' },
})

/** Since when his conviction has been formed. */
export const beliefSince = dayFact('belief.since', {
  asks: 'Since when has he held that conviction?',
  from: '1950-01-01',
})

/** Applications for alternative civilian service. */
export const alternativeApplications = listOf('alternative-service-applications', {
  asks: 'Which applications for alternative civilian service (AGS) did he make?',
  item: 'application for alternative service',
  unlisted: 'none',
  fields: {
    filed: dayField({ asks: 'On which day was it filed?', from: '2000-01-01' }),
    by: choiceField({
      asks: 'How was it filed?',
      of: {
        person: 'in person',
        representative: 'through a representative',
        'registered-letter': 'by registered letter',
        other: 'in another way',
      },
    }),
    'for-period': dayField({
      asks: 'From which day did (or does) the call-up period run for which he applied?',
      why: 'An application must be filed six months before the call-up period.',
      from: '2000-01-01',
    }),
    'restoring-term': yesNoField({ asks: 'Did he ask for the lapsed term to be restored?', presume: 'no' }),
    'deferral-lapsed': dayField({
      asks: 'On which day did a deferral of his lapse unforeseen?',
      presume: 'never',
      from: '2000-01-01',
    }),
    summoned: dayField({
      asks: 'On which day did he get the summons to the session?',
      never: true,
      from: '2000-01-01',
      notBefore: 'filed',
    }),
    heard: dayField({
      asks: 'On which day did the commission hear it?',
      presume: 'never',
      from: '2000-01-01',
      notBefore: 'filed',
    }),
    decided: dayField({
      asks: 'On which day was it decided?',
      presume: 'never',
      from: '2000-01-01',
      notBefore: 'filed',
    }),
    granted: yesNoField({ asks: 'Was it granted?' }),
  },
})

/** Alternative service done. */
export const alternativeService = listOf('alternative-service', {
  asks: 'When did he do alternative service?',
  item: 'alternative service',
  unlisted: 'none',
  fields: {
    from: dayField({ asks: 'From which day?', from: '2000-01-01' }),
    to: dayField({ asks: 'Until which day?', presume: 'never', from: '2000-01-01', notBefore: 'from' }),
    'military-organisation': yesNoField({ asks: 'In a military organisation?', presume: 'no' }),
    completed: yesNoField({ asks: 'Did he complete it?' }),
  },
})
