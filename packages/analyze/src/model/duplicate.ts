/** A document that says what an earlier one says, in the same words or nearly so. */
export interface Duplicate {
  /** Document identifier. */
  readonly document: string
  /** The document it repeats: before it in path order, and itself no duplicate. */
  readonly original: string
  /** `exact`: the same words in the same order; case, punctuation and boilerplate may differ. */
  readonly kind: 'exact' | 'near'
  /** Runs of five words that both have, each counted once. */
  readonly shared: number
  /** Runs of five words that either has. */
  readonly either: number
}

/** The documents that repeat others, and what became of them. */
export interface Duplicates {
  /** In path order. */
  readonly rows: readonly Duplicate[]
  /** Whether they are left out of everything in which documents are set against each other. */
  readonly leftOut: boolean
}
