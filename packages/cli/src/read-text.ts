import { readFileSync } from 'node:fs'
import { inputOutputError } from './system-error.ts'

/** The text of a UTF-8 file. @throws CliError (74) naming the file */
export const readText = (path: string): string => {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    throw inputOutputError(error, 'read', path)
  }
}
