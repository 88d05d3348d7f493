import { choiceFact, choiceField, dayFact, dayField, listOf, numberField, yesNoFact, yesNoField } from '@muster/engine'

/** The day on which he was first entered in the military register. */
export const registered = dayFact('register.first-entered', {
  asks: 'On which day was he first entered in the military register?',
  never: true,
  from: '1950-01-01',
})

/** The day on which he left Russia for the last time. */
export const leftRussia = dayFact('departure.left-russia', {
  asks: 'On which day did he leave Russia?',
  never: true,
  from: '1990-01-01',
})

/** The day on which he returned, or would return. */
export const returned = dayFact('departure.returned', {
  asks: 'On which day did he return to Russia?',
  presume: 'never',
  from: '1990-01-01',
})

/** Stays abroad. */
export const staysAbroad = listOf('stays-abroad', {
  asks: 'When did he stay abroad?',
  item: 'stay abroad',
  unlisted: 'none',
  fields: {
    from: dayField({ asks: 'From which day?', from: '1990-01-01' }),
    to: dayField({ asks: 'Until which day?', presume: 'never', from: '1990-01-01', notBefore: 'from' }),
    'intended-months': numberField({
      asks: 'For how many months did he mean to go?',
      from: 0,
      until: 241,
      unit: 'month',
    }),
    deregistered: dayField({
      asks: 'On which day was he taken off the military register for it?',
      presume: 'never',
      from: '1990-01-01',
    }),
    'deregistered-by': choiceField({
      asks: 'How did he ask to be taken off it?',
      of: {
        person: 'in person',
        representative: 'through a representative',
        'registered-letter': 'by registered letter',
        gosuslugi: 'through Gosuslugi',
      },
    }),
    'gave-up-address': yesNoField({ asks: 'Did he give up his address in Russia?' }),
  },
})

/** Changes of residence. */
export const moves = listOf('moves', {
  asks: 'When did he change residence?',
  item: 'change of residence',
  unlisted: 'none',
  fields: {
    on: dayField({ asks: 'On which day?', from: '1990-01-01' }),
    reported: dayField({ asks: 'On which day did he report it to the commissariat?', never: true, from: '1990-01-01' }),
    to: choiceField({
      asks: 'To where?',
      of: { 'same-region': 'within the region', 'other-region': 'another region', abroad: 'abroad' },
    }),
    'new-commissariat': yesNoField({ asks: 'Did another commissariat become competent for him?' }),
    'to-evade': yesNoField({ asks: 'Was it in order to evade service?' }),
  },
})

/** Whether he meant to evade service; never inferred. */
export const intentToEvade = yesNoFact('evasion.intent', { asks: 'Was there an intent to evade service?' })

/** Whether he obtained an exemption by fraud. */
export const fraudulentExemption = yesNoFact('evasion.exemption-by-fraud', {
  asks: 'Was an exemption obtained by fraud?',
  presume: 'no',
})

/** The day on which he handed in his passport for travel abroad. */
export const passportHandedIn = dayFact('passport.handed-in', {
  asks: 'On which day did he hand in his passport for travel abroad?',
  never: true,
  from: '2000-01-01',
})

/** The military booklet (voennyy bilet). */
export const bookletIssued = dayFact('booklet.issued', {
  asks: 'On which day was his military booklet (voennyy bilet) issued?',
  never: true,
  from: '1950-01-01',
})

/** Its kind. */
export const bookletKind = choiceFact('booklet.kind', {
  asks: 'Which kind of booklet is it?',
  of: {
    red: 'red, of paper, 32 pages',
    green: 'green, of paper, 40 pages',
    electronic: 'electronic, like a bank card',
  },
})
