import type { Span } from '@contend/ingest'

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’.,\-‐‑][\p{L}\p{M}\p{N}]+)*/gu

/**
 * Number of words: maximal runs of letters, marks and digits, with an inner apostrophe, hyphen, dot or
 * comma only between two of them. "B2B", "isn't", "business-to-business" and "3.5" are one each.
 */
export const countWords = (text: string): number => text.match(WORD)?.length ?? 0

/** Where the words of a text that `countWords` counts stand, in order. */
export const wordSpans = (text: string): readonly Span[] =>
  Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }))
