/** Tells whether plain data is a map of names to values. */
export function isMap(data: unknown): data is { readonly [key: string]: unknown } {
  return typeof data === 'object' && data !== null && !Array.isArray(data)
}
