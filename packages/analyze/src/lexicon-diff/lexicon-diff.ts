import type { DiffQuote } from '../diff/document-changes.ts'
import type { PositionSide, StanceSide } from '../model/stance.ts'

/** An entry of one version. */
export interface DiffEntry {
  readonly category: string
  /** Whether it is an exception. */
  readonly except: boolean
  readonly kind: 'literal' | 'lemma' | 'regex' | 'match'
  /** As the lexicon writes it. */
  readonly entry: string
  readonly weight: number
  readonly caseSensitive: boolean
  /** Whether Arabic clitics and endings are forbidden. */
  readonly exact: boolean
}

/** An entry that both versions have, with other options. */
export interface ChangedEntry {
  readonly before: DiffEntry
  readonly after: DiffEntry
}

/** The hits of a category in the whole corpus; a category holds those below it. */
export interface CategoryCount {
  /** Places outside boilerplate and captions. */
  readonly hits: number
  /** Words of the documents it was looked for in. */
  readonly words: number
  /** Hits per 1,000 words; `null` over no words. */
  readonly rate: number | null
  readonly documents: number
}

/** A category whose hits are not the same; `null` where a version does not have it. */
export interface ChangedCategory {
  readonly category: string
  readonly before: CategoryCount | null
  readonly after: CategoryCount | null
  /** Hits of its own, without those of categories below it. */
  readonly gained: number
  readonly lost: number
}

/** A hit of one version that the other does not have. */
export interface ChangedHit {
  readonly change: 'gained' | 'lost'
  readonly category: string
  readonly entry: string
  readonly quote: DiffQuote
}

/** A sentence that is a claim with one version only. Scores are from 0 to 1, `null` where not measured. */
export interface ChangedClaim {
  readonly change: 'enters' | 'leaves'
  readonly scoreBefore: number | null
  readonly scoreAfter: number | null
  readonly quote: DiffQuote
}

/** A stance that is not the same; `null` where a version has none. */
export interface ChangedStance {
  readonly proposition: string
  readonly scope: string | null
  readonly before: StanceSide | null
  readonly after: StanceSide | null
  readonly quote: DiffQuote
}

/** A document that stands elsewhere; `null` where a version has no position on the proposition. */
export interface ChangedPosition {
  readonly document: string
  readonly proposition: string
  readonly before: PositionSide | null
  readonly after: PositionSide | null
  /** The sentence that says the side best, where there is one. */
  readonly quoteBefore: DiffQuote | null
  readonly quoteAfter: DiffQuote | null
}

/** What two versions of a lexicon find differently in the same documents. Lists are in document order. */
export interface LexiconDiff {
  readonly lexicon: string
  readonly language: string
  /** Identifiers of the documents in the language of the lexicon, in their order. */
  readonly documents: readonly string[]
  /** Number of documents in other languages, which the lexicon is not used on. */
  readonly otherLanguages: number
  /** Those of `documents` in which anything is not the same. */
  readonly affected: readonly string[]
  readonly added: readonly DiffEntry[]
  readonly removed: readonly DiffEntry[]
  readonly changed: readonly ChangedEntry[]
  readonly categories: readonly ChangedCategory[]
  readonly hits: readonly ChangedHit[]
  readonly claims: readonly ChangedClaim[]
  readonly stances: readonly ChangedStance[]
  readonly positions: readonly ChangedPosition[]
}
