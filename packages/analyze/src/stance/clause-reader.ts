import type { Span } from '@contend/ingest'
import { clausesOf } from '../text/compromise.ts'
import type { ParsedSentence } from '../text/parsed-sentence.ts'

/**
 * compromise is thirty times dearer than wink, so it reads at most this share of a document, rounded up.
 * Few sentences leave the cheaper rules undecided, so that a run stays far below it.
 */
const ALLOWANCE = 0.02
/** It is super-linear in the length of a sentence. */
const LONGEST_SENTENCE = 2000

/** Reads the clauses of single sentences until the allowance of the document is used up. */
export interface ClauseReader {
  readonly clausesOf: (sentence: ParsedSentence) => readonly Span[] | null
  /** Sentences read so far. */
  readonly parses: () => number
}

/** A reader for a document of so many sentences. */
export const clauseReader = (sentences: number): ClauseReader => {
  const allowed = Math.ceil(sentences * ALLOWANCE)
  const known = new Map<number, readonly Span[]>()
  return {
    clausesOf: (sentence) => {
      const earlier = known.get(sentence.index)
      if (earlier !== undefined) return earlier
      if (known.size >= allowed || sentence.text.length > LONGEST_SENTENCE) return null
      const clauses = clausesOf(sentence.text).map(({ start, end }) => ({
        start: sentence.start + start,
        end: sentence.start + end,
      }))
      known.set(sentence.index, clauses)
      return clauses
    },
    parses: () => known.size,
  }
}
