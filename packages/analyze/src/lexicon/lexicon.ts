/** How a term is written, and so how it is matched. */
export type TermKind = 'literal' | 'lemma' | 'regex' | 'match'

/** One line of a category. */
export interface LexiconTerm {
  readonly kind: TermKind
  /** As the file writes it: words, a dictionary form, a regular expression or a match pattern. */
  readonly text: string
  /** 1 unless given. */
  readonly weight: number
  /** Whether letter case must agree. */
  readonly caseSensitive: boolean
  /** Whether Arabic clitics and endings are forbidden. */
  readonly exact: boolean
  readonly note: string | null
}

/** A category with its own terms; those of its sub-categories are theirs. */
export interface LexiconCategory {
  /** Path in the lexicon: `parent.child` for a nested one. */
  readonly id: string
  readonly label: string
  readonly source: string | null
  readonly terms: readonly LexiconTerm[]
  /** Phrases that use up their words without counting. */
  readonly except: readonly LexiconTerm[]
  /** Sentences in which the category must, and must not, have a hit. */
  readonly tests: { readonly match: readonly string[]; readonly skip: readonly string[] }
}

/** Two categories set against each other. */
export interface LexiconDimension {
  readonly id: string
  readonly label: string
  /** Path of the category on the negative side. */
  readonly from: string
  /** Path of the category on the positive side. */
  readonly to: string
}

/**
 * Which of overlapping hits count. `longest`: the leftmost, then longest, of the whole lexicon; one span
 * may still be in several categories. `all`: the same within each category, and categories do not
 * compete.
 */
export type OverlapPolicy = 'longest' | 'all'

/** A lexicon in one language, as its file gives it. */
export interface Lexicon {
  readonly id: string
  readonly version: string | null
  /** Language code of two or three letters. */
  readonly language: string
  readonly source: string | null
  readonly overlap: OverlapPolicy
  /** How many levels of categories have figures of their own; all unless given. Hits keep the full path. */
  readonly depth?: number
  /** In file order, a parent before its sub-categories. */
  readonly categories: readonly LexiconCategory[]
  readonly dimensions: readonly LexiconDimension[]
  /** The file it was read from, for messages. */
  readonly path: string
}
