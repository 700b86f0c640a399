import type { ImportReport, Lexicon, LexiconForms } from '@contend/analyze'
import { join } from 'node:path'
import { generationFolder } from './cache-folder.ts'
import { readChecked, writeChecked } from './checked-file.ts'
import { engineFingerprint, readingFingerprint } from './engine.ts'
import { sha256 } from './hash.ts'
import { packageFile } from './package-file.ts'

/** A lexicon that was read and checked. */
export interface ParsedLexicon {
  readonly lexicon: Lexicon
  /** What became of a file of another program; `null` for one of ours. */
  readonly report: ImportReport | null
}

/** A lexicon that was read, checked and compiled before. */
export interface CompiledLexicon extends ParsedLexicon {
  readonly forms: LexiconForms
}

/** Where compiled lexicons are kept. */
export interface LexiconPlaces {
  /** Folders to look in, one after the other. */
  readonly read: readonly string[]
  /** Folder to keep in what was in none of them; `null` keeps nothing. */
  readonly write: string | null
}

/** Where the build leaves the shipped lexicons compiled. */
const builtLexicons = packageFile('dist/compiled')

/** Those of the build only, which belong to it as its code does. */
export const builtPlaces: LexiconPlaces = { read: [builtLexicons], write: null }

/** Those of the build and of earlier runs. @param folder the user's cache folder */
export const cachedPlaces = (folder: string): LexiconPlaces => {
  const kept = join(generationFolder({ folder, salt: engineFingerprint() }), 'lexicons')
  return { read: [builtLexicons, kept], write: kept }
}

const isEntry = (value: unknown, key: string): value is CompiledLexicon & { key: string } =>
  typeof value === 'object' &&
  value !== null &&
  'key' in value &&
  value.key === key &&
  'lexicon' in value &&
  'report' in value &&
  'forms' in value

const readEntry = (folder: string, key: string): CompiledLexicon | null => {
  const { body } = readChecked(join(folder, `${key}.json`))
  if (body === null) return null
  try {
    const value: unknown = JSON.parse(String(body))
    if (!isEntry(value, key)) return null
    return { lexicon: value.lexicon, report: value.report, forms: value.forms }
  } catch {
    return null
  }
}

/** What tells apart the lexicon files that are compiled. */
export interface LexiconName {
  /** The file's, without its folder. */
  readonly name: string
  /** Of its bytes. */
  readonly hash: string
}

const keyOf = ({ name, hash }: LexiconName): string =>
  sha256(`${readingFingerprint()}\0${name}\0${hash}`)

/** What was kept of the same contents and name by this build; `null` for nothing. */
export const keptLexicon = (file: LexiconName, places: LexiconPlaces): CompiledLexicon | null => {
  const key = keyOf(file)
  for (const folder of places.read) {
    const kept = readEntry(folder, key)
    if (kept !== null) return kept
  }
  return null
}

/** Keeps a compiled lexicon where the places say. */
export const keepLexicon = (
  file: LexiconName,
  compiled: CompiledLexicon,
  { write }: LexiconPlaces,
): void => {
  if (write === null) return
  const key = keyOf(file)
  writeChecked(join(write, `${key}.json`), JSON.stringify({ key, ...compiled }))
}
