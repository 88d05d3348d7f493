/** One import: the file that imports and what it names, both relative to the root (or a package name). */
export type ImportOfFile = { readonly file: string; readonly to: string }

/** What each package may import of the others. */
export const ARROWS: Readonly<Record<string, readonly string[]>> = {
  engine: [],
  report: [],
  rulebook: ['engine'],
  answer: ['engine', 'rulebook', 'report'],
  compile: ['engine'],
  batch: ['compile', 'engine'],
  muster: ['answer', 'batch', 'compile', 'engine', 'report', 'rulebook'],
  web: ['answer', 'engine', 'report', 'rulebook'],
  server: ['answer', 'engine', 'report', 'rulebook'],
}

/** What the tests of a package may import beside that. */
const TEST_ARROWS: Readonly<Record<string, readonly string[]>> = { compile: ['rulebook'] }

const isTest = (file: string): boolean => /\.(?:test|case)\.ts$/.test(file)

const packageOf = (file: string): string => file.split('/')[1] ?? ''

/**
 * The imports that run against the arrows, reach into another package past its index, or reach outside by a path.
 *
 * @example
 * brokenArrows([{ file: 'packages/engine/src/a.ts', to: '@muster/rulebook' }]).length // => 1
 */
export function brokenArrows(imports: readonly ImportOfFile[]): string[] {
  return imports.flatMap(({ file, to }) => {
    const from = packageOf(file)
    const allowed = ARROWS[from]
    if (allowed === undefined) return [`${file}: the package ${from} has no arrows`]
    if (to.startsWith('packages/')) {
      return packageOf(to) === from ? [] : [`${file}: imports ${to} by a path, not by its package`]
    }
    if (!to.startsWith('@muster/')) return []
    const [, target = '', ...deeper] = to.split('/')
    if (deeper.length > 0) return [`${file}: imports ${to} past its index`]
    if (isTest(file) && TEST_ARROWS[from]?.includes(target) === true) return []
    return allowed.includes(target) ? [] : [`${file}: ${from} may not import ${target}`]
  })
}

/**
 * Every circle of imports between files, each told once.
 *
 * @example
 * circles([{ file: 'packages/a/x.ts', to: 'packages/a/y.ts' }, { file: 'packages/a/y.ts', to: 'packages/a/x.ts' }]).length // => 1
 */
export function circles(imports: readonly ImportOfFile[]): string[][] {
  const edges = new Map<string, string[]>()
  for (const { file, to } of imports) edges.set(file, [...(edges.get(file) ?? []), to])
  const done = new Set<string>()
  const found: string[][] = []
  const visit = (file: string, path: readonly string[]): void => {
    const at = path.indexOf(file)
    if (at >= 0) {
      found.push([...path.slice(at), file])
      return
    }
    if (done.has(file)) return
    for (const next of edges.get(file) ?? []) visit(next, [...path, file])
    done.add(file)
  }
  for (const file of edges.keys()) visit(file, [])
  return found
}
