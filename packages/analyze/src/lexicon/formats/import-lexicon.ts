import type { OverlapPolicy } from '../lexicon.ts'
import { checkSize } from '../yaml-source.ts'
import { finishDraft, type ImportedLexicon } from './finish-draft.ts'
import type { ForeignFormat } from './import-report.ts'
import { createDraft, type LexiconDraft } from './lexicon-draft.ts'
import { readCsvLong, readCsvWide, readDicx } from './read-csv.ts'
import { readLexicoder } from './read-lexicoder.ts'
import { readLiwc } from './read-liwc.ts'
import { readQuanteda } from './read-quanteda.ts'
import { readWordstat } from './read-wordstat.ts'
import { readYoshikoder } from './read-yoshikoder.ts'

/** What an import needs to know besides the text. */
export interface ImportOptions {
  /** Names the file in messages. */
  readonly path: string
  /** Its name without folders, for `source`. */
  readonly fileName: string
  readonly format: ForeignFormat
  /** Id of the lexicon. */
  readonly id: string
  /** Code of two or three letters. */
  readonly language: string
  /** The encoding the bytes were taken for without saying so themselves. Default `null`. */
  readonly guessedEncoding?: string | null
}

interface FormatReader {
  readonly read: (text: string, draft: LexiconDraft) => void
  readonly overlap: OverlapPolicy
}

const readers: Readonly<Record<ForeignFormat, FormatReader>> = {
  liwc: { read: readLiwc, overlap: 'all' },
  dicx: { read: readDicx, overlap: 'all' },
  // "not good" of neg_positive must use up the "good" of positive.
  lexicoder: {
    read: (text, draft) => {
      if (text.trimStart().startsWith('<')) readYoshikoder(text, draft)
      else readLexicoder(text, draft)
    },
    overlap: 'longest',
  },
  yoshikoder: { read: readYoshikoder, overlap: 'all' },
  wordstat: { read: readWordstat, overlap: 'all' },
  quanteda: { read: readQuanteda, overlap: 'all' },
  'csv-long': { read: readCsvLong, overlap: 'all' },
  'csv-wide': { read: readCsvWide, overlap: 'all' },
}

/**
 * Reads a lexicon of another program. Every line that was put right or cannot be held is in the report;
 * none stops the rest, except where XML or YAML is not well-formed.
 *
 * @throws DataFileError for a file over 5 MB, of more than 2,000 categories or 500,000 entries, nested
 * more than 32 deep, not of the format, or without anything to read
 */
export const importLexicon = (text: string, options: ImportOptions): ImportedLexicon => {
  const { path, format, fileName, id, language, guessedEncoding = null } = options
  checkSize(text, path)
  const draft = createDraft(path)
  if (guessedEncoding !== null) {
    const message = `Not UTF-8: read as ${guessedEncoding}. If letters look wrong, save it as UTF-8.`
    draft.note('encoding-guessed', { line: 1, column: null }, guessedEncoding, message)
  }
  const { read, overlap } = readers[format]
  read(text.replace(/^\uFEFF/, ''), draft)
  return finishDraft(draft, { id, language, format, fileName, overlap })
}
