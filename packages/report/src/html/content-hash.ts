import { base64 } from './base64.ts'
import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'

/** The hash a content security policy names an inline style or script by. */
export const contentHash = (text: string): string => `'sha256-${base64(sha256(utf8ToBytes(text)))}'`
