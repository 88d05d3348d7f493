import { sha256 } from '@noble/hashes/sha2'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils'

/** Plain data that can be written as JSON. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

/**
 * Writes plain data as JSON with its keys in order, so that equal data are equal texts.
 *
 * @example
 * canonical({ b: 1, a: [true] }) // => '{"a":[true],"b":1}'
 */
export function canonical(data: Json): string {
  if (data === null || typeof data !== 'object') return JSON.stringify(data)
  if (isList(data)) return `[${data.map(canonical).join(',')}]`
  const entries = Object.entries(data).sort(([one], [other]) => (one < other ? -1 : 1))
  return `{${entries.map(([key, value]) => `${JSON.stringify(key)}:${canonical(value)}`).join(',')}}`
}

function isList(data: Json): data is readonly Json[] {
  return Array.isArray(data)
}

/** The SHA-256 of plain data, in hexadecimal: equal data have equal fingerprints, in whatever order their keys stand. */
export function fingerprint(data: Json): string {
  return bytesToHex(sha256(utf8ToBytes(canonical(data))))
}
