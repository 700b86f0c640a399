import type { Lexicon } from './lexicon/lexicon.ts'
import { testLexicon as testWith, type LexiconTestResult } from './lexicon/test-lexicon.ts'
import { articleReading } from './text/read-test-sentences.ts'

/** Runs the tests inside a lexicon, in file order, reading them as articles are read. */
export const testLexicon = (lexicon: Lexicon): readonly LexiconTestResult[] =>
  testWith(lexicon, articleReading)
