import type { DiffQuote } from '../diff/document-changes.ts'
import type { SideCounts } from '../model/stance.ts'

/**
 * What can make two runs differ, by name: `text`, `metadata`, `input`, `versions`, `claim threshold`,
 * `premise threshold`, `lexicon ID (LANGUAGE)`, `propositions ID`, `option NAME`, `seed`, `other documents`.
 */
export type Cause = string

/** Possible causes of a change: one is certain, several narrow it down, none: nothing recorded explains it. */
export type Why = readonly Cause[]

/** Something that went into both runs and is not the same; `null` where a run does not have it. */
export interface RunDifference {
  readonly kind: 'versions' | 'lexicon' | 'propositions' | 'threshold' | 'option' | 'seed'
  /** What it is called, e.g. `wink-nlp`, `marketing (en)`, `maxPairs`. */
  readonly name: string
  readonly before: string | number | boolean | null
  readonly after: string | number | boolean | null
  readonly cause: Cause
}

/** What identifies a document across runs. */
export interface DocumentKey {
  /** Unique in a run. */
  readonly id: string
  readonly path: string
  readonly sha256: string
}

/** A document that only one run has. */
export interface LoneDocument extends DocumentKey {
  readonly why: Why
  /** What the other run says of the file, where it could not read it. */
  readonly trouble: string | null
}

/** What can be said to have changed in a document. */
export type DocumentChangeKind =
  | 'metadata'
  | 'language'
  | 'depth'
  | 'words'
  | 'claim-enters'
  | 'claim-leaves'
  | 'claim-type'
  | 'voice'
  | 'attitude'
  | 'thesis'
  | 'stance'
  | 'position'
  | 'measure'

/** What a measure was counted from; of an index, the counts of its two categories. */
export interface MeasureCounts {
  readonly numerator: number
  readonly denominator: number
}

/** One change in one document. */
export interface DocumentChange {
  readonly kind: DocumentChangeKind
  /** Column, proposition (with ` (SCOPE)`) or measure; `null` where there is nothing to name. */
  readonly name: string | null
  /** For claims the claim scores, for theses the ranks; `null` where the run has none. */
  readonly before: string | number | null
  readonly after: string | number | null
  /** Of measures, what their values were counted from; else `null`. */
  readonly countsBefore: MeasureCounts | null
  readonly countsAfter: MeasureCounts | null
  readonly why: Why
  readonly quoteBefore: DiffQuote | null
  readonly quoteAfter: DiffQuote | null
}

/** A document that both runs have. */
export interface PairedDocument {
  readonly before: DocumentKey
  readonly after: DocumentKey
  /** What they were matched by. */
  readonly matchedBy: 'id' | 'path' | 'sha256'
  /** Whether its identifier or path is another. */
  readonly isRenamed: boolean
  readonly isTextSame: boolean
  /** In the order of `DocumentChangeKind`, each in the order of the text; measures by size. */
  readonly changes: readonly DocumentChange[]
}

/** Hits gained and lost by one entry, for one reason. */
export interface HitDifference {
  readonly lexicon: string
  readonly category: string
  readonly entry: string
  readonly gained: number
  readonly lost: number
  /** Documents with such a hit. */
  readonly documents: number
  readonly why: Why
  /** The first of them. */
  readonly quoteBefore: DiffQuote | null
  readonly quoteAfter: DiffQuote | null
}

/** Where the documents stand on a proposition in each run. */
export interface PositionDifference {
  readonly proposition: string
  readonly before: SideCounts | null
  readonly after: SideCounts | null
  /** Documents of both runs that stand elsewhere. */
  readonly moved: number
}

/** Hits of a category in a group. */
export interface GroupCount {
  readonly hits: number
  /** Words of its documents in languages the category has entries in. */
  readonly words: number
  /** Hits per 1,000 words; `null` over no words. */
  readonly rate: number | null
}

/** A row of a group that both runs have and that is not the same. */
export interface GroupRow {
  /** `LEXICON.CATEGORY`. */
  readonly feature: string
  readonly before: GroupCount
  readonly after: GroupCount
  readonly why: Why
}

/** A group whose documents or rows are not the same. */
export interface GroupDifference {
  readonly name: string
  /** Documents; `null` where a run has no such group. */
  readonly before: number | null
  readonly after: number | null
  /** Identifiers of documents that are in it in one run only. */
  readonly joined: readonly string[]
  readonly left: readonly string[]
  readonly rows: readonly GroupRow[]
}

/** Two claims that contradict each other in one run only. */
export interface ContradictionDifference {
  readonly change: 'new' | 'gone'
  /** `null` where they share words and no proposition. */
  readonly proposition: string | null
  readonly why: Why
  readonly quoteA: DiffQuote
  readonly quoteB: DiffQuote
}

/** Totals of a run over its documents; claims and premises of those where they were looked for. */
export interface RunTotals {
  readonly documents: number
  readonly words: number
  readonly claims: number | null
  readonly premises: number | null
}

/** What is not the same in two runs, and why. Lists are in document order where nothing else is said. */
export interface RunDiff {
  readonly differences: readonly RunDifference[]
  readonly totalsBefore: RunTotals
  readonly totalsAfter: RunTotals
  readonly onlyBefore: readonly LoneDocument[]
  readonly onlyAfter: readonly LoneDocument[]
  /** Documents of both runs. */
  readonly matched: number
  /** Of `matched`, those whose text is another. */
  readonly textChanged: number
  /** Of `matched`, those with anything to tell: a change, another name, another text. */
  readonly documents: readonly PairedDocument[]
  /** Most hits first. */
  readonly hits: readonly HitDifference[]
  /** Every proposition of either run. */
  readonly positions: readonly PositionDifference[]
  /** In code-unit order. */
  readonly groups: readonly GroupDifference[]
  /** `null` where a run folder has no readable pairs. */
  readonly contradictions: readonly ContradictionDifference[] | null
}
