import { type Term, term } from '../evidence/term.ts'

/** Terms of the call-up. */
export const terms: readonly Term[] = Object.freeze([
  term('mixed-army', {
    term: 'mixed army',
    means: 'The Russian army mixes contract soldiers and conscripts.',
    cites: ['1.1.1¶1 fn1'],
  }),
  term('conscription', {
    term: 'call-up for conscript service',
    russian: 'prizyv',
    means:
      'Three things to keep apart: a man is summoned to the commissariat, called up by a decision of the commission, and inducted when he is sent to a unit.',
    cites: ['1.1.1¶3 fn6-7', '1.1.1¶6 fn10'],
  }),
  term('law-on-conscription', {
    term: 'Law on conscription',
    russian: 'Federalnyy zakon No 53-FZ',
    means:
      'Federal Law 53-FZ of 28 March 1998 on military duty and military service; the report uses the version of 29 September 2025. Its article 2 lets only citizens be conscripted; others can serve under contract alone.',
    cites: ['1.1.1¶2 fn4-5'],
  }),
  term('commissariat', {
    term: 'military commissariat',
    russian: 'voenkomat',
    means: 'The local office that organises the call-up; every man of eighteen or more can be summoned to it.',
    cites: ['1.1.1¶6 fn10'],
  }),
  term('first-registration', {
    term: 'first registration',
    russian: 'pervonachalnaya postanovka na voinskiy uchet',
    means:
      'The first summons, with psychological selection and a medical check, after which he gets a registration certificate.',
    cites: ['1.1.1¶6 fn10'],
  }),
  term('unified-register', {
    term: 'Unified Register of Military Registration',
    russian: 'Edinyy reestr voinskogo ucheta',
    means:
      'The register ordered by the amendment of 14 April 2023, with the data of several state services on conscripts and men of the zapas, open to those services. It holds a register of summonses.',
    cites: ['1.1.1¶7 fn11', '1.1.1¶10 fn16'],
  }),
  term('gosuslugi', {
    term: 'state services portal',
    russian: 'Gosuslugi',
    means:
      'The online portal open to every citizen for business with state bodies, in which an electronic summons arrives.',
    cites: ['1.1.1¶10 fn15', '1.1.1¶11 fn18'],
  }),
  term('oblast', {
    term: 'region',
    russian: 'oblast',
    means: 'An administrative region of Russia; the report uses the word for republics too.',
    cites: ['1.1.1¶10 fn14'],
  }),
  term('epp', {
    term: 'unified call-up point of Moscow',
    russian: 'Edinyy punkt prizyva (EPP)',
    means:
      'A building in Moscow to which many conscripts are summoned for assessment, in place of several commissariats; its legal status is not fully clear.',
    cites: ['1.1.1¶12 fn19'],
  }),
])
