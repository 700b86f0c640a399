/** A statement that documents can be for or against, as its file gives it. */
export interface Proposition {
  readonly id: string
  readonly statement: string
  /** Categories a sentence must speak of: any one of them, or each of them where `aboutAll` is set. */
  readonly about: readonly string[]
  readonly aboutAll: boolean
  /** Weaker words for each of `about`, in its order, that count in a document set on comparing them; or none. */
  readonly loosely: readonly string[]
  /** Words for all of `about` at once, that count in such a document. */
  readonly together: readonly string[]
  /** Predicate categories that speak for the statement. */
  readonly for: readonly string[]
  /** Predicate categories that speak against it. */
  readonly against: readonly string[]
  /** The side that setting one `about` category against another speaks for, if any. */
  readonly contrast: 'for' | 'against' | null
  /** Values a sentence may limit the statement to, with the category that speaks of each. */
  readonly scopes: readonly { readonly name: string; readonly category: string }[]
  readonly tests: {
    readonly for: readonly string[]
    readonly against: readonly string[]
    readonly neutral: readonly string[]
  }
  /** The file it was read from, for messages. */
  readonly path: string
}
