/** Byte order of UTF-16, as an encoding name. */
export type Utf16 = 'utf-16le' | 'utf-16be'

const nulShares = (bytes: Uint8Array): { readonly even: number; readonly odd: number } => {
  let even = 0
  let odd = 0
  for (let index = 0; index < bytes.length; index += 1) {
    if (bytes[index] !== 0) continue
    if (index % 2 === 0) even += 1
    else odd += 1
  }
  const half = Math.max(1, bytes.length / 2)
  return { even: even / half, odd: odd / half }
}

const isPlainAscii = (byte: number): boolean =>
  (byte >= 0x20 && byte < 0x7f) || (byte >= 0x09 && byte <= 0x0d)

/** Whether a few NUL bytes stand in ASCII text; in UTF-16 they would be half of all bytes. */
const hasStrayNuls = (bytes: Uint8Array): boolean =>
  bytes.every((byte) => byte === 0 || isPlainAscii(byte)) &&
  bytes.filter((byte) => byte === 0).length * 4 < bytes.length

/**
 * The byte order of UTF-16 without a byte-order mark, told by where the NUL bytes are: the high byte
 * of ASCII letters, or of the blanks and punctuation between other letters. `null` if it is not UTF-16.
 */
export const utf16ByNuls = (sample: Uint8Array): Utf16 | null => {
  if (sample.length < 4 || hasStrayNuls(sample)) return null
  const { even, odd } = nulShares(sample)
  const least = 0.05
  if (odd >= least && even * 20 <= odd) return 'utf-16le'
  if (even >= least && odd * 20 <= even) return 'utf-16be'
  return null
}
