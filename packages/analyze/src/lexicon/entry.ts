import type { LexiconTerm } from './lexicon.ts'

/** A category of the lexicons compiled together. */
export interface EntryCategory {
  readonly lexicon: string
  /** Path in the lexicon. */
  readonly path: string
  /** Whether the categories of the lexicon compete for words. */
  readonly competes: boolean
  /** Place among all categories, ordered by path, then lexicon, in code units. */
  readonly rank: number
}

/** A term ready to match, with the category it counts for. */
export interface Entry {
  readonly category: EntryCategory
  readonly term: LexiconTerm
  /** Whether it uses up its words without counting. */
  readonly except: boolean
  /** Place in its file: decides between two entries of a category that match the same words. */
  readonly order: number
  /** Whether letter case agrees; `null` where it does not matter. */
  readonly acceptsSurface: ((surface: string) => boolean) | null
}
