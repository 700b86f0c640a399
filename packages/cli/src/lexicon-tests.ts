import {
  DataFileError,
  largestDataFile,
  nearWords,
  parsePlacedLexicon,
  parsePlacedPropositions,
  readYaml,
  testLexicon,
  testPropositions,
} from '@contend/analyze'
import type {
  Lexicon,
  LexiconTestResult,
  PropositionTestResult,
  StanceSide,
} from '@contend/analyze'
import { surfaceOf } from '@contend/ingest'
import { usageError } from './cli-error.ts'
import { loadData } from './data-files.ts'
import { builtPlaces } from './lexicon-store.ts'
import { readDataText } from './read-data-bytes.ts'
import { readLexicon } from './read-data-files.ts'
import { visible } from './visible.ts'

/** One test sentence of a lexicon or proposition file. */
export interface DataFileTest {
  /** As it was named. */
  readonly file: string
  /** Place of the sentence, from 1. */
  readonly line: number
  readonly column: number
  /** Category or proposition. */
  readonly name: string
  readonly expected: 'match' | 'skip' | StanceSide
  readonly text: string
  readonly passed: boolean
  /** What was found, in words; empty for nothing. */
  readonly found: string
  /** What came near, in words, where the test failed. */
  readonly hints: readonly string[]
}

/** A data file by its kind. */
export interface DataFileKind {
  readonly path: string
  readonly kind: 'lexicon' | 'propositions'
}

/** Tells a proposition file from a lexicon by its first level. */
export const kindOf = (path: string): DataFileKind => {
  try {
    const text = readDataText(path)
    // Lexicons of other programs are no YAML, and may be large.
    const isOurs = text.includes('propositions') && text.length <= largestDataFile
    const value: unknown = isOurs ? readYaml(text, visible(path)).value : null
    const isPropositions = typeof value === 'object' && value !== null && 'propositions' in value
    return { path, kind: isPropositions ? 'propositions' : 'lexicon' }
  } catch {
    // What is wrong with a file is explained, with its place, by whoever reads it for real.
    return { path, kind: 'lexicon' }
  }
}

const isWithin = (category: string, parent: string): boolean =>
  category === parent || category.startsWith(`${parent}.`)

/** Why a sentence that must match has no hit of its category: what took the words, or missed them. */
const hintsOn = (lexicon: Lexicon, result: LexiconTestResult): readonly string[] => {
  const { category, expected, text, lost, passed } = result
  if (passed || expected === 'skip') return []
  const beaten = lost
    .filter((match) => !match.except && isWithin(match.category, category))
    .map(({ entry, winner, ...span }) => {
      const by = winner.except
        ? `the exception "${winner.entry}" of ${winner.category}`
        : `"${winner.entry}" of ${winner.category}`
      return `"${entry}" matches "${surfaceOf(text, span)}", but ${by} takes the words`
    })
  const near = nearWords(lexicon, category, text).map(
    ({ word, entry }) => `"${word}" is one letter from the entry "${entry}"`,
  )
  return [...beaten, ...near]
}

const lexiconTests = (path: string): readonly DataFileTest[] => {
  // Lexicons of other programs hold no tests; reading one shows that it can be used.
  if (readLexicon(path, false, builtPlaces).file.format !== undefined) return []
  const { lexicon, placeIn } = parsePlacedLexicon(readDataText(path), visible(path))
  return testLexicon(lexicon).map((result) => {
    const { category, expected, index, text, passed, hits } = result
    return {
      file: path,
      ...placeIn(category, ['tests', expected, index]),
      name: category,
      expected,
      text,
      passed,
      found: hits
        .map((hit) => `${hit.category} by "${hit.entry}" ("${surfaceOf(text, hit)}")`)
        .join(', '),
      hints: hintsOn(lexicon, result),
    }
  })
}

/** What a sentence says on its proposition, by which words and rule. */
const stanceWords = ({ text, stances }: PropositionTestResult): readonly string[] =>
  stances.map(({ stance, rule, subject, predicate }) => {
    const parts = [
      subject === null ? [] : [`subject "${surfaceOf(text, subject)}"`],
      predicate === null ? [] : [`predicate "${surfaceOf(text, predicate)}"`],
    ].flat()
    return `${stance} by ${rule}${parts.length === 0 ? '' : `: ${parts.join(', ')}`}`
  })

const propositionTests = (path: string, lexicons: readonly Lexicon[]): readonly DataFileTest[] => {
  const { propositions, placeOfTest } = parsePlacedPropositions(readDataText(path), visible(path))
  return testPropositions(propositions, lexicons).map((result) => {
    const { proposition, expected, index, text, passed, found, stances } = result
    const unheard = stances.length === 0 ? ['no word of the sentence is what it is about'] : []
    return {
      file: path,
      ...placeOfTest(proposition, expected, index),
      name: proposition,
      expected,
      text,
      passed,
      found: found === 'neutral' ? 'no side' : found,
      hints: passed ? [] : [...stanceWords(result), ...unheard],
    }
  })
}

/**
 * Runs the tests inside lexicon and proposition files. Propositions are tested with the shipped
 * lexicons and all of those given, every sentence taken for a claim.
 *
 * @param lexicons further lexicon files, not tested themselves
 * @throws CliError (2) for a file that is missing or has mistakes, (74) for one that cannot be read
 */
export const testDataFiles = (
  files: readonly DataFileKind[],
  lexicons: readonly string[],
): readonly DataFileTest[] => {
  const of = (kind: DataFileKind['kind']): readonly string[] =>
    files.filter((file) => file.kind === kind).map(({ path }) => path)
  try {
    const results = of('lexicon').flatMap(lexiconTests)
    const propositions = of('propositions')
    if (propositions.length === 0) return results
    const { data } = loadData({
      lexicons: [...lexicons, ...of('lexicon')],
      propositions,
      defaultLexicons: true,
      defaultPropositions: false,
    })
    return [...results, ...propositions.flatMap((path) => propositionTests(path, data.lexicons))]
  } catch (error) {
    if (error instanceof DataFileError) throw usageError(error.message, '', error)
    throw error
  }
}
