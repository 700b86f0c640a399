import type { DocumentAnalysis } from '@contend/analyze'
import type { Document } from '@contend/ingest'
import { parseAnalysis } from '@contend/report'
import { readdirSync, rmSync, statSync, utimesSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { readChecked, writeChecked } from './checked-file.ts'
import { sha256 } from './hash.ts'

/** Remembers analyses between runs. Trouble with it is never trouble with a run. */
export interface AnalysisCache {
  /** `null` when the document has not been analysed in this way, or the entry is damaged. */
  readonly get: (document: Document) => DocumentAnalysis | null
  readonly put: (document: Document, analysis: DocumentAnalysis) => void
}

/** Where the cache is, and everything besides the document that an analysis follows from. */
export interface CacheLocation {
  readonly folder: string
  /** Hash of lexicons, propositions and the code that analyses. */
  readonly salt: string
}

/** The user's cache folder for contend. */
export const cacheFolder = (env: Readonly<Record<string, string | undefined>>): string => {
  const base = env['XDG_CACHE_HOME']
  return join(base !== undefined && base !== '' ? base : join(homedir(), '.cache'), 'contend')
}

const read = (file: string): DocumentAnalysis | null => {
  const body = readChecked(file)
  try {
    return body === null ? null : parseAnalysis(body)
  } catch {
    return null
  }
}

/** What was made in one way shares a folder, so that what is of a way no longer used can go together. */
export const generationFolder = ({ folder, salt }: CacheLocation): string =>
  join(folder, salt.slice(0, 16))

/** A cache in a folder: one file an analysis, named by what went into it, with its own checksum. */
export const createCache = (location: CacheLocation): AnalysisCache => {
  const folder = generationFolder(location)
  const fileOf = (document: Document): string => {
    const key = sha256(`${location.salt}\0${JSON.stringify(document)}`)
    return join(folder, key.slice(0, 2), `${key}.json`)
  }
  return {
    get: (document) => read(fileOf(document)),
    put: (document, analysis) => writeChecked(fileOf(document), JSON.stringify(analysis)),
  }
}

const keptDays = 30

/** Marks what a run used, by its salts, and removes what no run has used for a month. */
export const tidyCache = (folder: string, salts: readonly string[]): void => {
  const now = Date.now()
  for (const salt of salts) {
    try {
      utimesSync(generationFolder({ folder, salt }), now / 1000, now / 1000)
    } catch {
      // Nothing was kept under it, or the folder is not ours to change.
    }
  }
  try {
    for (const name of readdirSync(folder)) {
      const path = join(folder, name)
      const age = now - statSync(path).mtimeMs
      if (age > keptDays * 24 * 3600 * 1000) rmSync(path, { recursive: true, force: true })
    }
  } catch {
    // Another run may be tidying too; the next run tries again.
  }
}
