/** One figure of a group, named and counted as in the profiles of its documents. */
export interface GroupProfileRow {
  readonly group: string
  readonly measure: string
  /** `null` where it cannot be had. */
  readonly value: number | null
  /** 95 % interval. */
  readonly low: number | null
  readonly high: number | null
  readonly numerator: number
  readonly denominator: number
  /** Documents it was counted over: of languages it has entries in, labelled where it needs labels. */
  readonly documents: number
}
