import type { DocumentAnalysis } from '@contend/analyze'
import type { Document } from '@contend/ingest'
import { parseAnalysis } from '@contend/report'
import {
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { threadId } from 'node:worker_threads'
import { sha256 } from './hash.ts'
import { makeFolder } from './make-folder.ts'

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
  try {
    const entry = readFileSync(file, 'utf8')
    const lineEnd = entry.indexOf('\n')
    const body = entry.slice(lineEnd + 1)
    return entry.slice(0, lineEnd) === sha256(body) ? parseAnalysis(body) : null
  } catch {
    return null
  }
}

const write = (file: string, analysis: DocumentAnalysis): void => {
  const body = JSON.stringify(analysis)
  const temporary = `${file}.${process.pid}-${threadId}`
  try {
    makeFolder(dirname(file))
    writeFileSync(temporary, `${sha256(body)}\n${body}`)
    renameSync(temporary, file)
  } catch {
    rmSync(temporary, { force: true })
  }
}

/** Analyses made in one way share a folder, so that those of a way no longer used can go together. */
const generationFolder = ({ folder, salt }: CacheLocation): string =>
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
    put: (document, analysis) => write(fileOf(document), analysis),
  }
}

const keptDays = 30

/** Marks what this run used, and removes what no run has used for a month. */
export const tidyCache = (location: CacheLocation): void => {
  const now = Date.now()
  try {
    utimesSync(generationFolder(location), now / 1000, now / 1000)
    for (const name of readdirSync(location.folder)) {
      const folder = join(location.folder, name)
      const age = now - statSync(folder).mtimeMs
      if (age > keptDays * 24 * 3600 * 1000) rmSync(folder, { recursive: true, force: true })
    }
  } catch {
    // Another run may be tidying too, or the folder may not be ours to change; the next run tries again.
  }
}
