import { open, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { makeFolder } from './make-folder.ts'
import { inputOutputError } from './system-error.ts'

/** Ends the name of a file that is not whole yet. */
export const unfinished = '.contend-tmp'

/** A file written whole beside its place, waiting to be moved there. */
export interface StagedFile {
  readonly target: string
  /** Moves it into place. @throws CliError (74) */
  readonly commit: () => Promise<void>
  /** Forgets it. */
  readonly discard: () => Promise<void>
}

/**
 * Writes contents to a temporary file in the target's folder and makes sure they reached the disk.
 * Until `commit`, the target is untouched.
 *
 * @throws CliError (74) naming the target or its folder, for a full disk, missing permission and the like
 */
export const stageFile = async (
  target: string,
  contents: string | Uint8Array,
): Promise<StagedFile> => {
  const temporary = join(dirname(target), `.${basename(target)}.${process.pid}${unfinished}`)
  const discard = (): Promise<void> => rm(temporary, { force: true })
  makeFolder(dirname(target))
  try {
    const handle = await open(temporary, 'w')
    try {
      await handle.writeFile(contents)
      await handle.sync()
    } finally {
      await handle.close()
    }
  } catch (error) {
    await discard()
    throw inputOutputError(error, 'write', target)
  }
  const commit = async (): Promise<void> => {
    try {
      await rename(temporary, target)
    } catch (error) {
      throw inputOutputError(error, 'write', target)
    }
  }
  return { target, commit, discard }
}

/** Writes one file so that it is there whole or not at all. @throws CliError (74) */
export const writeAtomically = async (
  target: string,
  contents: string | Uint8Array,
): Promise<void> => {
  const staged = await stageFile(target, contents)
  try {
    await staged.commit()
  } catch (error) {
    await staged.discard()
    throw error
  }
}
