import type { ScoredUnit } from './score-document.ts'
import type { ScoredFile } from './scored-file.ts'

/** A unit that was taken for what it is not. */
export interface ConfidentError {
  readonly file: string
  readonly unit: ScoredUnit
  /** The probability the score gives to the wrong answer: the score, or one minus it. */
  readonly confidence: number
}

/** All errors of some files, by where to look for their cause. */
export interface Errors {
  /** Those with a score, the surest first; equals in the order of the data. */
  readonly scored: readonly ConfidentError[]
  /** Claims that the analysis gives no score, such as lines taken for boilerplate, in order. */
  readonly unscored: readonly ConfidentError[]
}

/** The units that were taken for what they are not. Those without a label are no errors. */
export const errorsIn = (files: readonly ScoredFile[]): Errors => {
  const errors = files
    .flatMap(({ file, documents }) => documents.flat().map((unit) => ({ file, unit })))
    .filter(({ unit }) => unit.gold !== null && unit.gold !== unit.predicted)
    .map(({ file, unit }) => ({
      file,
      unit,
      confidence: unit.predicted ? unit.score : 1 - unit.score,
    }))
  return {
    scored: errors
      .filter(({ unit }) => unit.cues.length > 0)
      .toSorted((a, b) => b.confidence - a.confidence),
    unscored: errors.filter(({ unit }) => unit.cues.length === 0),
  }
}
