import { choiceField, dayField, listOf, numberField, yesNoField } from '@muster/engine'

/** Every medical assessment with the category that it gave. */
export const medical = listOf('medical', {
  asks: 'Which medical category was he given, and when?',
  item: 'medical assessment',
  unlisted: 'none',
  fields: {
    category: choiceField({
      asks: 'Which category?',
      of: {
        A: 'A: fit',
        B: 'B (Б): fit with minor restrictions',
        V: 'V (В): fit with restrictions',
        G: 'G (Г): unfit for a time',
        D: 'D (Д): unfit',
      },
    }),
    on: dayField({ asks: 'On which day?', from: '1980-01-01' }),
    months: numberField({
      asks: 'For how many months was he found unfit (category G)?',
      from: 1,
      until: 61,
      unit: 'month',
    }),
    by: choiceField({
      asks: 'By whom?',
      of: {
        commission: 'the medical commission of the commissariat',
        control: 'the medical control commission',
        military: 'a military medical commission',
        court: 'a court',
      },
      presume: 'commission',
    }),
    're-examination': yesNoField({ asks: 'Was it a re-examination of an earlier category?', presume: 'no' }),
  },
})
