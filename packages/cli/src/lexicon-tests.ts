import { DataFileError, parsePropositions, testLexicon } from '@contend/analyze'
import type { Analyzer, Proposition, StanceSide } from '@contend/analyze'
import { makeDocument } from '@contend/ingest'
import { parse } from 'yaml'
import { usageError } from './cli-error.ts'
import { loadData } from './data-files.ts'
import { readLexicon } from './read-data-files.ts'
import { readText } from './read-text.ts'
import { visible } from './visible.ts'

/** One test sentence of a lexicon or proposition file. */
export interface DataFileTest {
  /** As it was named. */
  readonly file: string
  /** Category or proposition. */
  readonly name: string
  readonly expected: 'match' | 'skip' | StanceSide
  readonly text: string
  readonly passed: boolean
  /** What was found instead, in words. */
  readonly found: string
}

/** A data file by its kind. */
export interface DataFileKind {
  readonly path: string
  readonly kind: 'lexicon' | 'propositions'
}

/** Tells a proposition file from a lexicon by its first level. @throws CliError (2, 74) */
export const kindOf = (path: string): DataFileKind => {
  const text = readText(path)
  // Lexicons of other programs are no YAML, and may be large.
  if (!text.includes('propositions')) return { path, kind: 'lexicon' }
  try {
    const value: unknown = parse(text)
    const isPropositions = typeof value === 'object' && value !== null && 'propositions' in value
    return { path, kind: isPropositions ? 'propositions' : 'lexicon' }
  } catch {
    // Broken YAML is explained, with its place, by whoever parses it for real.
    return { path, kind: 'lexicon' }
  }
}

const lexiconTests = (path: string): readonly DataFileTest[] =>
  testLexicon(readLexicon(path, false).value).map((result) => ({
    file: path,
    name: result.category,
    expected: result.expected,
    text: result.text,
    passed: result.passed,
    found: result.hits.map(({ category, entry }) => `${category} by "${entry}"`).join(', '),
  }))

const sidesOf = (analyzer: Analyzer, proposition: string, text: string): readonly StanceSide[] =>
  analyzer
    .analyze(makeDocument({ path: 'test', text, metadata: { language: 'en' } }))
    .stances.filter((stance) => stance.proposition === proposition)
    .map(({ stance }) => stance)

const propositionTests = (
  path: string,
  analyzer: Analyzer,
  proposition: Proposition,
): readonly DataFileTest[] =>
  (['for', 'against', 'neutral'] as const).flatMap((expected) =>
    proposition.tests[expected].map((text) => {
      const sides = sidesOf(analyzer, proposition.id, text).filter((side) => side !== 'neutral')
      const passed =
        expected === 'neutral'
          ? sides.length === 0
          : sides.length > 0 && sides.every((side) => side === expected)
      const found = sides.length === 0 ? 'no side' : sides.join(', ')
      return { file: path, name: proposition.id, expected, text, passed, found }
    }),
  )

/**
 * Runs the tests inside lexicon and proposition files. Propositions are tested with the shipped
 * lexicons and all of those given.
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
    const { analyzer } = loadData({
      lexicons: [...lexicons, ...of('lexicon')],
      propositions,
      defaultLexicons: true,
      defaultPropositions: false,
    })
    return [
      ...results,
      ...propositions.flatMap((path) =>
        parsePropositions(readText(path), visible(path)).flatMap((proposition) =>
          propositionTests(path, analyzer, proposition),
        ),
      ),
    ]
  } catch (error) {
    if (error instanceof DataFileError) throw usageError(error.message, '', error)
    throw error
  }
}
