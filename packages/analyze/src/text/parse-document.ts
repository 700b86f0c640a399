import type { Document, Span } from '@contend/ingest'
import type { LexiconMatcher } from '../lexicon/match.ts'
import { indexHits } from './category-index.ts'
import type { LanguageAdapter } from './language.ts'
import type { ParsedSentence } from './parsed-sentence.ts'
import { countWords } from './words.ts'

const HAS_WORD = /[\p{L}\p{N}]/u

/** Titles and headings are one unit each, whatever stops they hold. */
const isLine = (kind: string): boolean => kind === 'title' || kind === 'heading'

const trimmed = (text: string, span: Span): Span => {
  const raw = text.slice(span.start, span.end)
  const start = span.start + raw.length - raw.trimStart().length
  return { start, end: Math.max(start, span.start + raw.trimEnd().length) }
}

/**
 * Cuts a document into sentences, tokens and lexicon hits. This is the only place where text is
 * tokenised; what holds no letter or digit is no sentence.
 */
export const parseDocument = (
  document: Document,
  adapter: LanguageAdapter,
  match: LexiconMatcher['match'],
): readonly ParsedSentence[] => {
  const { text } = document
  const sentences: ParsedSentence[] = []
  document.blocks.forEach((block, blockIndex) => {
    const spans = isLine(block.kind) ? [trimmed(text, block)] : adapter.sentences(text, block)
    for (const { start, end } of spans) {
      const surface = text.slice(start, end)
      if (!HAS_WORD.test(surface)) continue
      const tokens = adapter.tokens(text, { start, end })
      const hits = tokens.length === 0 ? [] : match(tokens, text, { start, end })
      sentences.push({
        index: sentences.length,
        start,
        end,
        block: block.kind,
        blockIndex,
        text: surface,
        words: countWords(surface),
        tokens,
        hits,
        lexical: indexHits(hits),
      })
    }
  })
  return sentences
}
