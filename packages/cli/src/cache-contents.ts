import { readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { inputOutputError, isMissing } from './system-error.ts'

/** What a cache folder holds. */
export interface CacheContents {
  readonly analyses: number
  /** Compiled lexicons. */
  readonly lexicons: number
  /** Of all its files. */
  readonly bytes: number
}

const sizeOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.size ?? 0

/** Counts what a cache folder holds; nothing where there is none. @throws CliError (74) */
export const cacheContents = (folder: string): CacheContents => {
  const contents = { analyses: 0, lexicons: 0, bytes: 0 }
  try {
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue
      contents.bytes += sizeOf(join(entry.parentPath, entry.name))
      if (!/^[0-9a-f]{64}\.json$/.test(entry.name)) continue
      if (entry.parentPath.endsWith('lexicons')) contents.lexicons += 1
      else if (/[\\/][0-9a-f]{2}$/.test(entry.parentPath)) contents.analyses += 1
    }
  } catch (error) {
    if (!isMissing(error)) throw inputOutputError(error, 'read', folder)
  }
  return contents
}

/** Removes a cache folder. @throws CliError (74) */
export const clearCache = (folder: string): void => {
  try {
    // A run that uses it may be adding to it.
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
  } catch (error) {
    throw inputOutputError(error, 'remove', folder)
  }
}
