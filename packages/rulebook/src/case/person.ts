import { choiceFact, choiceField, dayFact, dayField, listOf, yesNoFact, yesNoField } from '@muster/engine'

/** When he was born; most age rules hang on it. */
export const born = dayFact('born', {
  asks: 'When was he born?',
  why: 'Call-up age, the reserve and mobilisation categories all follow from his birthday.',
  from: '1925-01-01',
  until: '2012-01-01',
})

/** Man or woman: the report speaks of men, and of women only where it says so. */
export const sex = choiceFact('sex', {
  asks: 'Is the person a man or a woman?',
  of: { man: 'man', woman: 'woman' },
  presume: 'man',
})

/** Russian citizenship on the day asked about is derived from this and the days below. */
export const russianCitizen = yesNoFact('citizenship.russian', {
  asks: 'Is he, or was he, a Russian citizen?',
  why: 'Only Russian citizens are liable to conscription.',
  presume: 'yes',
})

/** How he came by Russian citizenship. */
export const citizenshipBy = choiceFact('citizenship.by', {
  asks: 'How did he become a Russian citizen?',
  of: {
    birth: 'by birth',
    naturalisation: 'by naturalisation',
    'occupied-area-passport': 'through a Russian passport issued in an occupied area',
  },
  presume: 'birth',
})

/** The day on which he acquired Russian citizenship, `never` if he has not; read only where he is no citizen by birth. */
export const citizenshipAcquired = dayFact('citizenship.acquired', {
  asks: 'On which day did he acquire Russian citizenship?',
  never: true,
  from: '1992-01-01',
})

/** The day on which he lost Russian citizenship. */
export const citizenshipLost = dayFact('citizenship.lost', {
  asks: 'On which day did he lose Russian citizenship?',
  presume: 'never',
  from: '1992-01-01',
})

/** Whether he is stateless. */
export const stateless = yesNoFact('citizenship.stateless', { asks: 'Is he stateless?', presume: 'no' })

/** Where he lived, with dates: the region decides which law and which practice applies. */
export const lived = listOf('lived', {
  asks: 'Where did he live, and when?',
  item: 'place of residence',
  unlisted: 'none',
  fields: {
    in: choiceField({
      asks: 'In which area?',
      of: {
        Moscow: 'Moscow',
        'Saint Petersburg': 'Saint Petersburg',
        Chechnya: 'Chechnya',
        Crimea: 'Crimea, with Sevastopol',
        'border region': 'a region on the border with Ukraine (Belgorod, Bryansk, Kursk)',
        Donetsk: 'the occupied part of Donetsk oblast',
        Luhansk: 'the occupied part of Luhansk oblast',
        Kherson: 'the occupied part of Kherson oblast',
        Zaporizhzhia: 'the occupied part of Zaporizhzhia oblast',
        Russia: 'elsewhere in Russia',
        abroad: 'outside Russia',
      },
    }),
    'far-north': yesNoField({ asks: 'Is it in the far north?', presume: 'no' }),
    countryside: yesNoField({ asks: 'Is it in the countryside?', presume: 'no' }),
    from: dayField({ asks: 'From which day?', from: '1925-01-01' }),
    to: dayField({ asks: 'Until which day?', presume: 'never', from: '1925-01-01', notBefore: 'from' }),
  },
})
