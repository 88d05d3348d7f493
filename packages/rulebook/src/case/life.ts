import { choiceFact, choiceField, dayFact, dayField, listOf, numberFact, yesNoFact, yesNoField } from '@muster/engine'

/** His studies, with dates. */
export const study = listOf('study', {
  asks: 'What did he study, and when?',
  item: 'study',
  unlisted: 'none',
  fields: {
    level: choiceField({
      asks: 'At which level?',
      of: {
        school: 'school',
        vocational: 'vocational school',
        bachelor: 'bachelor',
        specialist: 'specialist',
        master: 'master',
        postgraduate: 'postgraduate',
        military: 'a military institution of higher education',
      },
    }),
    'full-time': yesNoField({ asks: 'Full time?' }),
    accredited: yesNoField({ asks: 'At an accredited institution?' }),
    'gives-deferral': yesNoField({
      asks: 'Is it one of the institutions and programmes that give a right to deferral of conscription?',
    }),
    from: dayField({ asks: 'From which day?', from: '1950-01-01' }),
    to: dayField({ asks: 'Until which day?', presume: 'never', from: '1950-01-01', notBefore: 'from' }),
    completed: yesNoField({ asks: 'Did he complete it?' }),
    'last-year-from': dayField({
      asks: 'On which day did his last year of study begin?',
      never: true,
      from: '1950-01-01',
    }),
  },
})

/** Whether he completed higher education. */
export const higherEducation = dayFact('education.higher-completed', {
  asks: 'On which day did he complete higher education?',
  never: true,
  from: '1950-01-01',
})

/** His work, with dates. */
export const work = listOf('work', {
  asks: 'What work did he do, and when?',
  item: 'work',
  unlisted: 'none',
  fields: {
    as: choiceField({
      asks: 'As what?',
      of: {
        teacher: 'teaching staff',
        it: 'IT specialist',
        'state-service': 'one of the state services whose staff may be deferred',
        parliament: 'elected member of a parliament',
        'defence-industry': 'in the defence industry',
        'state-body': 'a post that a state or local body needs during mobilisation',
        'supply-company': 'in a company of essential supply',
        farming: 'sowing or harvesting',
        other: 'other work',
      },
    }),
    from: dayField({ asks: 'From which day?', from: '1950-01-01' }),
    to: dayField({ asks: 'Until which day?', presume: 'never', from: '1950-01-01', notBefore: 'from' }),
    'full-time': yesNoField({ asks: 'Full time, under an official contract?' }),
    'reserved-from': dayField({
      asks: 'From which day was he on his employer’s list of reserved staff (bronirovanie)?',
      never: true,
      from: '2020-01-01',
    }),
  },
})

/** His children. */
export const children = listOf('children', {
  asks: 'Which children does he have?',
  item: 'child',
  unlisted: 'none',
  fields: { born: dayField({ asks: 'When was the child born?', from: '1950-01-01' }) },
})

/** The day from which his wife was at least 22 weeks pregnant. */
export const pregnancy22Weeks = dayFact('family.wife-22-weeks-pregnant-from', {
  asks: 'From which day was his wife at least 22 weeks pregnant?',
  presume: 'never',
  from: '1990-01-01',
})

/** The day on which that pregnancy ended. */
export const pregnancyEnded = dayFact('family.wife-pregnant-until', {
  asks: 'Until which day was she pregnant?',
  presume: 'never',
  from: '1990-01-01',
})

/** Whether he alone brings up his children. */
export const soleParent = yesNoFact('family.sole-parent', {
  asks: 'Does he bring up his child or children alone?',
  presume: 'no',
})

/** The day from which he has cared for a needy relative of the first degree or grandparent. */
export const caresFrom = dayFact('family.cares-for-relative-from', {
  asks: 'From which day has he been responsible for a parent, child, spouse or grandparent who needs care?',
  presume: 'never',
  from: '1990-01-01',
})

/** The day until which he did so. */
export const caresUntil = dayFact('family.cares-for-relative-until', {
  asks: 'Until which day?',
  presume: 'never',
  from: '1990-01-01',
})

/** Whether a parent died in military service. */
export const parentDiedInService = yesNoFact('family.parent-died-in-service', {
  asks: 'Did a parent of his die while doing military service?',
  presume: 'no',
})

/** Whether he is guardian of a minor brother or sister for whom nobody else cares. */
export const guardianOfSibling = yesNoFact('family.guardian-of-sibling', {
  asks: 'Is he guardian of a minor brother or sister whom nobody else takes care of?',
  presume: 'no',
})

/** How many children under eight his mother has beside him, when she brings them up without a husband. */
export const motherAloneChildren = numberFact('family.mother-alone-with-children-under-8', {
  asks: 'How many children under eight, beside him, does his mother bring up without a husband?',
  from: 0,
  until: 20,
  unit: 'child',
  presume: 0,
})

/** Convictions, suspended ones included. */
export const convictions = listOf('convictions', {
  asks: 'Of what was he convicted, and when?',
  item: 'conviction',
  unlisted: 'none',
  fields: {
    'in-force': dayField({ asks: 'On which day did the judgment come into force?', from: '1970-01-01' }),
    offence: choiceField({
      asks: 'For what?',
      of: {
        terrorism: 'terrorism',
        extremism: 'extremism',
        'sexual-offence-against-minor': 'an offence against the sexual integrity of a minor',
        evasion: 'evasion of conscription (art. 328)',
        other: 'another offence',
      },
      presume: 'other',
    }),
    sentence: choiceField({
      asks: 'To what?',
      of: {
        fine: 'a fine',
        suspended: 'a suspended prison sentence',
        prison: 'imprisonment',
        other: 'another sentence',
      },
    }),
    cleared: dayField({
      asks: 'On which day was his record cleared?',
      never: true,
      from: '1970-01-01',
      notBefore: 'in-force',
    }),
  },
})

/** Criminal investigations and trials against him. */
export const investigations = listOf('investigations', {
  asks: 'Which criminal proceedings ran against him, and when?',
  item: 'criminal proceedings',
  unlisted: 'none',
  fields: {
    from: dayField({ asks: 'From which day?', from: '1970-01-01' }),
    to: dayField({ asks: 'Until which day?', presume: 'never', from: '1970-01-01', notBefore: 'from' }),
    'in-court-from': dayField({
      asks: 'From which day was the case before a court?',
      presume: 'never',
      from: '1970-01-01',
      notBefore: 'from',
    }),
    offence: choiceField({
      asks: 'For what?',
      of: {
        terrorism: 'terrorism',
        extremism: 'extremism',
        'sexual-offence-against-minor': 'an offence against the sexual integrity of a minor',
        evasion: 'evasion of conscription (art. 328)',
        desertion: 'absence or desertion',
        other: 'another offence',
      },
      presume: 'other',
    }),
  },
})

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
