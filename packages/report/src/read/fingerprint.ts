import { sha256 } from '@noble/hashes/sha2'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils'

/**
 * Sixteen hexadecimal digits of the SHA-256 of a text, its white space made even.
 *
 * @example
 * fingerprintOf('a  b') === fingerprintOf('a b') // => true
 */
export function fingerprintOf(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text.replace(/\s+/g, ' ').trim()))).slice(0, 16)
}
