/** What each cue is worth for one label, in log odds, and from which score on a sentence has the label. */
export interface LabelModel {
  /** Score, 0 to 1. */
  readonly threshold: number
  /** The intercept. */
  readonly base: number
  /** A cue that is not listed is worth nothing. */
  readonly cues: Readonly<Record<string, number>>
}

/** The labelled sentences a model was fitted on. */
export interface FittedOn {
  readonly corpus: string
  readonly documents: number
  readonly units: number
  readonly claims: number
  readonly premises: number
}

/** How a label does on a corpus by models that have not seen it. */
export interface FittedScore {
  readonly label: string
  readonly corpus: string
  readonly leftOut: string
  readonly macroF1: number
  readonly f1: number
  readonly ap: number
}

/** The fitted model that ships, with what it was fitted on and how it did there. */
export interface ScoringModel {
  readonly fittedOn: readonly FittedOn[]
  readonly scores: readonly FittedScore[]
  readonly claim: LabelModel
  readonly premise: LabelModel
}
