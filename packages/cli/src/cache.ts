import type { DocumentAnalysis } from '@contend/analyze'
import type { Document } from '@contend/ingest'
import { parseAnalysis } from '@contend/report'
import { readdirSync, rmSync, statSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { generationFolder } from './cache-folder.ts'
import type { CacheLocation } from './cache-folder.ts'
import { readChecked, writeChecked } from './checked-file.ts'
import { sha256 } from './hash.ts'

/** Remembers analyses between runs. Trouble with it is never trouble with a run. */
export interface AnalysisCache {
  /** `null` when the document has not been analysed in this way, or the entry is damaged. */
  readonly get: (document: Document) => DocumentAnalysis | null
  readonly put: (document: Document, analysis: DocumentAnalysis) => void
}

const read = (file: string): DocumentAnalysis | null => {
  const body = readChecked(file)
  try {
    return body === null ? null : parseAnalysis(body)
  } catch {
    return null
  }
}

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
