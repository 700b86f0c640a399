import { overlaps, type Block, type Document, type Span } from '@contend/ingest'
import type { LexiconMatcher } from '../lexicon/match.ts'
import { indexHits } from './category-index.ts'
import type { LanguageAdapter } from './language.ts'
import { piecesOf } from './long-sentences.ts'
import type { ParsedSentence } from './parsed-sentence.ts'
import { trimmed } from './trimmed.ts'
import { countWords } from './words.ts'

const HAS_WORD = /[\p{L}\p{N}]/u

/** Titles and headings are one unit each, whatever stops they hold. */
const isLine = (kind: string): boolean => kind === 'title' || kind === 'heading'

/** A sentence span with the block it is in. */
interface Placed extends Span {
  readonly block: Block['kind']
  readonly blockIndex: number
}

/** The sentences of a block, of any length. */
const sentencesOf = (
  { text }: Document,
  block: Block,
  sentences: LanguageAdapter['sentences'],
): readonly Span[] => (isLine(block.kind) ? [trimmed(text, block)] : sentences(text, block))

/** Our own sentences, block by block, none too long; what holds no letter or digit is no sentence. */
const ownSentences = (
  document: Document,
  sentences: LanguageAdapter['sentences'],
): readonly Placed[] =>
  document.blocks.flatMap((block, blockIndex) =>
    sentencesOf(document, block, sentences)
      .flatMap((sentence) => piecesOf(document.text, sentence))
      .filter(({ start, end }) => HAS_WORD.test(document.text.slice(start, end)))
      .map((span) => ({ ...span, block: block.kind, blockIndex })),
  )

/** The sentences that are longer than a sentence may be, which are cut. */
export const cutSentences = (document: Document, adapter: LanguageAdapter): readonly Span[] =>
  document.blocks
    .flatMap((block) => sentencesOf(document, block, adapter.sentences))
    .filter((sentence) => piecesOf(document.text, sentence).length > 1)

/**
 * Sentences as they are given, each in the block it starts in, or the first it reaches into. One
 * without a letter, digit or block is kept, so that results stay in step with what was given, as
 * boilerplate of no block (index -1), which is never scored.
 */
const givenSentences = ({ text, blocks }: Document, given: readonly Span[]): readonly Placed[] =>
  given.map((unit) => {
    const span = trimmed(text, unit)
    const blockIndex = HAS_WORD.test(text.slice(span.start, span.end))
      ? blocks.findIndex((block) => overlaps(block, span))
      : -1
    return { ...span, block: blocks[blockIndex]?.kind ?? 'boilerplate', blockIndex }
  })

/** The sentences of a document as the analysis cuts them: trimmed, in order, disjoint. */
export const sentenceSpans = (document: Document, adapter: LanguageAdapter): readonly Span[] =>
  ownSentences(document, adapter.sentences).map(({ start, end }) => ({ start, end }))

/** How a document is parsed. */
export interface ParseOptions {
  readonly match: LexiconMatcher['match']
  /** Sentences to take as they are, in order and disjoint; `null` has the document cut. */
  readonly units: readonly Span[] | null
}

/**
 * Cuts a document into sentences, tokens and lexicon hits. This is the only place where text is
 * tokenised.
 */
export const parseDocument = (
  document: Document,
  adapter: LanguageAdapter,
  { match, units }: ParseOptions,
): readonly ParsedSentence[] => {
  const { text } = document
  const placed =
    units === null ? ownSentences(document, adapter.sentences) : givenSentences(document, units)
  return placed.map(({ start, end, block, blockIndex }, index) => {
    const surface = text.slice(start, end)
    const tokens = adapter.tokens(text, { start, end })
    const hits = tokens.length === 0 ? [] : match(tokens, text, { start, end })
    return {
      index,
      start,
      end,
      block,
      blockIndex,
      text: surface,
      words: countWords(surface),
      tokens,
      hits,
      lexical: indexHits(hits),
    }
  })
}
