/** Gives names for generated code: readable, unlike each other, and the same every time. */
export interface Names {
  /** The name of something, always the same for the same key. */
  readonly of: (key: string, wish: string) => string
}

const RESERVED: ReadonlySet<string> = new Set(
  'break case catch class const continue debugger default delete do else export extends false finally for function if import in instanceof let new null of on owner persons return static super switch this throw true try typeof undefined var void while with yield await async eval arguments trace table'.split(
    ' ',
  ),
)

/**
 * Makes an id a name: dots become underscores, words are joined in camel case.
 *
 * @example
 * nameOf('conscription.call-up-age') // => 'conscription_callUpAge'
 */
export function nameOf(id: string): string {
  const joined = id
    .replaceAll(/[^A-Za-z0-9.]+(.)/gu, (_, letter: string) => letter.toUpperCase())
    .replaceAll('.', '_')
    .replaceAll(/[^A-Za-z0-9_]/gu, '')
  const safe = /^[0-9]/u.test(joined) || joined === '' ? `_${joined}` : joined
  return RESERVED.has(safe) ? `${safe}_` : safe
}

/** Makes a giver of names that avoids some. */
export function names(taken: Iterable<string>): Names {
  const used = new Set(taken)
  const given = new Map<string, string>()
  return {
    of: (key, wish) => {
      const known = given.get(key)
      if (known !== undefined) return known
      const base = nameOf(wish)
      let name = base
      for (let turn = 2; used.has(name); turn += 1) name = `${base}_${turn}`
      used.add(name)
      given.set(key, name)
      return name
    },
  }
}
