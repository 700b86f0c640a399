import { DataFileError } from './data-file-error.ts'
import { readYaml } from './yaml-source.ts'

/**
 * The same error with the places of its problems in the text of the file. A file that is not YAML has
 * none.
 */
export const locateProblems = (error: DataFileError, text: string): DataFileError => {
  if (error.problems.every(({ keys }) => keys === undefined)) return error
  try {
    const { problemAt } = readYaml(text, error.path)
    const located = error.problems.map((problem) =>
      problem.keys === undefined ? problem : problemAt(problem.keys, problem),
    )
    return new DataFileError(error.path, located)
  } catch (cause) {
    if (cause instanceof DataFileError) return error
    throw cause
  }
}
