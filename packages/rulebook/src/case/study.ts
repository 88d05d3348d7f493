import { choiceField, dayFact, dayField, listOf, yesNoField } from '@muster/engine'

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
