import type { Diagnostic } from '@contend/ingest'
import type { Addition } from './addition.ts'
import type { DocumentAnalysis } from './analysis.ts'
import type { Collocations } from './collocation.ts'
import type { Similarities } from './similarity.ts'
import type { Course } from './course.ts'
import type { Duplicates } from './duplicate.ts'
import type { Headline } from './robustness.ts'
import type { Contrast, Difference } from './difference.ts'
import type { GroupProfileRow } from './group-profile.ts'

/** What the reader needs to know of a lexicon category. */
export interface CategoryInfo {
  readonly lexicon: string
  readonly category: string
  readonly label: string
  /** Number of entries of the category and of those below it, per language. */
  readonly entries: Readonly<Record<string, number>>
}

/** Two categories of one lexicon set against each other. */
export interface DimensionInfo {
  readonly lexicon: string
  readonly dimension: string
  readonly label: string
  readonly from: string
  readonly to: string
}

/** What the reader needs to know of a proposition. */
export interface PropositionInfo {
  readonly id: string
  readonly statement: string
  /** Categories it is about, `LEXICON.CATEGORY`. */
  readonly about: readonly string[]
  /** Values of the scope, e.g. `b2b`, `b2c`; empty when it has none. */
  readonly scopes: readonly string[]
}

/**
 * An entry of a lexicon as its file writes it: words alone where there is nothing to add, else how they are
 * matched, with what is not the default.
 */
export type FrameEntry =
  | string
  | {
      readonly text: string
      readonly kind: 'literal' | 'lemma' | 'regex' | 'match'
      readonly weight?: number | undefined
      readonly note?: string | undefined
      /** Whether letter case must agree. */
      readonly case?: boolean | undefined
      /** Whether Arabic clitics and endings are forbidden. */
      readonly exact?: boolean | undefined
    }

/** A category of a lexicon as its file has it, with its own entries and not those below it. */
export interface FrameCategory {
  /** Path in the lexicon. */
  readonly category: string
  readonly label: string
  readonly source: string | null
  /** In file order. */
  readonly entries: readonly FrameEntry[]
  /** Entries that are not listed, because the lexicon has too many. */
  readonly leftOut: number
  /** Phrases that use up their words without counting. */
  readonly except: readonly FrameEntry[]
}

/** A lexicon of a run in one language. */
export interface FrameLexicon {
  readonly lexicon: string
  readonly language: string
  readonly version: string | null
  /** Where its terms come from, and their licence. */
  readonly source: string | null
  readonly overlap: 'longest' | 'all'
  /** In file order, a parent before its sub-categories. */
  readonly categories: readonly FrameCategory[]
}

/** The frame of a run: what its analyses were made with. Travels in `run.json`. */
export interface Frame {
  readonly categories: readonly CategoryInfo[]
  readonly dimensions: readonly DimensionInfo[]
  readonly propositions: readonly PropositionInfo[]
  readonly claimThreshold: number
  readonly premiseThreshold: number
  /** The lexicons in force, for reference; absent from a run that did not keep them. */
  readonly lexicons?: readonly FrameLexicon[] | undefined
}

/** Documents that share a value of the grouping column, in path order. */
export interface Group {
  readonly name: string
  /** Document identifiers. */
  readonly documents: readonly string[]
}

/** One feature of one document or group, as a row of `comparison.csv`. */
export interface ComparisonRow {
  readonly unit: 'document' | 'group'
  readonly name: string
  /** `LEXICON.CATEGORY`, `term:LEXICON.CATEGORY:ENTRY` or `cue:NAME`. */
  readonly feature: string
  readonly count: number
  /** Of the languages the feature occurs in; for a cue, of the documents with claims. */
  readonly words: number
  /** What the rate is over: claims for a cue, else words. */
  readonly basis: 'words' | 'claims'
  /** How many of these. */
  readonly size: number
  /** Documents of the unit in which the feature occurs. */
  readonly documents: number
  /** Documents of the unit with words, or claims, to occur in. */
  readonly documentsMeasured: number
  /** Per 1,000 words, or per claim; `null` over none. */
  readonly rate: number | null
  /** 95 % interval of the rate. */
  readonly low: number | null
  readonly high: number | null
  /** Of a group: normalised DP over its documents, 0 spread as the words are to 1 all in one. */
  readonly dispersion: number | null
  /** Against the other documents, or the documents of the other groups; `null` where there are none. */
  readonly difference: Difference | null
}

