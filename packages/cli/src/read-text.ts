import { readFileSync } from 'node:fs'
import { usageError } from './cli-error.ts'
import { inputOutputError, isMissing } from './system-error.ts'
import { visible } from './visible.ts'

/** The bytes of a file. @throws CliError naming the file: (2) when it is not there, (74) */
export const readFileBytes = (path: string): Uint8Array => {
  try {
    return readFileSync(path)
  } catch (error) {
    if (isMissing(error)) {
      throw usageError(
        `there is no file ${visible(path)}`,
        'Check the spelling of the path.',
        error,
      )
    }
    throw inputOutputError(error, 'read', path)
  }
}

/** The text of a UTF-8 file. @throws CliError naming the file: (2) when it is not there, (74) */
export const readText = (path: string): string => Buffer.from(readFileBytes(path)).toString('utf8')
