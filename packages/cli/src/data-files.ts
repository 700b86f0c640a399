import {
  CategoryError,
  createAnalyzer,
  missingCategories,
  propositionError,
} from '@contend/analyze'
import type { Analyzer, AnalyzerData, Proposition } from '@contend/analyze'
import type { DataFile } from '@contend/report'
import { compileLexicon } from './compile-lexicon.ts'
import { withPlaces } from './data-file-trouble.ts'
import { builtPlaces } from './lexicon-store.ts'
import type { LexiconPlaces } from './lexicon-store.ts'
import { readRunData } from './read-run-data.ts'
import type { DataSettings, RunData } from './read-run-data.ts'
import { defaults } from './settings.ts'

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

const notesOn = (leftOut: readonly Proposition[]): readonly string[] => {
  const ids = leftOut.map(({ id }) => id).join(', ')
  return ids === ''
    ? []
    : [`Left out, as no lexicon of the run has their categories: the propositions ${ids}.`]
}

/**
 * Compiles what was read, and makes the analyzer. Shipped propositions about categories that no lexicon of
 * the run has are left out.
 *
 * @throws CliError (2) for what the files say of each other, and terms that cannot be matched
 */
export const compileData = (
  { lexicons, shippedPropositions, ownPropositions }: RunData,
  { lexicons: ownLexicons, propositions: ownFiles, seed = defaults.seed }: DataSettings,
  places: LexiconPlaces,
): LoadedData =>
  withPlaces([...ownLexicons, ...ownFiles], () => {
    const values = lexicons.map(({ value }) => value)
    const given = shippedPropositions.flatMap(({ value }) => value)
    const kept = given.filter((proposition) => missingCategories(proposition, values).length === 0)
    const data = {
      lexicons: values,
      forms: lexicons.map((read) => compileLexicon(read, places)),
      propositions: [...kept, ...ownPropositions.flatMap(({ value }) => value)],
      seed,
    }
    return {
      analyzer: analyzerFor(data),
      data,
      lexicons: lexicons.map(({ file }) => file),
      propositions: [...shippedPropositions, ...ownPropositions].map(({ file }) => file),
      notes: [
        ...lexicons.flatMap(({ note }) => (note === null ? [] : [note])),
        ...notesOn(given.filter((proposition) => !kept.includes(proposition))),
      ],
    }
  })

/**
 * Reads the shipped files and those of the user, and makes the analyzer.
 *
 * @param places where compiled lexicons are kept; by default only those of the build are used
 * @throws CliError as `readRunData` and `compileData`
 */
export const loadData = (settings: DataSettings, places: LexiconPlaces = builtPlaces): LoadedData =>
  compileData(readRunData(settings, places), settings, places)
