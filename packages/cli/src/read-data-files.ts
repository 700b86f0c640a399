import { parsePropositions } from '@contend/analyze'
import type { Lexicon, Proposition } from '@contend/analyze'
import type { DataFile } from '@contend/report'
import { readdirSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { sha256 } from './hash.ts'
import { importLine } from './lexicon-formats/import-line.ts'
import { readLexiconFile } from './lexicon-formats/read-lexicon-file.ts'
import { readText } from './read-text.ts'
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

/** A lexicon that was read. */
export interface ReadLexicon extends ReadDataFile<Lexicon> {
  /** What became of a file of another program, in one line; `null` for a lexicon of ours. */
  readonly note: string | null
}

/** Reads a lexicon, of ours or of another program. @throws DataFileError, CliError (2, 74) */
export const readLexicon = (path: string, shipped: boolean): ReadLexicon => {
  const { lexicon: value, sha256: hash, report } = readLexiconFile(path)
  const { id, language } = value
  const file = { path: basename(path), sha256: hash, id, language, shipped }
  if (report === null) return { file, value, note: null }
  return { file: { ...file, format: report.format }, value, note: importLine(path, report) }
}

/** Reads a proposition file. @throws DataFileError, CliError (2, 74) */
export const readPropositions = (
  path: string,
  shipped: boolean,
): ReadDataFile<readonly Proposition[]> => {
  const text = readText(path)
  const id = basename(path, extname(path))
  const file = { path: basename(path), sha256: sha256(text), id, language: null, shipped }
  return { file, value: parsePropositions(text, visible(path)) }
}
