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

const loadRow = ({ path, text, encoding, metadata }: RowSource): LoadedSource => ({
  document: makeDocument({ path, text, encoding, metadata, sha256: sha256(text) }),
  diagnostics: [],
})

const loadFile = (
  { path, file, metadata }: FileSource,
  settings: IngestSettings,
  enter: (phase: LoadPhase) => void,
): LoadedSource => {
  enter('reading')
  const { bytes, problem } = readBytes(file, { path, maxFileSize: settings.maxFileSize })
  if (bytes === null) return failure([problem])
  enter('decoding')
  const { text, encoding, diagnostics } = decodeBytes(bytes, { path, encoding: settings.encoding })
  if (text === null) return failure(diagnostics)
  const document = makeDocument({
    path,
    text,
    encoding,
    metadata,
    diagnostics,
    sha256: sha256(bytes),
  })
  return { document, diagnostics: [] }
}

/**
 * Reads one source into a document. Never throws: what goes wrong is a diagnostic.
 *
 * @param enter told of each phase as it begins
 */
export const loadSource = (
  source: Source,
  settings: IngestSettings,
  enter: (phase: LoadPhase) => void = () => undefined,
): LoadedSource => {
  try {
    if (source.kind === 'file') return loadFile(source, settings, enter)
    enter('decoding')
    return loadRow(source)
  } catch (error) {
    const message = `It could not be made a document (${errorName(error)}). Please report this with the file.`
    return failure([diagnostic('error', 'unreadable-file', { path: source.path }, message)])
  }
}