/** How often was drawn for intervals and tests. */
export interface Draws {
  /** Of documents and sentences, for each interval. */
  readonly bootstrap: number
  /** Most relabelings of the documents for each test; all are tried where there are no more. */
  readonly relabelings: number
}

/** How two claims of different documents stand to each other. */
export type PairRelation = 'agree' | 'contradict' | 'restate'

/** Two claims of different documents on the same thing. */
export interface ClaimPair {
  /** `DOCUMENT#SENTENCE`; before `claimB` in code-unit order of the documents. */
  readonly claimA: string
  readonly claimB: string
  readonly relation: PairRelation
  /** `null` where they share words and no proposition. */
  readonly proposition: string | null
  /**
   * 0 to 1. On a proposition the geometric mean of the strengths of both claims: weight of the stance,
   * three quarters of it outside the theses, and less where the reason names a reserve. Without one, the
   * cosine of their words.
   */
  readonly score: number
  /** Why they were paired, with every reserve, in words; `a` and `b` are the claims. */
  readonly reason: string
}

/** Pairs of documents with such a pair of claims that is not among the pairs, because of the limit. */
export interface PairsLeftOut {
  readonly relation: PairRelation
  readonly proposition: string | null
  readonly documentPairs: number
}

/** How many pairs there may be, and what that cost. */
export interface Pairing {
  /** Most pairs of each relation on each proposition, and of each relation without one. */
  readonly maxPairs: number
  /** Only where something was left out: by proposition in the order of the frame, then relation. */
  readonly leftOut: readonly PairsLeftOut[]
}

/** The documents, and groups of them, set against each other. All a report or an exporter gets. */
export interface Comparison {
  readonly frame: Frame
  /** Column of the metadata that groups the documents. */
  readonly groupBy: string
  /** In path order, all that could be read, whatever their depth. */
  readonly analyses: readonly DocumentAnalysis[]
  /** Documents that repeat others. */
  readonly duplicates: Duplicates
  /** What the documents do that were added to an earlier run; `null` where none were. */
  readonly addition: Addition | null
  /**
   * Languages of the documents compared, that of most documents first. Documents are compared with those of their
   * language, and groups and orders on each feature in the first of these it can be counted in.
   */
  readonly languages: readonly string[]
  /** Groups in code-unit order of their names; documents without a value are in none. */
  readonly groups: readonly Group[]
  /** Whether any document has another of its language to be set against. */
  readonly documentsFaceOthers: boolean
  /**
   * Documents in code-unit order; features in the order of the frame, then terms, then cues. There are very
   * many, so each is made when it is walked over. None where somebody else makes them.
   */
  readonly documentRows: Iterable<ComparisonRow>
  /** The same for the groups. */
  readonly rows: readonly ComparisonRow[]
  /** Every group against every other; none where there are fewer than three, or too many. */
  readonly contrasts: readonly Contrast[]
  readonly groupProfile: readonly GroupProfileRow[]
  readonly draws: Draws
  /**
   * Of the documents in code-unit order, then of the groups; see `profile/course.ts` for which have one. Each is made
   * when it is walked over.
   */
  readonly courses: Iterable<Course>
  /** Contradictions first, then by score; at most one of a relation and proposition per pair of documents. */
  readonly pairs: readonly ClaimPair[]
  readonly pairing: Pairing
  /** Categories and terms that stand in the same claims. */
  readonly collocations: Collocations
  /** Documents, and groups, by how alike their category profiles are. */
  readonly similarities: Similarities
  /** What it says up front, with what each finding survives: orders, groups, then positions. */
  readonly robustness: readonly Headline[]
  /** Headlines that were not checked, because there are more than the limits. */
  readonly headlinesLeftOut: number
  /** Troubles of sources that gave no document, and of groups. Those of documents are in their analyses. */
  readonly diagnostics: readonly Diagnostic[]
}
