import { choiceField, dayField, listOf } from '@muster/engine'

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
