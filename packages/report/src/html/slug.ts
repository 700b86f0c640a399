import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d|index)(?:\.|$)/u
const suffixed = /-[0-9a-f]{10}$/u

const safePart = (id: string): string =>
  id
    .toLowerCase()
    .replaceAll(/[^a-z0-9._-]+/gu, '-')
    .replaceAll(/\.{2,}/gu, '.')
    .replaceAll(/^[-._]+|[-._]+$/gu, '')
    .slice(0, 60)

/**
 * A file name for a document that is safe on every system and unique for every identifier, whatever a
 * system thinks of case. An identifier that has to be changed gets a piece of its hash; so does one
 * that looks as if it had one.
 */
export const slugOf = (id: string): string => {
  const safe = safePart(id)
  if (id !== '' && safe === id && !reserved.test(id) && !suffixed.test(id)) return id
  const hash = bytesToHex(sha256(utf8ToBytes(id))).slice(0, 10)
  return `${safe === '' ? 'document' : safe}-${hash}`
}
