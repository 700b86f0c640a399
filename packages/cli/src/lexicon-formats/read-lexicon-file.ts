import { detectFormat, identityOf, importLexicon, lexiconOf, parseLexicon } from '@contend/analyze'
import type { ForeignFormat, ImportReport, Lexicon, LexiconFile } from '@contend/analyze'
import { decodeBytes } from '@contend/ingest'
import { basename } from 'node:path'
import { usageError } from '../cli-error.ts'
import { sha256 } from '../hash.ts'
import { readFileBytes } from '../read-text.ts'
import { visible } from '../visible.ts'

/** What is known of a lexicon file better than the file and its name tell it. */
export interface LexiconFileOptions {
  readonly format?: ForeignFormat | undefined
  readonly id?: string | undefined
  readonly language?: string | undefined
}

/** A lexicon file that was read. */
export interface LexiconFileRead {
  readonly lexicon: Lexicon
  readonly sha256: string
  /** As a file of ours; `null` when it is one. */
  readonly file: LexiconFile | null
  /** What became of a file of another program; `null` for one of ours. */
  readonly report: ImportReport | null
}

/** More bytes than five million characters take in any encoding. */
const mostBytes = 20 * 1024 * 1024

const decode = (
  bytes: Uint8Array,
  path: string,
): { readonly text: string; readonly guessedEncoding: string | null } => {
  const shown = visible(path)
  if (bytes.length > mostBytes) {
    throw usageError(`${shown} is larger than 5 MB`, 'Split it into several lexicons.')
  }
  const { text, encoding, diagnostics } = decodeBytes(bytes, { path: shown })
  if (text === null) throw usageError(`${shown}: ${diagnostics[0]?.message ?? 'This is no text.'}`)
  return { text, guessedEncoding: diagnostics.length > 0 ? encoding : null }
}

/**
 * Reads a lexicon of ours or of another program, told apart by extension and content.
 *
 * @throws DataFileError for what it holds, CliError (2) when it is missing, too large or no text, (74)
 */
export const readLexiconFile = (
  path: string,
  { format: named, id, language }: LexiconFileOptions = {},
): LexiconFileRead => {
  const bytes = readFileBytes(path)
  const hash = sha256(bytes)
  const { text, guessedEncoding } = decode(bytes, path)
  const shown = visible(path)
  const format = named ?? detectFormat(text, shown)
  if (format === 'contend') {
    return { lexicon: parseLexicon(text, shown), sha256: hash, file: null, report: null }
  }
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
  return { lexicon: lexiconOf(file, shown), sha256: hash, file, report }
}
