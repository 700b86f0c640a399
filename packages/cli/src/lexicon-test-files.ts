import type { PlacedLexicon, PlacedPropositions } from '@contend/analyze'
import {
  dimensionInfos,
  largestDataFile,
  parsePlacedLexicon,
  parsePlacedPropositions,
  readYaml,
} from '@contend/analyze/data-files'
import { withPlaces } from './data-file-trouble.ts'
import { builtPlaces } from './lexicon-store.ts'
import { readDataText } from './read-data-bytes.ts'
import { readLexicon } from './read-data-files.ts'
import type { ReadLexicon } from './read-data-files.ts'
import { visible } from './visible.ts'

/** A lexicon under test. */
export interface TestedLexicon {
  readonly path: string
  readonly read: ReadLexicon
  /** `null` for a lexicon of another program, which holds no tests. */
  readonly placed: PlacedLexicon | null
}

/** A proposition file under test. */
export interface TestedPropositions {
  readonly path: string
  readonly placed: PlacedPropositions
}

/** Data files by their kind, each kind in the order given. */
export interface TestFiles {
  readonly lexicons: readonly TestedLexicon[]
  readonly propositions: readonly TestedPropositions[]
}

/** Tells a proposition file from a lexicon by its first level. */
const holdsPropositions = (path: string): boolean => {
  try {
    const text = readDataText(path)
    // Lexicons of other programs are no YAML, and may be large.
    const isOurs = text.includes('propositions') && text.length <= largestDataFile
    const value: unknown = isOurs ? readYaml(text, visible(path)).value : null
    return typeof value === 'object' && value !== null && 'propositions' in value
  } catch {
    // What is wrong with a file is explained, with its place, by whoever reads it for real.
    return false
  }
}

const testedLexicon = (path: string): TestedLexicon => {
  const read = readLexicon(path, false, builtPlaces)
  const isOurs = read.report === null
  const placed = isOurs ? parsePlacedLexicon(readDataText(path), visible(path)) : null
  return { path, read, placed }
}

/**
 * Reads and checks files with tests, without any language library, so that a file with mistakes is refused
 * at once.
 *
 * @param others further lexicon files, not tested themselves
 * @throws CliError (2) for a file that is missing or has mistakes, (74) for one that cannot be read
 */
export const readTestFiles = (paths: readonly string[], others: readonly string[]): TestFiles =>
  withPlaces([...paths, ...others], () => {
    const kinds = paths.map((path) => ({ path, isLexicon: !holdsPropositions(path) }))
    const of = (isLexicon: boolean): readonly string[] =>
      kinds.filter((kind) => kind.isLexicon === isLexicon).map(({ path }) => path)
    const lexicons = of(true).map(testedLexicon)
    const beside = others.map((path) => readLexicon(path, false, builtPlaces))
    dimensionInfos([...lexicons.map(({ read }) => read), ...beside].map(({ value }) => value))
    const propositions = of(false).map((path) => ({
      path,
      placed: parsePlacedPropositions(readDataText(path), visible(path)),
    }))
    return { lexicons, propositions }
  })
