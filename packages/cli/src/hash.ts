import { createHash } from 'node:crypto'

/** SHA-256 of text (as UTF-8) or bytes, lower-case hexadecimal. */
export const sha256 = (contents: string | Uint8Array): string =>
  createHash('sha256').update(contents).digest('hex')
