import type { Span } from '@contend/ingest'
import type { Hit } from '../model/hit.ts'
import type { PositionSide, StanceSide } from '../model/stance.ts'

/** A sentence that a change is shown by. */
export interface DiffQuote {
  /** Identifier of the document. */
  readonly document: string
  readonly sentence: number
  /** The words of the sentence, as written. */
  readonly text: string
  /** What is to be marked, as a span of `text`. */
  readonly mark: Span | null
}

/** The sentences that show a change; `null` where there is none on that side. */
export interface Quotes {
  readonly quoteBefore: DiffQuote | null
  readonly quoteAfter: DiffQuote | null
}

/** A sentence of two analyses; `null` where one of them does not have its words. */
export interface SentencePair {
  readonly before: number | null
  readonly after: number | null
}

/** A hit that only one of two analyses has. */
export interface HitChange extends Quotes {
  readonly change: 'gained' | 'lost'
  readonly hit: Hit
  readonly pair: SentencePair
}

/** A sentence that is a claim in one analysis only. Scores are 0 to 1, `null` where there is none. */
export interface ClaimChange extends Quotes {
  readonly change: 'enters' | 'leaves'
  readonly scoreBefore: number | null
  readonly scoreAfter: number | null
  readonly pair: SentencePair
}

/** A claim's side that is not the same; `null` where there is none. */
export interface StanceChange extends Quotes {
  readonly proposition: string
  readonly scope: string | null
  readonly before: StanceSide | null
  readonly after: StanceSide | null
  readonly pair: SentencePair
}

/** A document's side that is not the same; `null` where there is none. */
export interface PositionChange extends Quotes {
  readonly proposition: string
  readonly before: PositionSide | null
  readonly after: PositionSide | null
}
