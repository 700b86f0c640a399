import { largestDataFile, tooLargeError } from '@contend/analyze/data-files'
import { statSync } from 'node:fs'
import { readFileBytes } from './read-text.ts'
import { visible } from './visible.ts'

/** No character of an encoding that is read has more bytes for a UTF-16 unit than four. */
const mostBytes = largestDataFile * 4

/**
 * The bytes of a lexicon or proposition file, unless it is too large to be one.
 *
 * @throws DataFileError for the size, CliError (2, 74)
 */
export const readDataBytes = (path: string): Uint8Array => {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0
  if (size > mostBytes) throw tooLargeError(visible(path))
  return readFileBytes(path)
}

/**
 * The text of a lexicon or proposition file of ours, which is UTF-8, unless it is too large to be one.
 *
 * @throws DataFileError for the size, CliError (2, 74)
 */
export const readDataText = (path: string): string =>
  Buffer.from(readDataBytes(path)).toString('utf8')
