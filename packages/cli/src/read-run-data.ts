import { ownLexicon } from '@contend/analyze/data-files'
import type { Lexicon, Proposition } from '@contend/analyze'
import { usageError } from './cli-error.ts'
import { withPlaces } from './data-file-trouble.ts'
import type { LexiconPlaces } from './lexicon-store.ts'
import { readLexicon, readPropositions, shippedFiles } from './read-data-files.ts'
import type { ReadDataFile, ReadLexicon } from './read-data-files.ts'
import type { RunSettings } from './settings.ts'

/** Which lexicons and propositions to load. Paths are absolute. */
export type DataSettings = Pick<
  RunSettings,
  'lexicons' | 'propositions' | 'defaultLexicons' | 'defaultPropositions'
> &
  Partial<Pick<RunSettings, 'seed'>>

/** The lexicons and propositions of a run as their files give them, each in order by itself. */
export interface RunData {
  /** Those in force. */
  readonly lexicons: readonly ReadLexicon[]
  readonly shippedPropositions: readonly ReadDataFile<readonly Proposition[]>[]
  readonly ownPropositions: readonly ReadDataFile<readonly Proposition[]>[]
}

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

const inForce = (
  own: readonly ReadLexicon[],
  shipped: readonly ReadLexicon[],
  defaultLexicons: boolean,
): readonly ReadLexicon[] => {
  const needed = shipped.filter(({ value }) => value.id === ownLexicon)
  for (const { value } of own.filter(({ file }) => file.id === ownLexicon)) {
    checkCategories(
      value,
      needed.map((read) => read.value),
    )
  }
  const all = [...(defaultLexicons ? shipped : needed), ...own]
  return [
    ...new Map(all.map((read) => [`${read.value.id}\n${read.value.language}`, read])).values(),
  ]
}

/**
 * Reads and checks the files of the user, then the shipped ones, without any language library, so that a
 * file with mistakes is refused at once. A lexicon of the user replaces the shipped one with the same id
 * and language.
 *
 * @throws CliError (2) for a file that is missing or has mistakes, (74) for one that cannot be read
 */
export const readRunData = (settings: DataSettings, places: LexiconPlaces): RunData => {
  const { lexicons, propositions, defaultLexicons, defaultPropositions } = settings
  return withPlaces([...lexicons, ...propositions], () => {
    const own = lexicons.map((path) => readLexicon(path, false, places))
    const ownPropositions = propositions.map((path) => readPropositions(path, false))
    const shipped = shippedFiles('lexicons').map((path) => readLexicon(path, true, places))
    return {
      lexicons: inForce(own, shipped, defaultLexicons),
      shippedPropositions: defaultPropositions
        ? shippedFiles('propositions').map((path) => readPropositions(path, true))
        : [],
      ownPropositions,
    }
  })
}
