import type { Span } from '@contend/ingest'
import type { Token } from '../text/token.ts'
import { compileLexicons } from './compile.ts'
import type { Lexicon } from './lexicon.ts'
import type { RawHit } from './match.ts'
import type { Tokenize } from './term-pieces.ts'

/** One test sentence of a lexicon and how it came out. */
export interface LexiconTestResult {
  readonly category: string
  /** `match`: the sentence must have a hit of the category or one below it. `skip`: it must have none. */
  readonly expected: 'match' | 'skip'
  readonly text: string
  readonly passed: boolean
  /** All hits in the sentence, of other categories too. */
  readonly hits: readonly RawHit[]
}

/** A sentence of a test with its tokens. */
export interface TestSentence {
  readonly tokens: readonly Token[]
  readonly span: Span
}

/** How test sentences and terms are read. */
export interface TestReading {
  /** Cuts a test into sentences with their tokens. */
  readonly sentences: (text: string, language: string) => readonly TestSentence[]
  /** The tokenizer of terms. */
  readonly tokenize: Tokenize
}

const isWithin = (category: string, parent: string): boolean =>
  category === parent || category.startsWith(`${parent}.`)

/** Runs the `tests` of a lexicon, in file order. Each test is read on its own, with this lexicon alone. */
export const testLexicon = (
  lexicon: Lexicon,
  { sentences, tokenize }: TestReading,
): readonly LexiconTestResult[] => {
  const { language } = lexicon
  const matcher = compileLexicons([{ ...lexicon, dimensions: [] }], { tokenize }).matcherFor(
    language,
  )
  const run = (category: string, expected: 'match' | 'skip', text: string): LexiconTestResult => {
    const hits = sentences(text, language).flatMap(({ tokens, span }) =>
      matcher.match(tokens, text, span),
    )
    const found = hits.some((hit) => isWithin(hit.category, category))
    return { category, expected, text, passed: found === (expected === 'match'), hits }
  }
  return lexicon.categories.flatMap(({ id, tests }) => [
    ...tests.match.map((text) => run(id, 'match', text)),
    ...tests.skip.map((text) => run(id, 'skip', text)),
  ])
}
