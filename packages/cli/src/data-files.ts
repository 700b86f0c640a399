import {
  CategoryError,
  DataFileError,
  createAnalyzer,
  missingCategories,
  parseLexicon,
  parsePropositions,
} from '@contend/analyze'
import type { Analyzer, AnalyzerData, Lexicon, Proposition } from '@contend/analyze'
import type { DataFile } from '@contend/report'
import { readFileSync, readdirSync } from 'node:fs'
import { basename, dirname, extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { usageError } from './cli-error.ts'
import { sha256 } from './hash.ts'
import type { RunSettings } from './settings.ts'
import { inputOutputError } from './system-error.ts'
import { visible } from './visible.ts'

/** Which lexicons and propositions to load. Paths are absolute. */
export type DataSettings = Pick<
  RunSettings,
  'lexicons' | 'propositions' | 'defaultLexicons' | 'defaultPropositions'
>

/** The lexicons and propositions of a run, ready to use. */
export interface LoadedData {
  readonly analyzer: Analyzer
  /** What the analyzer was made from; plain data, for workers. */
  readonly data: AnalyzerData
  readonly lexicons: readonly DataFile[]
  readonly propositions: readonly DataFile[]
  /** Shipped propositions that were left out, and why. */
  readonly notes: readonly string[]
}

interface Read<T> {
  readonly file: DataFile
  readonly value: T
}

/** The lexicon the analysis itself needs; it stays when the shipped ones are dropped. */
const indispensable = 'argument'

/** Files of a folder that the analyze package ships; `one` is any of them. */
const shippedFiles = (one: string): readonly string[] => {
  const folder = dirname(fileURLToPath(import.meta.resolve(`@contend/analyze/${one}`)))
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .toSorted()
    .map((name) => join(folder, name))
}

const readText = (path: string): string => {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    throw inputOutputError(error, 'read', path)
  }
}

const readLexicon = (path: string, shipped: boolean): Read<Lexicon> => {
  const text = readText(path)
  const value = parseLexicon(text, visible(path))
  const { id, language } = value
  return { file: { path: basename(path), sha256: sha256(text), id, language, shipped }, value }
}

const readPropositions = (path: string, shipped: boolean): Read<readonly Proposition[]> => {
  const text = readText(path)
  const id = basename(path, extname(path))
  const file = { path: basename(path), sha256: sha256(text), id, language: null, shipped }
  return { file, value: parsePropositions(text, visible(path)) }
}

const readLexicons = (settings: DataSettings): readonly Read<Lexicon>[] => {
  const all = [
    ...shippedFiles('lexicons/argument.en.yaml')
      .map((path) => readLexicon(path, true))
      .filter(({ value }) => settings.defaultLexicons || value.id === indispensable),
    ...settings.lexicons.map((path) => readLexicon(path, false)),
  ]
  const last = new Map(all.map((read) => [`${read.value.id}\n${read.value.language}`, read]))
  return [...last.values()]
}

/** The analyzer, or an error that names the file of the proposition with the wrong category. */
const analyzerFor = (data: AnalyzerData): Analyzer => {
  try {
    return createAnalyzer(data)
  } catch (error) {
    if (!(error instanceof CategoryError) || data.propositions.length === 0) throw error
    const [only] = data.propositions
    if (data.propositions.length === 1 && only !== undefined) {
      throw usageError(`${only.path}: proposition ${only.id}: ${error.message}`, '', error)
    }
    for (const proposition of data.propositions) {
      analyzerFor({ ...data, propositions: [proposition] })
    }
    throw error
  }
}

/**
 * Reads the shipped files and those of the user, and makes the analyzer. A file of the user replaces the
 * shipped one with the same id (of a lexicon, and language). Shipped propositions about categories that
 * no lexicon of the run has are left out.
 *
 * @throws CliError (2) for a file with mistakes, (74) for one that cannot be read
 */
export const loadData = (settings: DataSettings): LoadedData => {
  try {
    const lexicons = readLexicons(settings)
    const values = lexicons.map(({ value }) => value)
    const shipped = settings.defaultPropositions
      ? shippedFiles('propositions/marketing.yaml').map((path) => readPropositions(path, true))
      : []
    const own = settings.propositions.map((path) => readPropositions(path, false))
    const given = shipped.flatMap(({ value }) => value)
    const kept = given.filter((proposition) => missingCategories(proposition, values).length === 0)
    const data = {
      lexicons: values,
      propositions: [...kept, ...own.flatMap(({ value }) => value)],
    }
    return {
      analyzer: analyzerFor(data),
      data,
      lexicons: lexicons.map(({ file }) => file),
      propositions: [...shipped, ...own].map(({ file }) => file),
      notes: given
        .filter((proposition) => !kept.includes(proposition))
        .map(
          ({ id }) => `Proposition ${id} is left out: no lexicon of the run has its categories.`,
        ),
    }
  } catch (error) {
    if (error instanceof DataFileError) throw usageError(error.message, '', error)
    throw error
  }
}
