import { constants } from 'node:fs'
import type { Stats } from 'node:fs'
import { lstat, open, realpath, rename, rm, stat } from 'node:fs/promises'
import type { FileHandle } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { makeFolder } from './make-folder.ts'
import { grouped } from './plural.ts'
import { inputOutputError, isMissing, systemCode } from './system-error.ts'
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

const temporaryOf = (target: string): string =>
  join(dirname(target), `.${basename(target)}.${process.pid}${unfinished}`)

const bytesOf = (contents: string | Uint8Array): string =>
  `${grouped(Buffer.byteLength(contents))} bytes`

/** A file that is being written beside its place. */
export interface OpenedFile {
  /** Adds to it. @throws CliError (74) */
  readonly append: (contents: string | Uint8Array) => Promise<void>
  /** Closes it when all of it has reached the disk. @throws CliError (74) */
  readonly finish: () => Promise<StagedFile>
  /** Closes and forgets it. */
  readonly discard: () => Promise<void>
}

/** A file that was finished beside its place, in whatever thread. */
export const stagedFile = (target: string): StagedFile => {
  const temporary = temporaryOf(target)
  return {
    target,
    commit: async () => {
      try {
        await rename(temporary, target)
      } catch (error) {
        throw inputOutputError(error, 'write', target)
      }
    },
    discard: () => rm(temporary, { force: true }),
  }
}

/** Whatever has the name was left by a process that had our number, or is a link laid there. */
const openNew = async (file: string): Promise<FileHandle> => {
  try {
    return await open(file, 'wx')
  } catch (error) {
    if (systemCode(error) !== 'EEXIST') throw error
    await rm(file, { force: true })
    return open(file, 'wx')
  }
}

const attempt = async <T>(work: Promise<T>, action: string, target: string): Promise<T> => {
  try {
    return await work
  } catch (error) {
    throw inputOutputError(error, action, target)
  }
}

const opened = (target: string, handle: FileHandle): OpenedFile => ({
  append: (contents) =>
    attempt(handle.writeFile(contents), `write ${bytesOf(contents)} to`, target),
  finish: async () => {
    await attempt(handle.sync(), 'write', target)
    await handle.close()
    return stagedFile(target)
  },
  discard: async () => {
    await handle.close()
    await stagedFile(target).discard()
  },
})

/**
 * Begins a temporary file in the target's folder. Until `commit`, the target is untouched.
 *
 * @throws CliError (74) naming the target, or its folder, for missing permission and the like
 */
export const openStaged = async (target: string): Promise<OpenedFile> => {
  makeFolder(dirname(target))
  return opened(target, await attempt(openNew(temporaryOf(target)), 'write', target))
}

/** Opens a file again that was finished beside its place, in whatever thread, to add to it. @throws CliError (74) */
export const reopenStaged = async (target: string): Promise<OpenedFile> =>
  opened(target, await attempt(open(temporaryOf(target), 'a'), 'write', target))

/** Adds pieces to a file and finishes it; forgets it where that fails. @throws CliError (74) */
export const fill = async (
  file: OpenedFile,
  pieces: Iterable<string | Uint8Array>,
): Promise<StagedFile> => {
  try {
    for (const piece of pieces) await file.append(piece)
    return await file.finish()
  } catch (error) {
    await file.discard()
    throw error
  }
}

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
): Promise<StagedFile> => fill(await openStaged(target), [contents])

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

/** What there is under a name, links followed; `null` for nothing. A link that leads nowhere is trouble. */
const kindOf = async (target: string): Promise<Stats | null> => {
  const isThere = await lstat(target).then(
    () => true,
    (error: unknown) => !isMissing(error),
  )
  return isThere ? attempt(stat(target), 'write', target) : null
}

/** Names of what a process has open: a file among them goes on being written to by others. */
const isOpenStream = (target: string): boolean => /^\/(?:dev|proc)\//.test(resolve(target))

/** Writes to a pipe, device or open stream, which no file may take the place of. */
const writeThrough = async (target: string, contents: string | Uint8Array): Promise<void> => {
  // To open a pipe that nobody reads would wait for ever, past any signal: opened in this way it is an error.
  const reader = await attempt(
    open(target, constants.O_WRONLY | constants.O_NONBLOCK),
    'write',
    target,
  )
  try {
    const handle = await attempt(open(target, 'a'), 'write', target)
    try {
      await attempt(handle.writeFile(contents), `write ${bytesOf(contents)} to`, target)
    } finally {
      await handle.close()
    }
  } finally {
    await reader.close()
  }
}

/**
 * Writes one file so that it is there whole or not at all. A link stays one, and what it leads to is written; a pipe,
 * device or open stream (`/dev/stdout`) is written to.
 *
 * @throws CliError (74), for a link that leads nowhere and a pipe that nobody reads too
 */
export const writeAtomically = async (
  target: string,
  contents: string | Uint8Array,
): Promise<void> => {
  const there = await kindOf(target)
  const isPlain = there === null || there.isFile() || there.isDirectory()
  if (!isPlain || (there !== null && isOpenStream(target))) return writeThrough(target, contents)
  const place = there === null ? target : await attempt(realpath(target), 'write', target)
  const staged = await stageFile(place, contents)
  try {
    await staged.commit()
  } catch (error) {
    await staged.discard()
    throw error
  }
  await syncFolder(dirname(place))
}
