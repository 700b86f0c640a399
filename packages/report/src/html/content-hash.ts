import { base64 } from './base64.ts'
import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'

const known = new Map<string, string>()

/**
 * The hash a content security policy names an inline style or script by. Kept, as thousands of pages share
 * the few texts there are.
 */
export const contentHash = (text: string): string => {
  const hash = known.get(text) ?? `'sha256-${base64(sha256(utf8ToBytes(text)))}'`
  known.set(text, hash)
  return hash
}
