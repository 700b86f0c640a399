import type { Document } from '@contend/ingest'
import { createAnalyzer } from './create-analyzer.ts'
import { checkOnCorpus as checkCorpusWith } from './lexicon/check/check-corpus.ts'
import { checkLexicon as checkWith } from './lexicon/check/check-lexicon.ts'
import type { LexiconFinding } from './lexicon/check/finding.ts'
import type { Lexicon } from './lexicon/lexicon.ts'
import type { PlacedLexicon } from './lexicon/parse-lexicon.ts'
import type { Proposition } from './lexicon/proposition.ts'
import { testLexicon as testWith, type LexiconTestResult } from './lexicon/test-lexicon.ts'
import type { DocumentAnalysis } from './model/analysis.ts'
import type { Stance, StanceSide } from './model/stance.ts'
import { articleReading } from './text/article-reading.ts'

/** One test text of a proposition and how it came out. */
export interface PropositionTestResult {
  readonly proposition: string
  readonly expected: StanceSide
  /** Place in the list of its side, from 0. */
  readonly index: number
  /** The side the text takes; `neutral` also when it takes none or both. */
  readonly found: StanceSide
  readonly text: string
  readonly passed: boolean
  readonly stances: readonly Stance[]
}

/** Runs the tests inside a lexicon, in file order, reading them as articles are read. */
export const testLexicon = (lexicon: Lexicon): readonly LexiconTestResult[] =>
  testWith(lexicon, articleReading)

/**
 * Finds what is wrong or doubtful in a lexicon without any text, reading terms as articles are read.
 *
 * @param others lexicons it is used with; those of its id in other languages share its categories
 * @returns in file order
 */
export const checkLexicon = (
  placed: PlacedLexicon,
  others: readonly Lexicon[] = [],
): readonly LexiconFinding[] => checkWith(placed, others, articleReading)

/**
 * Finds what a corpus shows of a lexicon that its file does not.
 *
 * @param analyses made with this lexicon; those in other languages are left out
 * @returns in file order; nothing without a document in its language
 */
export const checkOnCorpus = (
  placed: PlacedLexicon,
  analyses: readonly DocumentAnalysis[],
): readonly LexiconFinding[] => checkCorpusWith(placed, analyses, articleReading)

const documentOf = (text: string): Document => ({
  id: 'test',
  path: 'test',
  text,
  sha256: '',
  encoding: 'utf-8',
  language: 'en',
  title: '',
  metadata: {},
  blocks: [{ kind: 'paragraph', rule: 'test', start: 0, end: text.length }],
  diagnostics: [],
})

const sideOf = (stances: readonly Stance[]): StanceSide => {
  const sides = new Set(stances.map(({ stance }) => stance).filter((side) => side !== 'neutral'))
  const [side = 'neutral'] = sides
  return sides.size === 1 ? side : 'neutral'
}

/**
 * Runs the tests inside propositions. Each text is analysed on its own with every sentence taken for a
 * claim, so that a test speaks of the proposition and not of the claim score.
 *
 * @throws CategoryError when a proposition names a category that no lexicon has
 */
export const testPropositions = (
  propositions: readonly Proposition[],
  lexicons: readonly Lexicon[],
): readonly PropositionTestResult[] => {
  const analyzer = createAnalyzer({ lexicons, propositions, claimThreshold: 0 })
  return propositions.flatMap(({ id, tests }) =>
    (['for', 'against', 'neutral'] as const).flatMap((expected) =>
      tests[expected].map((text, index): PropositionTestResult => {
        const { stances } = analyzer.analyze(documentOf(text))
        const own = stances.filter(({ proposition }) => proposition === id)
        const found = sideOf(own)
        const passed = found === expected
        return { proposition: id, expected, index, found, text, passed, stances: own }
      }),
    ),
  )
}
