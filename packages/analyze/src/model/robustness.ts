/**
 * What a comparison says up front: who stands first or last on an index, the order as a whole, a document's position,
 * how a group differs from the rest.
 */
export type HeadlineKind = 'first' | 'last' | 'order' | 'group' | 'position'

/** Whether a headline survives every check, fails one, or rests on too little to tell. */
export type Verdict = 'stable' | 'fragile' | 'undecided'

/**
 * What a headline is put through: sentences (and documents of groups) drawn anew, every single term left out, the
 * claim threshold moved, attributed text left out.
 */
export type RobustnessCheckName = 'bootstrap' | 'terms' | 'threshold' | 'attributed'

/** What one check made of a headline. */
export interface RobustnessCheck {
  readonly check: RobustnessCheckName
  /** `null` where the check says nothing about this headline. */
  readonly survives: boolean | null
  /** Trials (draws, terms, thresholds) that keep the headline. */
  readonly kept: number
  /** Trials in all; 0 where there were none. */
  readonly trials: number
  /** kept/trials; `null` without trials. */
  readonly share: number | null
  /** The headline's figure in the trial that goes hardest with it; `null` where it has none there. */
  readonly worst: number | null
  /** What was done, and what came of it, in words. */
  readonly detail: string
}

/** The term a headline hangs on. */
export interface HangsOn {
  /** The entry as the lexicon writes it. */
  readonly term: string
  /** Whether the headline fails without it; else it is only the one that weighs most. */
  readonly breaks: boolean
}

/** What a headline's figure is measured in. */
export type HeadlineMeasure = 'lead' | 'agreement' | 'log-ratio' | 'index-difference' | 'share-for'

/** A finding of a comparison with what it survives. */
export interface Headline {
  /** Unique in a comparison: kind and subject. */
  readonly id: string
  readonly kind: HeadlineKind
  /** `LEXICON.DIMENSION`, `LEXICON.CATEGORY`, or the identifier of a proposition. */
  readonly subject: string
  /** Who it is about: the document, or of an order the first and the last. Empty for a group. */
  readonly documents: readonly string[]
  /** The group it is about, if any. */
  readonly group: string | null
  /** In plain words, with the computed figures. */
  readonly statement: string
  readonly measure: HeadlineMeasure
  /**
   * `lead`: distance to the next document in the log odds of the index. `agreement`: mean share of the pairs of
   * documents that keep their order in the draws. `log-ratio`: log2 of the ratio of rates. `index-difference`: in
   * log odds. `share-for`: share of the weight that is for the proposition.
   */
  readonly value: number
  /** What the figure rests on: documents, or the author's stances of a position. */
  readonly n: number
  readonly verdict: Verdict
  /** Why it is undecided; `null` where it is not. */
  readonly tooLittle: string | null
  /** `null` where no term bears on it. */
  readonly hangsOn: HangsOn | null
  /** One for each check, in the same order for every headline. */
  readonly checks: readonly RobustnessCheck[]
}
