import {
  exportFormats,
  exportLexicon,
  foreignFormats,
  isForeignFormat,
  lexiconYaml,
} from '@contend/analyze/data-files'
import type { ExportedLexicon, ForeignFormat, ImportReport } from '@contend/analyze'
import { usageError } from '../cli-error.ts'
import { withPlaces } from '../data-file-trouble.ts'
import { visible } from '../visible.ts'
import { namedFormat } from './named-format.ts'
import { readLexiconFile } from './read-lexicon-file.ts'

/** How a lexicon file is to be read. */
export interface ConvertOptions {
  /** Name of its format; told from the file unless given. */
  readonly from?: string | undefined
  readonly id?: string | undefined
  readonly language?: string | undefined
}

/** A lexicon of another program as a file of ours. */
export interface Converted {
  readonly id: string
  readonly yaml: string
  readonly report: ImportReport
}

const foreign = Object.keys(foreignFormats).filter(isForeignFormat)

const formatOf = (name: string | undefined): ForeignFormat | undefined =>
  name === undefined ? undefined : namedFormat(name, foreign)

/** Reads a lexicon of another program into a file of ours. @throws CliError (2, 74) */
export const importedLexicon = (path: string, options: ConvertOptions): Converted => {
  const { from, id, language } = options
  const format = formatOf(from)
  return withPlaces([path], () => {
    const { file, report } = readLexiconFile(path, { format, id, language })
    if (file === null || report === null) {
      throw usageError(
        `${visible(path)} is a lexicon of contend already`,
        'Use it as it is, or name its format with --from if it is one of another program.',
      )
    }
    return { id: file.lexicon, yaml: lexiconYaml(file, visible(path)), report }
  })
}

/** Writes any lexicon that can be read in a format. @throws CliError (2, 74) */
export const exportedLexicon = (
  path: string,
  to: string,
  { from, id, language }: ConvertOptions,
): ExportedLexicon => {
  const target = namedFormat(to, exportFormats)
  const format = formatOf(from)
  return withPlaces([path], () =>
    exportLexicon(readLexiconFile(path, { format, id, language }).lexicon, target),
  )
}
