/** A unit with what it is by the gold labels and by a scorer: all that a measure needs of it. */
export interface JudgedUnit {
  readonly gold: boolean
  /** 0 to 1. */
  readonly score: number
  readonly predicted: boolean
  /** Position of its document in a list of weights. */
  readonly document: number
}

/** How many times each document counts: all once, or as often as it was drawn. */
export type DocumentWeights = readonly number[] | null

/** How many times a unit counts. */
export const weightOf = ({ document }: JudgedUnit, weights: DocumentWeights): number =>
  weights === null ? 1 : (weights[document] ?? 0)

/** The best scores first. */
export const byScore = (units: readonly JudgedUnit[]): readonly JudgedUnit[] =>
  units.toSorted((a, b) => b.score - a.score)
