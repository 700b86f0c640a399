import type { DocumentAnalysis, Sentence } from '@contend/analyze'
import { plainQuote } from '../html/quote.ts'
import { shownName } from '../html/shown-name.ts'
import { utf8Length } from '../html/utf8-length.ts'
import { rankedClaims } from '../ranked-claims.ts'

/** A claim, small enough to keep one for every claim of a run. */
export interface ClaimFact {
  /** Place of its document among the analyses. */
  readonly document: number
  /** Number of its sentence. */
  readonly sentence: number
  /** Place among the claims of its document, 1 = highest score. */
  readonly rank: number
  readonly score: number
  /** What its quote and its speaker take in the data of a page, in bytes. */
  readonly bytes: number
}

/** Who is said to say a sentence, as the tables show it. */
export const speakerOf = ({ speaker }: Sentence): string | null =>
  speaker === null ? null : shownName(speaker)

const jsonBytes = (value: unknown): number =>
  utf8Length(JSON.stringify(value).replaceAll('<', String.raw`\u003c`))

/** The claims of a document, highest score first. */
export const claimFacts = (analysis: DocumentAnalysis, document: number): readonly ClaimFact[] =>
  rankedClaims(analysis).map(({ sentence, rank }) => ({
    document,
    sentence: sentence.index,
    rank,
    score: sentence.claimScore ?? 0,
    bytes: jsonBytes([plainQuote(analysis, sentence), speakerOf(sentence)]),
  }))
