import { readdirSync, rmSync, statSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { generationFolder } from './cache-folder.ts'
import type { CacheLocation } from './cache-folder.ts'
import { isLeftOver, readChecked, writeChecked } from './checked-file.ts'
import { sha256 } from './hash.ts'
import { indexFolder } from './run-index.ts'
import { packedFromBytes, packedToBytes } from './store/packed-bytes.ts'
import type { PackedAnalysis } from './store/packed-analysis.ts'

/** What the cache knew of a document. */
export interface CacheUse {
  /** Hash of what the document follows from: its bytes, its metadata and how it was read. */
  readonly fingerprint: string
  /** `missing`: it was not analysed in this way; `damaged`: what was kept is not as it was written. */
  readonly state: 'reused' | 'missing' | 'damaged'
}

/** What the cache holds of a document. */
export interface CacheEntry {
  readonly use: CacheUse
  /** `null` unless it is reused. */
  readonly packed: PackedAnalysis | null
  /** Keeps an analysis of the document. */
  readonly put: (packed: PackedAnalysis) => void
}

/**
 * Remembers analyses between runs. Trouble with it is never trouble with a run.
 *
 * @param fingerprint hash of everything the document follows from
 */
export type AnalysisCache = (fingerprint: string) => CacheEntry

/** A cache in a folder: one file an analysis, named by what went into it, with its own checksum. */
export const createCache = (location: CacheLocation): AnalysisCache => {
  const folder = generationFolder(location)
  return (fingerprint) => {
    const key = sha256(`${location.salt}\0${fingerprint}`)
    const file = join(folder, key.slice(0, 2), `${key}.json`)
    const { found, body } = readChecked(file)
    const packed = body && packedFromBytes(body)
    const missed = found ? 'damaged' : 'missing'
    return {
      use: { fingerprint, state: packed === null ? missed : 'reused' },
      packed,
      put: (fresh) => writeChecked(file, packedToBytes(fresh)),
    }
  }
}

const keptDays = 30

const sweep = (folder: string): void => {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (isLeftOver(entry.name)) rmSync(join(entry.parentPath, entry.name), { force: true })
  }
}

/**
 * Marks what a run used, by its salts, and removes what stopped runs left unfinished in it, and all that no
 * run has used for a month.
 */
export const tidyCache = (folder: string, salts: readonly string[]): void => {
  const now = Date.now()
  const used = salts.map((salt) => generationFolder({ folder, salt }))
  for (const part of [...used, join(folder, indexFolder)]) {
    try {
      sweep(part)
      utimesSync(part, now / 1000, now / 1000)
    } catch {
      // Nothing was kept under it, or the folder is not ours to change.
    }
  }
  for (const part of [folder, join(folder, indexFolder)]) {
    try {
      for (const name of readdirSync(part)) {
        const path = join(part, name)
        const age = now - statSync(path).mtimeMs
        if (age > keptDays * 24 * 3600 * 1000) rmSync(path, { recursive: true, force: true })
      }
    } catch {
      // Another run may be tidying too; the next run tries again.
    }
  }
}
