import { choiceField, dayField, listOf, yesNoField } from '@muster/engine'

/** Every summons (povestka), with its channel and its dates. */
export const summonses = listOf('summonses', {
  asks: 'Which summonses was he sent?',
  why: 'What a summons obliges to, and from when, depends on how and when it reached him.',
  item: 'summons',
  unlisted: 1,
  fields: {
    for: choiceField({
      asks: 'What was he summoned for?',
      of: {
        measures: 'call-up measures: examination and commission',
        sending: 'the assembly point, to be sent to a unit',
        'clarify-data': 'a general summons, such as to clarify data',
        'first-registration': 'first registration',
        sbory: 'a military training of the reserve (sbory)',
        mobilisation: 'mobilisation',
      },
    }),
    by: choiceField({
      asks: 'How was it delivered?',
      of: {
        person: 'handed over in person',
        'registered-letter': 'by registered letter',
        electronic: 'electronically, through Gosuslugi from the Unified Register',
        'mos.ru': 'electronically, through mos.ru',
        letterbox: 'put in a letterbox',
        relative: 'given to a relative',
      },
    }),
    'handed-by': choiceField({
      asks: 'Who handed it over?',
      of: {
        commissariat: 'staff of the commissariat',
        employer: 'a manager at his workplace',
        police: 'a police officer',
        other: 'somebody else',
      },
    }),
    sent: dayField({
      asks: 'On which day was it sent (or handed over)?',
      why: 'A summons is judged by the law of the day on which it was sent.',
      from: '2000-01-01',
    }),
    signed: dayField({ asks: 'On which day did he sign for it?', never: true, from: '2000-01-01', notBefore: 'sent' }),
    refused: dayField({
      asks: 'On which day did he refuse to accept it (never, if he signed for it)?',
      never: true,
      from: '2000-01-01',
      notBefore: 'sent',
    }),
    entered: dayField({
      asks: 'On which day was its sending entered in the register of summonses?',
      never: true,
      from: '2000-01-01',
      notBefore: 'sent',
    }),
    appear: dayField({ asks: 'On which day did he have to appear?', from: '2000-01-01', notBefore: 'sent' }),
    appeared: dayField({ asks: 'On which day did he appear?', never: true, from: '2000-01-01', notBefore: 'sent' }),
    'valid-reason': yesNoField({ asks: 'Did he have a valid reason for not appearing?', presume: 'no' }),
    'correct-form': yesNoField({ asks: 'Was it correctly drawn up?', presume: 'yes' }),
    region: choiceField({
      asks: 'In which area was it sent?',
      of: { Moscow: 'Moscow', 'occupied area': 'an occupied area', elsewhere: 'elsewhere in Russia' },
    }),
  },
})
