import { binaryFormat, isBinaryText } from './binary.ts'
import { diagnostic } from './diagnostic.ts'
import type { Diagnostic } from './diagnostic.ts'
import { countReplacements, guessEncoding } from './guess-encoding.ts'
import { decodeLegacy } from './legacy-encodings.ts'
import { utf16ByNuls } from './utf16.ts'

/** The text of a file, or the reason why it has none. */
export interface Decoded {
  /** Without its byte-order mark, otherwise exactly as stored; `null` when the bytes are no text. */
  readonly text: string | null
  /** Lower case, e.g. `utf-8`; empty when there is no text. */
  readonly encoding: string
  readonly diagnostics: readonly Diagnostic[]
}

/** What decoding needs to know besides the bytes. */
export interface DecodeSettings {
  /** Relative path, for diagnostics. */
  readonly path: string
  /** A known encoding wins over everything the bytes say. Default `null`. */
  readonly encoding?: string | null
}

const marks: readonly { readonly encoding: string; readonly bytes: readonly number[] }[] = [
  { encoding: 'utf-32le', bytes: [0xff, 0xfe, 0x00, 0x00] },
  { encoding: 'utf-32be', bytes: [0x00, 0x00, 0xfe, 0xff] },
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
]

const withoutMark = (text: string): string => (text.startsWith('\uFEFF') ? text.slice(1) : text)

const decoded = (text: string, encoding: string, diagnostics: readonly Diagnostic[]): Decoded => ({
  text: withoutMark(text),
  encoding,
  diagnostics,
})

const binary = (path: string, format: string): Decoded => ({
  text: null,
  encoding: '',
  diagnostics: [
    diagnostic(
      'error',
      'binary-file',
      { path },
      `This is ${format}, not text. Save it as plain text.`,
    ),
  ],
})

const strictUtf8 = (bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

const lossNote = (text: string): string => {
  const lost = countReplacements(text)
  return lost === 0 ? '' : ` ${String(lost)} characters could not be read and became U+FFFD.`
}

const guessed = (bytes: Uint8Array, encoding: string, path: string): Decoded => {
  const text = decodeLegacy(bytes, encoding)
  const message =
    `Not valid UTF-8 and without a byte-order mark: read as ${encoding}.${lossNote(text)} ` +
    'If letters look wrong, name the right one with --encoding.'
  return decoded(text, encoding, [diagnostic('warning', 'encoding-guessed', { path }, message)])
}

const named = (bytes: Uint8Array, encoding: string, path: string): Decoded => {
  const text = decodeLegacy(bytes, encoding)
  const note = lossNote(text)
  const message = `Read as ${encoding}, as asked.${note} Try without --encoding.`
  const diagnostics =
    note === '' ? [] : [diagnostic('warning', 'encoding-mismatch', { path }, message)]
  return decoded(text, encoding, diagnostics)
}

/**
 * Bytes to text: the encoding asked for, else a byte-order mark, else UTF-16 by its NUL bytes, else
 * strict UTF-8, else the likeliest old encoding with a warning. Bytes that are no text are an error.
 */
export const decodeBytes = (
  bytes: Uint8Array,
  { path, encoding = null }: DecodeSettings,
): Decoded => {
  if (encoding !== null) return named(bytes, encoding.toLowerCase(), path)

  const mark = marks.find((candidate) => candidate.bytes.every((byte, at) => bytes[at] === byte))
  if (mark !== undefined && (mark.encoding !== 'utf-8' || strictUtf8(bytes) !== null)) {
    return decoded(decodeLegacy(bytes, mark.encoding), mark.encoding, [])
  }

  const sample = bytes.subarray(0, 64 * 1024)
  const utf16 = utf16ByNuls(sample)
  if (utf16 !== null && !isBinaryText(decodeLegacy(sample, utf16))) {
    return guessed(bytes, utf16, path)
  }

  const format = binaryFormat(sample)
  if (format !== null) return binary(path, format)

  const utf8 = strictUtf8(bytes)
  return utf8 === null ? guessed(bytes, guessEncoding(bytes), path) : decoded(utf8, 'utf-8', [])
}
