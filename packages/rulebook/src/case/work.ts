import { choiceField, dayField, listOf, yesNoField } from '@muster/engine'

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
