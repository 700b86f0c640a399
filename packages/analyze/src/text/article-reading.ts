import type { TestReading } from '../lexicon/test-lexicon.ts'
import { adapterFor } from './language.ts'

/** Reads the test sentences and terms of lexicons as articles are read. */
export const articleReading: TestReading = {
  sentences: (text, language) => {
    const adapter = adapterFor(language)
    return adapter
      .sentences(text, { start: 0, end: text.length })
      .map((span) => ({ span, tokens: adapter.tokens(text, span) }))
  },
  tokenize: (text, span, language) => adapterFor(language).tokens(text, span),
}
