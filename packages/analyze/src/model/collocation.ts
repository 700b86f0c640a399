/** What stands together: categories, each with those below it, or single entries of lexicons. */
export type CollocationKind = 'category' | 'term'

/** The claims that are looked at: of all documents or of a group, in one language. */
export interface CollocationScope {
  readonly unit: 'all' | 'group'
  /** Value of the grouping column; `null` for all documents. */
  readonly name: string | null
  /** Entries belong to a language, and so do the claims they are counted in. */
  readonly language: string
  readonly kind: CollocationKind
}

/**
 * Two features that stand in the same claims. The unit of every count is the claim: how often a feature
 * occurs within one does not matter. Claims count whoever's words they are.
 */
export interface Collocation extends CollocationScope {
  /** `LEXICON.CATEGORY`, or `LEXICON:ENTRY` of a term; before `second` in code-unit order. */
  readonly first: string
  readonly second: string
  /** Claims in which both occur, and not only in the same words. */
  readonly joint: number
  /** Those of them that the author asserts or endorses. */
  readonly authorJoint: number
  readonly firstClaims: number
  readonly secondClaims: number
  /** All claims of the scope that are counted. */
  readonly claims: number
  /** Documents with a claim in which both occur. */
  readonly documents: number
  /** Joint claims if they met by chance: first · second / claims. */
  readonly expected: number
  /** At most 14; see `logDice`. */
  readonly logDice: number
  /** Four terms, without a direction: compare `joint` and `expected`. `null` where one is in every claim. */
  readonly g2: number | null
}

/** Pairs beyond the most there may be. */
export interface CollocationsLeftOut extends CollocationScope {
  readonly pairs: number
}

/** What stands together in claims, and the limits it was looked for within. */
export interface Collocations {
  /** Pairs of fewer joint claims are not kept: every pair that meets once looks firm. */
  readonly fewestClaims: number
  /** A claim with more categories or terms than this is a list and is not counted at all. */
  readonly mostFeatures: number
  /** Claims not counted for that reason. */
  readonly crowdedClaims: number
  /** Most pairs of each scope, the firmest. */
  readonly mostPairs: number
  /** Only where something was left out. */
  readonly leftOut: readonly CollocationsLeftOut[]
  /**
   * All documents before groups, those, languages and kinds in code-unit order; then by logDice, the
   * firmest first, then by names in code-unit order.
   */
  readonly rows: readonly Collocation[]
}
