import type { PositionSide } from '@contend/analyze'
import type { Span } from '@contend/ingest'

/** A value with its interval. */
export interface Interval {
  readonly value: number
  readonly low: number | null
  readonly high: number | null
}

/** One part of a whole: how many, and the class that colours it. */
export interface Part {
  readonly count: number
  readonly tone: string
}

/** How many rows have a value between two ends. */
export interface Bin {
  readonly from: number
  readonly to: number
  readonly count: number
}

/** What is drawn of a row. `tone` is a class of the chart style. */
export type Mark =
  /** A dot with its interval, over the line at 0; `ring` is a second value. */
  | ({ readonly kind: 'interval'; readonly tone: string; readonly ring: number | null } & Interval)
  /** A bar from 0 with its interval. */
  | ({ readonly kind: 'bar'; readonly tone: string } & Interval)
  /** Parts of a whole, side by side over the width. */
  | { readonly kind: 'parts'; readonly parts: readonly Part[] }
  /** A count as a column over its ground, of a scale that ends at `most`. */
  | {
      readonly kind: 'column'
      readonly count: number
      readonly most: number
      readonly tone: string
    }
  /** Places in a text of a length, both in UTF-16 units. */
  | {
      readonly kind: 'ticks'
      readonly spans: readonly Span[]
      readonly length: number
      readonly tone: string
    }
  /** A side with its index, where there is one. */
  | { readonly kind: 'side'; readonly side: PositionSide; readonly index: Interval | null }
  /** How the values of many rows are spread: counts, quartiles. */
  | {
      readonly kind: 'spread'
      readonly bins: readonly Bin[]
      readonly quartiles: readonly [low: number, middle: number, high: number]
    }
