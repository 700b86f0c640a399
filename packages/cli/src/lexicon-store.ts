import { formsOf } from '@contend/analyze'
import type { ImportReport, Lexicon, LexiconForms } from '@contend/analyze'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { generationFolder } from './cache.ts'
import { readChecked, writeChecked } from './checked-file.ts'
import { engineFingerprint } from './engine.ts'
import { sha256 } from './hash.ts'

/** A lexicon that was read and checked. */
export interface ParsedLexicon {
  readonly lexicon: Lexicon
  /** What became of a file of another program; `null` for one of ours. */
  readonly report: ImportReport | null
}

/** A lexicon that was read, checked and compiled once. */
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
const builtLexicons = fileURLToPath(new URL('../dist/compiled', import.meta.url))

/** Every file is read and compiled anew. */
export const noPlaces: LexiconPlaces = { read: [], write: null }

/** Those of the build only. */
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
  const body = readChecked(join(folder, `${key}.json`))
  if (body === null) return null
  try {
    const value: unknown = JSON.parse(body)
    if (!isEntry(value, key)) return null
    return { lexicon: value.lexicon, report: value.report, forms: value.forms }
  } catch {
    return null
  }
}

const compiled = ({ lexicon, report }: ParsedLexicon): CompiledLexicon => ({
  lexicon,
  report,
  forms: formsOf(lexicon),
})

/**
 * The compiled form of a lexicon file: one that was kept for the same contents, name and build, or else
 * made with `parse` and kept.
 *
 * @param hash of the file's bytes
 * @throws what `parse` throws, and DataFileError for terms that cannot be matched
 */
export const compiledLexicon = (
  { name, hash }: { readonly name: string; readonly hash: string },
  parse: () => ParsedLexicon,
  places: LexiconPlaces,
): CompiledLexicon => {
  if (places.read.length === 0) return compiled(parse())
  const key = sha256(`${engineFingerprint()}\0${name}\0${hash}`)
  for (const folder of places.read) {
    const kept = readEntry(folder, key)
    if (kept !== null) return kept
  }
  const made = compiled(parse())
  if (places.write !== null) {
    writeChecked(join(places.write, `${key}.json`), JSON.stringify({ key, ...made }))
  }
  return made
}
