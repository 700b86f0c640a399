import { utf8ToBytes } from '@noble/hashes/utils.js'

const binary = (bytes: Uint8Array): string => String.fromCharCode(...bytes)

/** A few bytes as base64 with padding. */
export const base64 = (bytes: Uint8Array): string => btoa(binary(bytes))

/** As many at a time as a call takes as arguments. */
const beyondAscii = /[^\0-\u007F]{1,8192}/gu

/** Text, as UTF-8, as base64 with padding. */
export const base64OfText = (text: string): string =>
  btoa(text.replaceAll(beyondAscii, (some) => binary(utf8ToBytes(some))))
