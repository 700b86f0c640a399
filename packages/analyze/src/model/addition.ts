import type { SideCounts } from './stance.ts'

/** Who stands where on a proposition, without the documents that were added and with them. */
export interface SideShift {
  readonly proposition: string
  readonly before: SideCounts
  readonly after: SideCounts
}

/** A figure over several documents, as its two sums: of a rate hits and words, of an index both sides. */
export interface PooledSums {
  readonly numerator: number
  readonly denominator: number
  /** Documents it was measured in. */
  readonly documents: number
}

/** A figure over all documents, without those that were added and with them. */
export interface FigureShift {
  /** As in `profile.csv`: `rate:LEXICON.CATEGORY`, `index:LEXICON.DIMENSION` or `share:claims`. */
  readonly measure: string
  readonly before: PooledSums
  readonly after: PooledSums
}

/** What documents that were added to an earlier run do to its picture. */
export interface Addition {
  /** The documents that were added, in path order. */
  readonly documents: readonly string[]
  /** On each proposition, in the order of the frame. */
  readonly sides: readonly SideShift[]
  /** Share of claims, then dimensions and categories of the compared lexicons in the order of the frame. */
  readonly figures: readonly FigureShift[]
}
