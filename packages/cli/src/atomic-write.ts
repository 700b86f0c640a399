import { open, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { makeFolder } from './make-folder.ts'
import { grouped } from './plural.ts'
import { inputOutputError, systemCode } from './system-error.ts'
import { unfinished } from './unfinished.ts'

/** A file written whole beside its place, waiting to be moved there. */
export interface StagedFile {
  readonly target: string
  /** Moves it into place. @throws CliError (74) */
  readonly commit: () => Promise<void>
  /** Forgets it. */
  readonly discard: () => Promise<void>
}

/** Whether a file is one that `stageFile` was stopped at. */
export const isStaged = (name: string): boolean => name.startsWith('.') && name.endsWith(unfinished)

const bytesOf = (contents: string | Uint8Array): string =>
  `${grouped(Buffer.byteLength(contents))} bytes`

/**
 * Writes contents to a temporary file in the target's folder and makes sure they reached the disk.
 * Until `commit`, the target is untouched.
 *
 * @throws CliError (74) naming the target and its size, or its folder, for a full disk, missing permission
 *   and the like
 */
export const stageFile = async (
  target: string,
  contents: string | Uint8Array,
): Promise<StagedFile> => {
  const temporary = join(dirname(target), `.${basename(target)}.${process.pid}${unfinished}`)
  const discard = (): Promise<void> => rm(temporary, { force: true })
  makeFolder(dirname(target))
  try {
    // Whatever has the name was left by a process that had our number, or is a link laid there.
    await discard()
    const handle = await open(temporary, 'wx')
    try {
      await handle.writeFile(contents)
      await handle.sync()
    } finally {
      await handle.close()
    }
  } catch (error) {
    await discard()
    throw inputOutputError(error, `write ${bytesOf(contents)} to`, target)
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

/** Windows opens no folders, and some file systems synchronise none; the files are whole all the same. */
const unsynchronised = new Set(['EPERM', 'EACCES', 'EISDIR', 'EINVAL', 'ENOTSUP', 'EBADF'])

/** Makes sure that what was moved into a folder is in it after a power cut. @throws CliError (74) */
export const syncFolder = async (folder: string): Promise<void> => {
  try {
    const handle = await open(folder, 'r')
    try {
      await handle.sync()
    } finally {
      await handle.close()
    }
  } catch (error) {
    if (!unsynchronised.has(systemCode(error))) throw inputOutputError(error, 'write', folder)
  }
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
  await syncFolder(dirname(target))
}
