import { CategoryError, DataFileError, locateProblems } from '@contend/analyze/data-files'
import { usageError } from './cli-error.ts'
import type { CliError } from './cli-error.ts'
import { readText } from './read-text.ts'
import { visible } from './visible.ts'

const missingLexicon = 'Check the spelling, or add the lexicon that has it with --lexicon FILE.'

/** The error of a data file, with places, as one of the command line. */
const fileError = (error: DataFileError, paths: readonly string[]): CliError => {
  const file = paths.find((path) => visible(path) === error.path)
  const isPlaced = error.problems.every(({ keys }) => keys === undefined)
  const located = file === undefined || isPlaced ? error : locateProblems(error, readText(file))
  const isUnknown = error.cause instanceof CategoryError && error.cause.code === 'category-unknown'
  return usageError(located.message, isUnknown ? missingLexicon : '', error)
}

/**
 * Does work on data files; what is wrong with one of them is told with its place.
 *
 * @param paths of the files that may be at fault
 * @throws CliError (2) in place of DataFileError
 */
export const withPlaces = <Result>(paths: readonly string[], work: () => Result): Result => {
  try {
    return work()
  } catch (error) {
    if (error instanceof DataFileError) throw fileError(error, paths)
    throw error
  }
}
