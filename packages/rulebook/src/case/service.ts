import { choiceFact, choiceField, dayFact, dayField, listOf, numberField, yesNoFact, yesNoField } from '@muster/engine'

/** Periods of service of every kind, in order. */
export const service = listOf('service', {
  asks: 'Which periods of service did he do?',
  item: 'period of service',
  unlisted: 'none',
  fields: {
    as: choiceField({
      asks: 'As what did he serve?',
      of: {
        conscript: 'conscript',
        contract: 'contract soldier (kontraktnik)',
        mobilised: 'mobilised man',
        sbory: 'reservist in training (sbory)',
        'special-sbory': 'reservist in special training (special sbory)',
        militia: 'in a so-called people’s militia of Donetsk or Luhansk',
      },
    }),
    from: dayField({ asks: 'From which day?', from: '1940-01-01' }),
    to: dayField({ asks: 'Until which day?', presume: 'never', from: '1940-01-01', notBefore: 'from' }),
    'ended-by': choiceField({
      asks: 'How did it end?',
      of: {
        completed: 'he completed it',
        contract: 'he signed a contract',
        health: 'discharge for health',
        age: 'discharge for age',
        sentence: 'a prison sentence',
        left: 'he left without leave',
        other: 'otherwise',
      },
    }),
    'disciplinary-unit': yesNoField({ asks: 'Was he in a disciplinary unit?', presume: 'no' }),
    'trained-months': numberField({
      asks: 'How many months of training had he had?',
      from: 0,
      until: 120,
      unit: 'month',
    }),
    specialised: yesNoField({ asks: 'Had he acquired a military specialisation?' }),
    sent: choiceField({
      asks: 'Where was he sent?',
      of: {
        Russia: 'elsewhere in Russia',
        border: 'a border region',
        Ukraine: 'Ukraine',
        Crimea: 'Crimea',
        other: 'elsewhere',
      },
    }),
  },
})

/** Contracts for military service or for the rezerv. */
export const contracts = listOf('contracts', {
  asks: 'Which contracts did he sign?',
  item: 'contract',
  unlisted: 'none',
  fields: {
    kind: choiceField({
      asks: 'Which kind of contract?',
      of: {
        service: 'for military service',
        rezerv: 'for the mobilisation reserve (rezerv)',
        volunteer: 'for a volunteer unit',
      },
      presume: 'service',
    }),
    signed: dayField({ asks: 'On which day was it signed?', from: '1990-01-01' }),
    months: numberField({ asks: 'For how many months?', from: 1, until: 241, unit: 'month' }),
    'runs-out': dayField({
      asks: 'From which day is the term that it names over?',
      from: '1990-01-01',
      notBefore: 'signed',
    }),
    ended: dayField({
      asks: 'On which day did it end in fact?',
      presume: 'never',
      from: '1990-01-01',
      notBefore: 'signed',
    }),
    how: choiceField({
      asks: 'How did it come about?',
      of: {
        freely: 'freely',
        pressed: 'under pressure',
        deceived: 'by deceit',
        forged: 'signed in his name without him',
      },
    }),
    while: choiceField({
      asks: 'What was he when he signed?',
      of: {
        civilian: 'a civilian',
        conscript: 'a conscript in service',
        mobilised: 'a mobilised man',
        prisoner: 'a prisoner',
        accused: 'under investigation or on trial',
      },
    }),
    'conscript-since': dayField({
      asks: 'Since which day had he served as a conscript when he signed (never, if he was no conscript)?',
      never: true,
      from: '1990-01-01',
    }),
  },
})

/** Absences without leave. */
export const absences = listOf('absences', {
  asks: 'When was he absent from his unit without leave?',
  item: 'absence without leave',
  unlisted: 'none',
  fields: {
    as: choiceField({
      asks: 'What was he then?',
      of: {
        conscript: 'a conscript',
        contract: 'a contract soldier',
        mobilised: 'a mobilised man',
        sbory: 'a reservist in training',
      },
    }),
    from: dayField({ asks: 'From which day?', from: '1990-01-01' }),
    to: dayField({
      asks: 'On which day was he back with his unit?',
      never: true,
      from: '1990-01-01',
      notBefore: 'from',
    }),
    'disciplinary-unit': yesNoField({ asks: 'Was he in a disciplinary unit?', presume: 'no' }),
    'for-good': yesNoField({ asks: 'Did he mean to stay away for good?' }),
  },
})

/** Orders that he refused. */
export const refusals = listOf('refusals', {
  asks: 'Which orders did he refuse?',
  item: 'refused order',
  unlisted: 'none',
  fields: {
    as: choiceField({
      asks: 'What was he then?',
      of: { conscript: 'a conscript', contract: 'a contract soldier', mobilised: 'a mobilised man' },
    }),
    on: dayField({ asks: 'On which day?', from: '1990-01-01' }),
    combat: yesNoField({ asks: 'Was it a refusal to take part in combat?' }),
    'valid-reason': yesNoField({ asks: 'Did he have a valid reason?', presume: 'no' }),
  },
})

/** His rank, which decides ages in the reserve. */
export const rank = choiceFact('rank', {
  asks: 'Which rank does he hold?',
  of: {
    soldier: 'soldier, sailor, sergeant, starshina, praporshchik or michman',
    'junior-officer': 'junior officer (to captain)',
    'senior-officer': 'major or lieutenant colonel (or the naval ranks)',
    colonel: 'colonel or captain 1st rank',
    general: 'general or admiral',
  },
  presume: 'soldier',
})

/** The day on which he was entered in the reserve (zapas). */
export const zapasEntered = dayFact('zapas.entered', {
  asks: 'On which day was he entered in the reserve (zapas)?',
  never: true,
  from: '1950-01-01',
  cites: ['1.1.1¶2 fn3'],
})

/** The day on which he was struck off the reserve. */
export const zapasLeft = dayFact('zapas.left', {
  asks: 'On which day was he struck off the reserve (zapas)?',
  presume: 'never',
  from: '1950-01-01',
})

/** The mobilisation category (razryad) in which he is entered. */
export const mobilisationCategory = choiceFact('zapas.category', {
  asks: 'In which mobilisation category (razryad) is he?',
  of: { first: 'first', second: 'second', third: 'third' },
})

/** Whether a mobilisation instruction is in his booklet. */
export const mobilisationInstruction = yesNoFact('zapas.mobilisation-instruction', {
  asks: 'Does his military booklet hold a mobilisation instruction (mobilizatsionnoe predpisanie)?',
  presume: 'no',
})
