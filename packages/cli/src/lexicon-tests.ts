import { nearWords, testLexicon, testPropositions } from '@contend/analyze'
import type {
  Lexicon,
  LexiconTestResult,
  PropositionTestResult,
  StanceSide,
} from '@contend/analyze'
import { surfaceOf } from '@contend/ingest/text'
import { compileLexicon } from './compile-lexicon.ts'
import { withPlaces } from './data-file-trouble.ts'
import { loadData } from './data-files.ts'
import type { TestedLexicon, TestedPropositions, TestFiles } from './lexicon-test-files.ts'
import { builtPlaces } from './lexicon-store.ts'

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

const lexiconTests = ({ path, read, placed }: TestedLexicon): readonly DataFileTest[] => {
  // Shows that every term can be used, of a lexicon without tests too.
  compileLexicon(read, builtPlaces)
  if (placed === null) return []
  const { lexicon, placeIn } = placed
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

const propositionTests = (
  { path, placed: { propositions, placeOfTest } }: TestedPropositions,
  lexicons: readonly Lexicon[],
): readonly DataFileTest[] => {
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
 * @param others further lexicon files, not tested themselves
 * @throws CliError (2) for terms and references that cannot be used
 */
export const testDataFiles = (
  { lexicons, propositions }: TestFiles,
  others: readonly string[],
): readonly DataFileTest[] => {
  const paths = lexicons.map(({ path }) => path)
  const results = withPlaces(paths, () => lexicons.flatMap(lexiconTests))
  if (propositions.length === 0) return results
  const { data } = loadData({
    lexicons: [...others, ...paths],
    propositions: propositions.map(({ path }) => path),
    defaultLexicons: true,
    defaultPropositions: false,
  })
  return [...results, ...propositions.flatMap((file) => propositionTests(file, data.lexicons))]
}
