/** How often a feature occurs in the documents a unit is set against. */
export interface RestFrequency {
  readonly count: number
  /** Words, or claims where the basis is claims. */
  readonly size: number
  /** Documents in which it occurs. */
  readonly documents: number
  /** Per 1,000 words, or per claim; `null` over none. */
  readonly rate: number | null
}

/**
 * How a document or group differs from the rest on one feature. A figure is `null` where it cannot be
 * had: without words on either side, and where the feature occurs on neither. Positive is more than the rest.
 */
export interface Difference {
  readonly rest: RestFrequency
  /** %DIFF: percent above the rate of the rest. */
  readonly percent: number | null
  /** log2 of the ratio of the rates; a count of 0 is taken as .5. */
  readonly logRatio: number | null
  /** Middle 95 % of the log ratios of texts drawn anew; `null` where either count is 0 or none were drawn. */
  readonly logRatioLow: number | null
  readonly logRatioHigh: number | null
  /** LRC at .05 over all features tested: how large the difference is at least, taking words as independent. */
  readonly conservative: number | null
  readonly g2FourTerm: number | null
  readonly g2TwoTerm: number | null
  /** Weighted log odds: δ, and ζ with the variance of two terms. */
  readonly delta: number | null
  readonly zeta: number | null
  /** Share of the relabelings of the documents in which they are at least as far apart: the p to report. */
  readonly p: number | null
  /** The least p these documents can give. */
  readonly smallestP: number | null
  /** Benjamini and Hochberg over all rows of the kind. */
  readonly pAdjusted: number | null
  /** Bonferroni over all rows of the kind. */
  readonly pBonferroni: number | null
  /** p of the four-term G², which takes words as independent: for screening only. */
  readonly screeningP: number | null
  /** Relabelings behind `p`; `null` where there is none. */
  readonly relabelings: number | null
  /** Whether they are all there are; else they were drawn. */
  readonly exact: boolean | null
}

/** Two groups set against each other on one feature, where there are more than two. */
export interface Contrast {
  readonly groupA: string
  /** After `groupA` in code-unit order; the rest of its difference. */
  readonly groupB: string
  readonly feature: string
  readonly basis: 'words' | 'claims'
  readonly count: number
  readonly size: number
  /** Documents of `groupA` in which it occurs. */
  readonly documents: number
  /** Of `groupA`: per 1,000 words, or per claim. */
  readonly rate: number | null
  readonly difference: Difference
}
