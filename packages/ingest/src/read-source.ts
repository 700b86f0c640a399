import { createHash } from 'node:crypto'
import { decodeBytes } from './decode-bytes.ts'
import { diagnostic } from './diagnostic.ts'
import type { Diagnostic } from './diagnostic.ts'
import type { Document } from './document.ts'
import { makeDocument } from './make-document.ts'
import { errorName, readBytes } from './read-bytes.ts'
import type { IngestSettings } from './settings.ts'
import type { FileSource, RowSource, Source } from './source.ts'

/** A document, or the reason why there is none. */
export interface LoadedSource {
  /** `null` when the source could not be read. Its `id` is unique only after `assignIds`. */
  readonly document: Document | null
  /** The errors when there is no document; else empty, as the document carries its own. */
  readonly diagnostics: readonly Diagnostic[]
}

const sha256 = (data: Uint8Array | string): string =>
  createHash('sha256').update(data).digest('hex')

const failure = (diagnostics: readonly Diagnostic[]): LoadedSource => ({
  document: null,
  diagnostics,
})

/** What is being done with a source: its bytes are read, or made a text with blocks and a language. */
export type LoadPhase = 'reading' | 'decoding'

/** What a source holds, of which a document can be made. */
export interface OpenedSource {
  /** Hash of everything the document follows from: same key, same document. */
  readonly key: string
  /** Never throws: what goes wrong is a diagnostic. */
  readonly load: () => LoadedSource
}

const keyOf = (parts: readonly unknown[]): string => sha256(JSON.stringify(parts))

/** Tells what is thrown as trouble with the source. */
const guarded = (source: Source, load: () => LoadedSource): LoadedSource => {
  try {
    return load()
  } catch (error) {
    const message = `It could not be made a document (${errorName(error)}). Please report this with the file.`
    return failure([diagnostic('error', 'unreadable-file', { path: source.path }, message)])
  }
}

const openRow = ({ path, text, encoding, metadata }: RowSource): OpenedSource => {
  const digest = sha256(text)
  return {
    key: keyOf(['row', path, encoding, metadata, text]),
    load: () => ({
      document: makeDocument({ path, text, encoding, metadata, sha256: digest }),
      diagnostics: [],
    }),
  }
}

const openFile = (
  { path, file, metadata }: FileSource,
  { maxFileSize, encoding }: IngestSettings,
): OpenedSource | LoadedSource => {
  const { bytes, problem } = readBytes(file, { path, maxFileSize })
  if (bytes === null) return failure([problem])
  const digest = sha256(bytes)
  return {
    key: keyOf(['file', path, encoding, metadata, digest]),
    load: () => {
      const { text, encoding: found, diagnostics } = decodeBytes(bytes, { path, encoding })
      if (text === null) return failure(diagnostics)
      const input = { path, text, encoding: found, metadata, diagnostics, sha256: digest }
      return { document: makeDocument(input), diagnostics: [] }
    },
  }
}

/**
 * Reads the bytes of a source, of which a document is made when it is asked for. Never throws.
 *
 * @param enter told of each phase as it begins
 * @returns the troubles where it cannot be read
 */
export const openSource = (
  source: Source,
  settings: IngestSettings,
  enter: (phase: LoadPhase) => void = () => undefined,
): OpenedSource | LoadedSource => {
  if (source.kind === 'file') enter('reading')
  const opened = source.kind === 'file' ? openFile(source, settings) : openRow(source)
  if ('document' in opened) return opened
  const load = (): LoadedSource => {
    enter('decoding')
    return guarded(source, opened.load)
  }
  return { key: opened.key, load }
}

/**
 * Reads one source into a document. Never throws: what goes wrong is a diagnostic.
 *
 * @param enter told of each phase as it begins
 */
export const loadSource = (
  source: Source,
  settings: IngestSettings,
  enter?: (phase: LoadPhase) => void,
): LoadedSource => {
  const opened = openSource(source, settings, enter)
  return 'document' in opened ? opened : opened.load()
}
