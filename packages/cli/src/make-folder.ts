import { mkdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { CliError } from './cli-error.ts'
import { inputOutputError, systemCode } from './system-error.ts'
import { visible } from './visible.ts'

const isFolder = (path: string): boolean => {
  try {
    return statSync(path).isDirectory()
  } catch {
    return false
  }
}

// Node's own `recursive` never returns where a folder exists and takes none inside, as in /proc.
const makeLevels = (folder: string): void => {
  try {
    mkdirSync(folder)
  } catch (error) {
    if (isFolder(folder)) return
    const parent = dirname(folder)
    if (systemCode(error) !== 'ENOENT' || parent === folder || isFolder(parent)) throw error
    makeLevels(parent)
    makeLevels(folder)
  }
}

/**
 * Makes a folder, and those above it, where there is none.
 *
 * @throws CliError (74) naming the folder
 */
export const makeFolder = (folder: string): void => {
  try {
    makeLevels(folder)
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') throw inputOutputError(error, 'make the folder', folder)
    throw new CliError(
      'inputOutput',
      `cannot make the folder ${visible(folder)}: no folder can be made in that place (ENOENT)`,
      'Give another folder.',
      error,
    )
  }
}
