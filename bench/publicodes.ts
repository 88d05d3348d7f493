import Engine from 'publicodes'

const RULES = {
  jour: { question: 'Jour ?' },
  'dix huit ans': { question: 'Jour de ses 18 ans ?' },
  'vingt sept ans': { question: 'Jour de ses 27 ans ?' },
  'trente ans': { question: 'Jour de ses 30 ans ?' },
  'entrée zapas': { question: 'Entrée en réserve ?' },
  'sortie zapas': { question: 'Sortie de la réserve ?' },
  'en réserve': { 'toutes ces conditions': ['entrée zapas <= 19723', 'sortie zapas > 19723'] },
  appelable: {
    variations: [
      { si: 'jour < 19723', alors: { 'toutes ces conditions': ['jour >= dix huit ans', 'jour < vingt sept ans'] } },
      {
        sinon: {
          'toutes ces conditions': [
            'jour >= dix huit ans',
            'jour < trente ans',
            { 'une de ces conditions': ['vingt sept ans >= 19723', 'en réserve = non'] },
          ],
        },
      },
    ],
  },
  ...Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`motif ${index}`, { question: 'Motif ?' }])),
  exempté: { 'une de ces conditions': Array.from({ length: 30 }, (_, index) => `motif ${index}`) },
}

const FAR = 9_999_999

/** The rules in the rival's language; days are given to it as numbers, birthdays already computed. */
export function publicodesEngine(): Engine<string> {
  return new Engine(RULES, { logger: { log: () => {}, warn: () => {}, error: console.error } })
}

/** Asks the rival whether a man is of call-up age. */
export function callUpAgeByPublicodes(
  engine: Engine<string>,
  man: { readonly [name in 'turned18' | 'turned27' | 'turned30' | 'zapasEntered' | 'zapasLeft']: number },
  on: number,
): boolean {
  engine.setSituation({
    jour: on,
    'dix huit ans': man.turned18,
    'vingt sept ans': man.turned27,
    'trente ans': man.turned30,
    'entrée zapas': Math.min(man.zapasEntered, FAR),
    'sortie zapas': Math.min(man.zapasLeft, FAR),
  })
  return engine.evaluate('appelable').nodeValue === true
}

/** Asks the rival about thirty grounds of which some are unknown: it answers undefined and names the missing variables. */
export function groundsByPublicodes(engine: Engine<string>, unknown: number): number {
  engine.setSituation(
    Object.fromEntries(Array.from({ length: 30 - unknown }, (_, index) => [`motif ${unknown + index}`, 'non'])),
  )
  return Object.keys(engine.evaluate('exempté').missingVariables).length
}
