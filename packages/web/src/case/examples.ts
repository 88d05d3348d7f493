const FILES: { readonly [path: string]: string } = import.meta.glob('../../../../cases/*.yaml', {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** An invented case that comes with the app. */
export interface Example {
  readonly name: string
  readonly title: string
  readonly note: string
  readonly text: string
}

function line(text: string, key: string): string {
  const found = new RegExp(`^${key}:\\s*(?:>-?\\s*\\n((?:[ ]+.*\\n)+)|(.*)\\n)`, 'mu').exec(text)
  return (found?.[1] ?? found?.[2] ?? '').replaceAll(/\s+/gu, ' ').trim()
}

/** The invented cases, by file name. */
export const EXAMPLES: readonly Example[] = Object.entries(FILES).map(([path, text]) => ({
  name: path.split('/').at(-1) ?? path,
  title: line(text, 'title'),
  note: line(text, 'note'),
  text,
}))
