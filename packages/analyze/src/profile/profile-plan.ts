import type { Frame } from '../model/comparison.ts'
import {
  countOf,
  measuresOf,
  sentenceSums,
  spokenIn,
  weightedMeasures,
  type Measure,
} from './measures.ts'
import { sumNumbers, type SumNumbers } from './sum-numbers.ts'

/** A measure with the numbers of its sums, which those of the author's own text share. */
export interface NumberedMeasure extends Measure {
  readonly above: number
  readonly below: number
}

/** What is the same in the profiles of all documents of a language. */
export interface ProfilePlan {
  readonly numbers: SumNumbers
  /** Of `sentenceSums`, in the same order. */
  readonly sentenceNumbers: readonly number[]
  readonly measures: readonly NumberedMeasure[]
  /** Weighted rates, for documents in which the category has a weight other than 1. */
  readonly weighted: readonly NumberedMeasure[]
}

/** The plan of a language; `full` where claims and voices are analysed. */
export const profilePlan = (
  frame: Pick<Frame, 'categories' | 'dimensions'>,
  language: string,
  full: boolean,
): ProfilePlan => {
  const spoken = spokenIn(language, frame)
  const numbers = sumNumbers()
  const numbered = (measure: Measure): NumberedMeasure => ({
    ...measure,
    above: numbers.of(measure.numerator),
    below: numbers.of(measure.denominator),
  })
  return {
    numbers,
    sentenceNumbers: sentenceSums.map(({ name }) => numbers.of(countOf(name))),
    measures: measuresOf(spoken, full).map(numbered),
    weighted: weightedMeasures(spoken.categories).map(numbered),
  }
}
