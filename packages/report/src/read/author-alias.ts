/** Spellings under which the report prints one author, each with the one they are matched by (A1-07, A1-24, A2-14, A-59). */
const ALIASES: readonly (readonly [string, readonly string[]])[] = [
  ['prizyvksovesti', ['prizyvksovestu', 'prizyvaksovesti', 'prozyvksovesti', 'prizyvsovesti', 'prizyvaksovestiu']],
  ['shkolaprizyvnika', ['shkolaprizyvnik', 'shkolaprizyvniks', 'shkolaprizyvnikha', 'shkolaprizyvnikam']],
  ['sluzhbapomoshchiprizyvnikam', ['sluzhbapomoshchiprizyvnikom']],
  ['yuridicheskayakonsultatsiya', ['yuridicheskayakonsultatciyarossiyskougazety']],
  ['realnoevremya', ['realnoevrenya']],
  ['kavkazreali', ['kavkazrealii']],
  ['агора', ['agora']],
  ['konsultantplus', ['consultantplus', 'уголовныйкодексроссийскойфедерации']],
  ['obyasnyaemrf', ['obyasnyaеmrf', 'obyasnyemrf', 'obyasnyаемrf', 'obyasnyаеmrf']],
  ['swpberlin', ['stiftungwissenschaftundpolitikswpberlin', 'swp']],
  ['pushilindv', ['pushilindvtelegrampost']],
  ['pryzvnik18ru', ['prizyvanik18ru', 'prizyvnik18ru']],
  [
    'dvizheniesoznatelnykhotkazchikov',
    ['dvizheniesoznatelnikhotkazchikov', 'soznatelnykhotkazchikov', 'soznatelnikhotkazchikov'],
  ],
  [
    'vazhnyeistorii',
    [
      'vazhnieistorii',
      'vazhnyeistarii',
      'vazhnyeistorie',
      'vazhnyestorii',
      'vazhnieistorie',
      'vazhnieistarii',
      'vazhniestorii',
    ],
  ],
  ['nastoyashcheevremya', ['nashtoyashcheevremya']],
  ['riamo', ['riama']],
  ['prizyvanet', ['prizyvnet', 'prizyvanet', 'prizyvanetru', 'prizyvnetru', 'prizyvanet']],
  ['bbc', ['bbcnewsrusskayasluzhba']],
  ['danagentstvo', ['danagentsvo']],
]

const CANONICAL: ReadonlyMap<string, string> = new Map(
  ALIASES.flatMap(([name, others]) => others.map((other) => [other, name] as const)),
)

/**
 * The letters and digits of a name in lower case, without accents, brackets or emphasis, by which names are compared.
 *
 * @example
 * authorKey('Shkola Prizyvnikha') // => 'shkolaprizyvnika'
 */
export function authorKey(name: string): string {
  const key = plainKey(name)
  return CANONICAL.get(key) ?? key
}

/** The same without aliases: letters and digits only. */
export function plainKey(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
}

/** Every key under which an author may stand at the start of a bibliography entry. */
export function keysOf(name: string): readonly string[] {
  const key = authorKey(name)
  return [key, ...(ALIASES.find(([canonical]) => canonical === key)?.[1] ?? [])].map(plainKey)
}
