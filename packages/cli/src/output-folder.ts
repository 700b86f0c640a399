import type { Dirent } from 'node:fs'
import { readdir, rm, rmdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { isStaged } from './atomic-write.ts'
import { usageError } from './cli-error.ts'
import type { Log } from './log.ts'
import { makeFolder } from './make-folder.ts'
import { lockFile, lockFolder } from './output-lock.ts'
import { inputOutputError, systemCode } from './system-error.ts'
import { visible } from './visible.ts'

/** The file that makes a folder one of ours. */
export const markerFile = 'run.json'

/** Where the pages are, below the output folder. */
const pageFolder = 'report'

const isNothing = (path: string): Promise<boolean> =>
  stat(path).then(
    () => false,
    () => true,
  )

const entriesOf = async (folder: string): Promise<readonly Dirent[]> => {
  try {
    return await readdir(folder, { withFileTypes: true })
  } catch (error) {
    const code = systemCode(error)
    if (code === 'ENOENT') return []
    // Below a file nothing can be in the way; making the folder says what is wrong.
    if (code === 'ENOTDIR' && (await isNothing(folder))) return []
    if (code === 'ENOTDIR') {
      throw usageError(
        `the output folder ${visible(folder)} is a file`,
        'Give a folder with --out.',
      )
    }
    throw inputOutputError(error, 'read', folder)
  }
}

/** Files that systems lay into any folder. */
const ofSystems = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini'])

const isLeftOver = (name: string): boolean =>
  isStaged(name) || name === lockFile || ofSystems.has(name)

/** Whether there is a file below the folder, besides what an interrupted run left. */
const holdsFiles = async (folder: string): Promise<boolean> => {
  const entries = await entriesOf(folder)
  if (entries.some((entry) => !entry.isDirectory() && !isLeftOver(entry.name))) return true
  for (const entry of entries) {
    if (entry.isDirectory() && (await holdsFiles(join(folder, entry.name)))) return true
  }
  return false
}

/**
 * Makes sure that writing into a folder destroys nothing of others: it is absent, empty, or holds an
 * earlier run, unless `force`. Empty folders count as nothing; `inputs` are absolute paths.
 *
 * @throws CliError (2) for a folder of others, (74) for one that cannot be read
 */
export const checkOutputFolder = async (
  folder: string,
  { force, inputs }: { readonly force: boolean; readonly inputs: readonly string[] },
): Promise<void> => {
  const isOurs = (await entriesOf(folder)).some(({ name }) => name === markerFile)
  if (isOurs || force || !(await holdsFiles(folder))) return
  if (inputs.includes(folder)) {
    throw usageError(
      `${visible(folder)} holds the articles, so the tables and pages cannot go there`,
      'Give another folder with --out.',
    )
  }
  throw usageError(
    `the output folder ${visible(folder)} is not empty and holds no earlier run (no ${markerFile})`,
    'Give another folder with --out, or --force to write into this one.',
  )
}

/** Removes the files that stopped runs left unfinished. @throws CliError (74) */
const sweep = async (folder: string): Promise<void> => {
  try {
    for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
      if (isStaged(entry.name)) await rm(join(entry.parentPath, entry.name), { force: true })
    }
  } catch (error) {
    throw inputOutputError(error, 'tidy up', folder)
  }
}

/** Removes a folder that holds nothing but folders of its kind: a stopped run made them for its pages. */
const removeEmptyFolders = async (folder: string): Promise<void> => {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) await removeEmptyFolders(join(folder, entry.name))
  }
  await rmdir(folder).catch(() => undefined)
}

/** Takes away what failing work left; what cannot be removed now is removed by the next run. */
const tidyUp = async (folder: string): Promise<void> => {
  try {
    await sweep(folder)
    await removeEmptyFolders(join(folder, pageFolder))
  } catch {
    // The work has failed already, and says why.
  }
}

/**
 * Makes a folder, locks it, removes what stopped runs left unfinished in it, and does work that writes into
 * it, so that it is known before the work, and not after it, when nothing can be written.
 *
 * @throws CliError (2) when another run writes into it, (74), and what the work throws
 */
export const inOutputFolder = async <T>(
  folder: string,
  log: Log,
  work: () => Promise<T>,
): Promise<T> => {
  makeFolder(folder)
  const release = await lockFolder(folder, log)
  try {
    await sweep(folder)
    return await work()
  } catch (error) {
    await tidyUp(folder)
    throw error
  } finally {
    release()
  }
}

const isLocked = (folder: string): Promise<boolean> =>
  stat(join(folder, lockFile)).then(
    () => true,
    () => false,
  )

/** Whether a folder holds an earlier run. */
export const holdsRun = (folder: string): Promise<boolean> =>
  stat(join(folder, markerFile)).then(
    (found) => found.isFile(),
    () => false,
  )

/**
 * Makes sure that a folder holds an earlier run.
 *
 * @throws CliError (2) when it does not
 */
export const requireRun = async (folder: string): Promise<void> => {
  if (await holdsRun(folder)) return
  if (await isLocked(folder)) {
    throw usageError(
      `${visible(folder)} holds no run yet: the first one is being written (${lockFile})`,
      'Wait for it. If it is gone, run `contend run` again.',
    )
  }
  throw usageError(
    `${visible(folder)} holds no run of contend (no ${markerFile})`,
    'Run `contend run` first, or name the folder it wrote.',
  )
}
