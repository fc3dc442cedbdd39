import { randomBytes } from 'node:crypto'

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

/** A random id of letters and digits, as Sanity's: 22 of them hold 131 bits. */
export function newId(length = 22): string {
  let id = ''
  // 248 is the largest multiple of 62 in a byte: what lies above is thrown away, so that no letter is likelier.
  while (id.length < length) for (const byte of randomBytes(length)) if (byte < 248) id += ALPHABET[byte % 62]
  return id.slice(0, length)
}
