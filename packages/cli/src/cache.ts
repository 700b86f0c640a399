import type { DocumentAnalysis } from '@contend/analyze'
import type { Document } from '@contend/ingest'
import { parseAnalysis } from '@contend/report'
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { threadId } from 'node:worker_threads'
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
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(temporary, `${sha256(body)}\n${body}`)
    renameSync(temporary, file)
  } catch {
    rmSync(temporary, { force: true })
  }
}

/** A cache in a folder: one file an analysis, named by what went into it, with its own checksum. */
export const createCache = ({ folder, salt }: CacheLocation): AnalysisCache => {
  const fileOf = (document: Document): string => {
    const key = sha256(`${salt}\0${JSON.stringify(document)}`)
    return join(folder, key.slice(0, 2), `${key}.json`)
  }
  return {
    get: (document) => read(fileOf(document)),
    put: (document, analysis) => write(fileOf(document), analysis),
  }
}
