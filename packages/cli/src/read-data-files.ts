import { parsePropositions } from '@contend/analyze/data-files'
import type { ImportReport, Lexicon, LexiconForms, Proposition } from '@contend/analyze'
import type { DataFile } from '@contend/report'
import { readdirSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { sha256 } from './hash.ts'
import { importLine } from './lexicon-formats/import-line.ts'
import { parseLexiconFile } from './lexicon-formats/read-lexicon-file.ts'
import { keptLexicon } from './lexicon-store.ts'
import type { LexiconPlaces } from './lexicon-store.ts'
import { readDataBytes } from './read-data-bytes.ts'
import { visible } from './visible.ts'

/** What a data file holds, and how `run.json` lists it. */
export interface ReadDataFile<T> {
  readonly file: DataFile
  readonly value: T
}

/** Files the analyze package ships in one of its folders, in code-unit order. */
export const shippedFiles = (folder: 'lexicons' | 'propositions'): readonly string[] => {
  // Packages export files, not folders. The code of that package is in a folder beside its data.
  const path = fileURLToPath(new URL(`../${folder}`, import.meta.resolve('@contend/analyze')))
  return readdirSync(path)
    .filter((name) => name.endsWith('.yaml'))
    .toSorted()
    .map((name) => join(path, name))
}

/** A lexicon that was read, with its compiled form where that was kept. */
export interface ReadLexicon extends ReadDataFile<Lexicon> {
  /** `null` when it has to be compiled. */
  readonly forms: LexiconForms | null
  /** What became of a file of another program; `null` for one of ours. */
  readonly report: ImportReport | null
  /** The same in one line. */
  readonly note: string | null
}

/**
 * Reads a lexicon, of ours or of another program, or finds it compiled.
 *
 * @throws DataFileError, CliError (2, 74)
 */
export const readLexicon = (path: string, shipped: boolean, places: LexiconPlaces): ReadLexicon => {
  const bytes = readDataBytes(path)
  const name = basename(path)
  const hash = sha256(bytes)
  const kept = keptLexicon({ name, hash }, places)
  const { lexicon, report } = kept ?? parseLexiconFile(bytes, path)
  const { id, language } = lexicon
  const file = { path: name, sha256: hash, id, language, shipped }
  const read = { value: { ...lexicon, path: visible(path) }, forms: kept?.forms ?? null, report }
  if (report === null) return { ...read, file, note: null }
  return { ...read, file: { ...file, format: report.format }, note: importLine(path, report) }
}

/** Reads a proposition file. @throws DataFileError, CliError (2, 74) */
export const readPropositions = (
  path: string,
  shipped: boolean,
): ReadDataFile<readonly Proposition[]> => {
  const bytes = readDataBytes(path)
  const id = basename(path, extname(path))
  const file = { path: basename(path), sha256: sha256(bytes), id, language: null, shipped }
  return { file, value: parsePropositions(Buffer.from(bytes).toString('utf8'), visible(path)) }
}
