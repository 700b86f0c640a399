import { accessSync, constants, readdirSync, rmSync, statSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { generationFolder } from './cache-folder.ts'
import type { CacheLocation } from './cache-folder.ts'
import { isLeftOver, readChecked, writeChecked } from './checked-file.ts'
import { CliError } from './cli-error.ts'
import { sha256 } from './hash.ts'
import { makeFolder } from './make-folder.ts'
import { indexFolder } from './run-index.ts'
import { packedFromBytes, packedToBytes } from './store/packed-bytes.ts'
import type { PackedAnalysis } from './store/packed-analysis.ts'
import { inputOutputError } from './system-error.ts'

/** What the cache knew of a document. */
export interface CacheUse {
  /** Hash of what the document follows from: its bytes, its metadata and how it was read. */
  readonly fingerprint: string
  /** `missing`: it was not analysed in this way; `damaged`: what was kept is not as it was written. */
  readonly state: 'reused' | 'missing' | 'damaged'
  /** Whether the next run finds its analysis. */
  readonly isKept: boolean
}

/** What the cache holds of a document. */
export interface CacheEntry {
  readonly use: CacheUse
  /** `null` unless it is reused. */
  readonly packed: PackedAnalysis | null
  /** Keeps an analysis of the document, if it can. */
  readonly put: (packed: PackedAnalysis) => CacheUse
}

/**
 * Remembers analyses between runs. Trouble with it is never trouble with a run.
 *
 * @param fingerprint hash of everything the document follows from
 */
export type AnalysisCache = (fingerprint: string) => CacheEntry

/** Marks a file or folder of the cache as used now. */
const touch = (path: string): void => {
  const now = Date.now() / 1000
  try {
    utimesSync(path, now, now)
  } catch {
    // It is not there, or not ours to change.
  }
}

/** A cache in a folder: one file an analysis, named by what went into it, with its own checksum. */
export const createCache = (location: CacheLocation): AnalysisCache => {
  const folder = generationFolder(location)
  return (fingerprint) => {
    const key = sha256(`${location.salt}\0${fingerprint}`)
    const file = join(folder, key.slice(0, 2), `${key}.json`)
    const { found, body } = readChecked(file)
    const packed = body && packedFromBytes(body)
    const missed = found ? 'damaged' : 'missing'
    if (packed !== null) touch(file)
    const state = packed === null ? missed : 'reused'
    return {
      use: { fingerprint, state, isKept: packed !== null },
      packed,
      put: (fresh) => ({ fingerprint, state, isKept: writeChecked(file, packedToBytes(fresh)) }),
    }
  }
}

/** Why nothing can be kept in a cache; `null` where it can be. */
export const cacheTrouble = (location: CacheLocation): string | null => {
  const folder = generationFolder(location)
  try {
    makeFolder(folder)
    accessSync(folder, constants.W_OK | constants.X_OK)
    return null
  } catch (error) {
    const known = inputOutputError(error, 'write into', folder)
    return known instanceof CliError ? known.message : String(error)
  }
}

const keptDays = 30

const isOld = (path: string): boolean =>
  Date.now() - statSync(path).mtimeMs > keptDays * 24 * 3600 * 1000

const sweep = (folder: string, goes: (path: string) => boolean): void => {
  try {
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath, entry.name)
      if (entry.isFile() && goes(path)) rmSync(path, { force: true })
    }
  } catch {
    // Nothing was kept under it, it is not ours to change, or another run is tidying too; the next run tries again.
  }
}

/** What a run used of a cache. */
export interface CacheUsed {
  /** The salt of its analyses. */
  readonly analyses: string
  /** That of all else that was made. */
  readonly others: string
  /** Whether the run looked for all of its documents; what a stopped one did not look for may be in use. */
  readonly whole: boolean
}

/**
 * Marks what a run used and removes what stopped runs left unfinished in it, and all that no run has used for a month:
 * single analyses, indexes, and all that was made in a way that is no longer used.
 */
export const tidyCache = (folder: string, { analyses, others, whole }: CacheUsed): void => {
  const folderOf = (salt: string): string => generationFolder({ folder, salt })
  const indexes = join(folder, indexFolder)
  const byAge = (path: string): boolean => isLeftOver(path) || (whole && isOld(path))
  sweep(folderOf(others), isLeftOver)
  for (const part of [folderOf(analyses), indexes]) sweep(part, byAge)
  for (const part of [folderOf(analyses), folderOf(others), indexes]) touch(part)
  try {
    for (const name of readdirSync(folder)) {
      const path = join(folder, name)
      if (isOld(path)) rmSync(path, { recursive: true, force: true })
    }
  } catch {
    // Another run may be tidying too; the next run tries again.
  }
}
