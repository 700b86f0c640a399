import { largestDataFile, parseLexicon, parsePropositions, tooLargeError } from '@contend/analyze'
import type { Lexicon, LexiconForms, Proposition } from '@contend/analyze'
import type { DataFile } from '@contend/report'
import { readdirSync, statSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { sha256 } from './hash.ts'
import { compiledLexicon } from './lexicon-store.ts'
import type { LexiconPlaces } from './lexicon-store.ts'
import { readText } from './read-text.ts'
import { visible } from './visible.ts'

/** No character of UTF-8 has more bytes for a UTF-16 unit than three. */
const mostBytes = largestDataFile * 3

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

/** The text of a data file, unless it is too large to be one. @throws DataFileError, CliError (2, 74) */
const readDataText = (path: string): string => {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0
  if (size > mostBytes) throw tooLargeError(visible(path))
  return readText(path)
}

/** A lexicon file with its compiled form. */
export interface ReadLexicon extends ReadDataFile<Lexicon> {
  readonly forms: LexiconForms
}

/** Reads a lexicon, or finds it compiled. @throws DataFileError, CliError (2, 74) */
export const readLexicon = (path: string, shipped: boolean, places: LexiconPlaces): ReadLexicon => {
  const text = readDataText(path)
  const shown = visible(path)
  const name = basename(path)
  const { lexicon, forms } = compiledLexicon(
    { name, text },
    () => parseLexicon(text, shown),
    places,
  )
  const { id, language } = lexicon
  const file = { path: name, sha256: sha256(text), id, language, shipped }
  return { file, value: { ...lexicon, path: shown }, forms }
}

/** Reads a proposition file. @throws DataFileError, CliError (2, 74) */
export const readPropositions = (
  path: string,
  shipped: boolean,
): ReadDataFile<readonly Proposition[]> => {
  const text = readDataText(path)
  const id = basename(path, extname(path))
  const file = { path: basename(path), sha256: sha256(text), id, language: null, shipped }
  return { file, value: parsePropositions(text, visible(path)) }
}
