import { detect } from 'jschardet'
import { decodeLegacy, encodingExists } from './legacy-encodings.ts'

const sampleBytes = 64 * 1024

/** Below this the detector is right no more often than the fallback; measured on texts of a few lines. */
const decentConfidence = 0.15

const fallback = 'windows-1252'

/** How many replacement characters a decoded text holds. */
export const countReplacements = (text: string): number => text.split('\uFFFD').length - 1

/** Damaged UTF-8 still has far more sequences that decode than sequences that do not. */
const isDamagedUtf8 = (bytes: Uint8Array): boolean => {
  const text = decodeLegacy(bytes, 'utf-8')
  const broken = countReplacements(text)
  const whole = (text.match(/[^\0-\x7F\uFFFD]/g) ?? []).length
  return whole > 4 * broken
}

/** The likeliest encoding of bytes that are neither valid UTF-8 nor UTF-16, in lower case. */
export const guessEncoding = (bytes: Uint8Array): string => {
  const sample = bytes.subarray(0, sampleBytes)
  if (isDamagedUtf8(sample)) return 'utf-8'
  const { encoding, confidence } = detect(sample)
  if (encoding === null || confidence < decentConfidence) return fallback
  const name = encoding.toLowerCase()
  return encodingExists(name) && name !== 'ascii' ? name : fallback
}
