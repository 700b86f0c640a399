/** How alike two documents, or two groups, are in what their words belong to. */
export interface Similarity {
  readonly unit: 'document' | 'group'
  /** Document, or value of the grouping column. */
  readonly name: string
  /** One of the nearest to it; `null` where nothing can be compared with it. */
  readonly other: string | null
  /** 1 = the nearest, by Jensen-Shannon divergence, then cosine, then name. */
  readonly rank: number | null
  /** Categories that are measured in the language of both. */
  readonly categories: number | null
  /** Hits in these categories, and words. */
  readonly hits: number | null
  readonly otherHits: number | null
  readonly words: number
  readonly otherWords: number | null
  /** 0 (nothing in common) to 1 (the same proportions). */
  readonly cosine: number | null
  /** In bits: 0 (the same shares) to 1 (nothing in common). */
  readonly jensenShannon: number | null
}

/** The nearest of each document and group, and the limits they were looked for within. */
export interface Similarities {
  /** Most rows of a document or group. */
  readonly nearest: number
  /** More documents, or groups, than this are not compared with each other. */
  readonly mostUnits: number
  /** What was not compared for that reason. */
  readonly leftOut: readonly { readonly unit: Similarity['unit']; readonly units: number }[]
  /** Documents in code-unit order, then groups, the nearest first. */
  readonly rows: readonly Similarity[]
}
