import { averagePrecision } from './average-precision.ts'
import { breakEvenMacroF1 } from './break-even.ts'
import { calibrationOf } from './calibration.ts'
import { confusionOf, f1, macroF1, precision, recall } from './confusion.ts'
import type { DocumentWeights, JudgedUnit } from './judged-unit.ts'
import { confusionKappa } from './kappa.ts'
import { ratio } from './ratio.ts'
import { tieGroups } from './tie-groups.ts'

/** What a prediction is worth that needs a threshold, and a ranking that needs none. */
export interface RankingFigures {
  readonly precision: number | null
  readonly recall: number | null
  /** Of the claims. */
  readonly f1: number | null
  readonly macroF1: number | null
  /** Average precision. */
  readonly ap: number | null
  /** Average precision over base rate: 1 = as good as random order. */
  readonly apLift: number | null
  readonly breakEvenMacroF1: number | null
}

/** All figures of a scorer on some units; `null` = cannot be had from them. */
export interface Figures extends RankingFigures {
  /** Units counted: those with a label that readers agree on. */
  readonly n: number
  readonly positives: number
  /** Share of claims. */
  readonly baseRate: number | null
  /** Cohen's κ between gold and prediction. */
  readonly kappa: number | null
  readonly brier: number | null
  readonly calibrationError: number | null
}

/** The figures of units with the best scores first. */
export const figuresOf = (
  ranked: readonly JudgedUnit[],
  weights: DocumentWeights = null,
): Figures => {
  const table = confusionOf(ranked, weights)
  const positives = table.truePositives + table.falseNegatives
  const n = positives + table.falsePositives + table.trueNegatives
  const groups = tieGroups(ranked, weights)
  const ap = averagePrecision(groups)
  const { brier, calibrationError } = calibrationOf(ranked, weights)
  return {
    n,
    positives,
    precision: precision(table),
    recall: recall(table),
    f1: f1(table),
    macroF1: macroF1(table),
    ap,
    baseRate: ratio(positives, n),
    apLift: ap === null ? null : ap / (positives / n),
    breakEvenMacroF1: breakEvenMacroF1(groups),
    kappa: confusionKappa(table),
    brier,
    calibrationError,
  }
}
