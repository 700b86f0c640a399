import {
  detectFormat,
  identityOf,
  importLexicon,
  lexiconOf,
  parseLexicon,
} from '@contend/analyze/data-files'
import type { ForeignFormat, ImportReport, Lexicon, LexiconFile } from '@contend/analyze'
import { decodeBytes } from '@contend/ingest/decode'
import { basename } from 'node:path'
import { usageError } from '../cli-error.ts'
import { readDataBytes } from '../read-data-bytes.ts'
import { visible } from '../visible.ts'

/** What is known of a lexicon file better than the file and its name tell it. */
export interface LexiconFileOptions {
  readonly format?: ForeignFormat | undefined
  readonly id?: string | undefined
  readonly language?: string | undefined
}

/** What a lexicon file holds. */
export interface ParsedLexiconFile {
  readonly lexicon: Lexicon
  /** As a file of ours; `null` when it is one. */
  readonly file: LexiconFile | null
  /** What became of a file of another program; `null` for one of ours. */
  readonly report: ImportReport | null
}

const decode = (
  bytes: Uint8Array,
  path: string,
): { readonly text: string; readonly guessedEncoding: string | null } => {
  const shown = visible(path)
  const { text, encoding, diagnostics } = decodeBytes(bytes, { path: shown })
  if (text === null) throw usageError(`${shown}: ${diagnostics[0]?.message ?? 'This is no text.'}`)
  return { text, guessedEncoding: diagnostics.length > 0 ? encoding : null }
}

/**
 * What the bytes of a lexicon file hold, of ours or of another program, told apart by extension and content.
 *
 * @throws DataFileError for what it holds, CliError (2) when it is no text
 */
export const parseLexiconFile = (
  bytes: Uint8Array,
  path: string,
  { format: named, id, language }: LexiconFileOptions = {},
): ParsedLexiconFile => {
  const { text, guessedEncoding } = decode(bytes, path)
  const shown = visible(path)
  const format = named ?? detectFormat(text, shown)
  if (format === 'contend') return { lexicon: parseLexicon(text, shown), file: null, report: null }
  const fileName = visible(basename(path))
  const identity = identityOf(fileName)
  const { file, report } = importLexicon(text, {
    path: shown,
    fileName,
    format,
    id: id ?? identity.id,
    language: language ?? identity.language,
    guessedEncoding,
  })
  return { lexicon: lexiconOf(file, shown), file, report }
}

/** Reads a lexicon file. @throws DataFileError, CliError (2, 74) */
export const readLexiconFile = (path: string, options?: LexiconFileOptions): ParsedLexiconFile =>
  parseLexiconFile(readDataBytes(path), path, options)
