import { encodingExists } from './legacy-encodings.ts'
import { IngestError } from './ingest-error.ts'

/** How sources are found and read. Complete; plain data, so it can be sent to a worker. */
export interface IngestSettings {
  /** Column of a table that holds the text of a row. Default `text`. */
  readonly textColumn: string
  /** Encoding of every file, as the user named it; `null` (the default) tells it file by file. */
  readonly encoding: string | null
  /** Larger files are not read, in bytes. Default 32 MiB. */
  readonly maxFileSize: number
}

/** What a caller may set; the rest takes its default. */
export type IngestOptions = Partial<IngestSettings>

/**
 * Options made complete.
 *
 * @throws IngestError `unknown-encoding` when the encoding has no decoder.
 */
export const ingestSettings = (options: IngestOptions = {}): IngestSettings => {
  const encoding = options.encoding ?? null
  if (encoding !== null && !encodingExists(encoding)) {
    throw new IngestError(
      'unknown-encoding',
      `Unknown encoding "${encoding}". Use a name such as utf-8, utf-16le, windows-1252 or windows-1256.`,
    )
  }
  return {
    textColumn: options.textColumn ?? 'text',
    encoding,
    maxFileSize: options.maxFileSize ?? 32 * 1024 * 1024,
  }
}
