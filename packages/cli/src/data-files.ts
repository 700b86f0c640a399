import {
  CategoryError,
  DataFileError,
  createAnalyzer,
  locateProblems,
  missingCategories,
  propositionError,
} from '@contend/analyze'
import type { Analyzer, AnalyzerData, Lexicon, Proposition } from '@contend/analyze'
import type { DataFile } from '@contend/report'
import { usageError } from './cli-error.ts'
import type { CliError } from './cli-error.ts'
import { builtPlaces } from './lexicon-store.ts'
import type { LexiconPlaces } from './lexicon-store.ts'
import { readLexicon, readPropositions, shippedFiles } from './read-data-files.ts'
import type { ReadLexicon } from './read-data-files.ts'
import { readText } from './read-text.ts'
import { defaults } from './settings.ts'
import type { RunSettings } from './settings.ts'
import { visible } from './visible.ts'

/** Which lexicons and propositions to load. Paths are absolute. */
export type DataSettings = Pick<
  RunSettings,
  'lexicons' | 'propositions' | 'defaultLexicons' | 'defaultPropositions'
> &
  Partial<Pick<RunSettings, 'seed'>>

/** The lexicons and propositions of a run, ready to use. */
export interface LoadedData {
  readonly analyzer: Analyzer
  /** What the analyzer was made from; plain data, for workers. */
  readonly data: AnalyzerData
  readonly lexicons: readonly DataFile[]
  readonly propositions: readonly DataFile[]
  /** Shipped propositions that were left out, and what became of lexicons of other programs. */
  readonly notes: readonly string[]
}

/** The lexicon the analysis itself needs; it stays when the shipped ones are dropped. */
const indispensable = 'argument'

/** A lexicon that takes the place of a shipped one the detectors read must have its categories. */
const checkCategories = (lexicon: Lexicon, shipped: readonly Lexicon[]): void => {
  const replaced = shipped.find(({ language }) => language === lexicon.language) ?? shipped[0]
  const ids = new Set(lexicon.categories.map(({ id }) => id))
  const missing = (replaced?.categories ?? []).map(({ id }) => id).filter((id) => !ids.has(id))
  if (missing.length === 0) return
  throw usageError(
    `${lexicon.path}: a lexicon "${lexicon.id}" replaces the shipped one, which the analysis is made with, and lacks its categories ${missing.join(', ')}`,
    'Keep them (they may be empty), or give the lexicon another name.',
  )
}

const readLexicons = (settings: DataSettings, places: LexiconPlaces): readonly ReadLexicon[] => {
  const shipped = shippedFiles('lexicons').map((path) => readLexicon(path, true, places))
  const own = settings.lexicons.map((path) => readLexicon(path, false, places))
  const needed = shipped.filter(({ value }) => value.id === indispensable)
  for (const { value } of own.filter(({ file }) => file.id === indispensable)) {
    checkCategories(
      value,
      needed.map((read) => read.value),
    )
  }
  const all = [...(settings.defaultLexicons ? shipped : needed), ...own]
  const last = new Map(all.map((read) => [`${read.value.id}\n${read.value.language}`, read]))
  return [...last.values()]
}

/** The analyzer, or an error in the file of the proposition with the wrong category. */
const analyzerFor = (data: AnalyzerData): Analyzer => {
  try {
    return createAnalyzer(data)
  } catch (error) {
    if (!(error instanceof CategoryError) || data.propositions.length === 0) throw error
    const [only] = data.propositions
    if (data.propositions.length === 1 && only !== undefined) throw propositionError(only, error)
    for (const proposition of data.propositions) {
      analyzerFor({ ...data, propositions: [proposition] })
    }
    throw error
  }
}

/** The error of a data file, with places, as one of the command line. */
const fileError = (error: DataFileError, { lexicons, propositions }: DataSettings): CliError => {
  const file = [...lexicons, ...propositions].find((path) => visible(path) === error.path)
  const isPlaced = error.problems.every(({ keys }) => keys === undefined)
  const located = file === undefined || isPlaced ? error : locateProblems(error, readText(file))
  const isUnknown = error.cause instanceof CategoryError && error.cause.code === 'category-unknown'
  return usageError(located.message, isUnknown ? missingLexicon : '', error)
}

const missingLexicon = 'Check the spelling, or add the lexicon that has it with --lexicon FILE.'

const notesOn = (leftOut: readonly Proposition[]): readonly string[] => {
  const ids = leftOut.map(({ id }) => id).join(', ')
  return ids === ''
    ? []
    : [`Left out, as no lexicon of the run has their categories: the propositions ${ids}.`]
}

/**
 * Reads the shipped files and those of the user, and makes the analyzer. A file of the user replaces the
 * shipped one with the same id (of a lexicon, and language). Shipped propositions about categories that
 * no lexicon of the run has are left out.
 *
 * @param places where compiled lexicons are kept; by default only those of the build are used
 * @throws CliError (2) for a file that is missing or has mistakes, (74) for one that cannot be read
 */
export const loadData = (
  settings: DataSettings,
  places: LexiconPlaces = builtPlaces,
): LoadedData => {
  try {
    const lexicons = readLexicons(settings, places)
    const values = lexicons.map(({ value }) => value)
    const shipped = settings.defaultPropositions
      ? shippedFiles('propositions').map((path) => readPropositions(path, true))
      : []
    const own = settings.propositions.map((path) => readPropositions(path, false))
    const given = shipped.flatMap(({ value }) => value)
    const kept = given.filter((proposition) => missingCategories(proposition, values).length === 0)
    const data = {
      lexicons: values,
      forms: lexicons.map(({ forms }) => forms),
      propositions: [...kept, ...own.flatMap(({ value }) => value)],
      seed: settings.seed ?? defaults.seed,
    }
    return {
      analyzer: analyzerFor(data),
      data,
      lexicons: lexicons.map(({ file }) => file),
      propositions: [...shipped, ...own].map(({ file }) => file),
      notes: [
        ...lexicons.flatMap(({ note }) => (note === null ? [] : [note])),
        ...notesOn(given.filter((proposition) => !kept.includes(proposition))),
      ],
    }
  } catch (error) {
    if (error instanceof DataFileError) throw fileError(error, settings)
    throw error
  }
}
