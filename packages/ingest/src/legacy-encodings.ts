import iconv from 'iconv-lite'

/** Whether there is a decoder of this name. */
export const encodingExists = (name: string): boolean => iconv.encodingExists(name)

/**
 * The text of bytes in any encoding `encodingExists` knows. Node 20's `TextDecoder('windows-1252')`
 * turns 0x80–0x9F into control characters, which is why no platform decoder is used here.
 */
export const decodeLegacy = (bytes: Uint8Array, encoding: string): string => {
  if (!iconv.encodingExists(encoding)) return decodeLegacy(bytes, 'windows-1252')
  return iconv.decode(bytes, encoding, { stripBOM: false })
}
