import { weightOf } from './judged-unit.ts'
import type { DocumentWeights, JudgedUnit } from './judged-unit.ts'
import { ratio } from './ratio.ts'

/** How often gold and prediction met; `claim` is the positive class. */
export interface Confusion {
  readonly truePositives: number
  readonly falsePositives: number
  readonly falseNegatives: number
  readonly trueNegatives: number
}

/** Counts units by what they are and what they were taken for. */
export const confusionOf = (
  units: readonly JudgedUnit[],
  weights: DocumentWeights = null,
): Confusion => {
  let [truePositives, falsePositives, falseNegatives, trueNegatives] = [0, 0, 0, 0]
  for (const unit of units) {
    const times = weightOf(unit, weights)
    if (unit.gold && unit.predicted) truePositives += times
    else if (unit.predicted) falsePositives += times
    else if (unit.gold) falseNegatives += times
    else trueNegatives += times
  }
  return { truePositives, falsePositives, falseNegatives, trueNegatives }
}

/** Share of the units called claims that are claims; `null` when none is called one. */
export const precision = ({ truePositives, falsePositives }: Confusion): number | null =>
  ratio(truePositives, truePositives + falsePositives)

/** Share of the claims that are called claims; `null` when there is none. */
export const recall = ({ truePositives, falseNegatives }: Confusion): number | null =>
  ratio(truePositives, truePositives + falseNegatives)

/**
 * F1 of the claims, 2·TP / (2·TP + FP + FN): harmonic mean of precision and recall (van Rijsbergen 1979);
 * `null` when there is no claim and none is called one.
 */
export const f1 = (table: Confusion): number | null => {
  const { truePositives, falsePositives, falseNegatives } = table
  return ratio(2 * truePositives, 2 * truePositives + falsePositives + falseNegatives)
}

const turned = (table: Confusion): Confusion => ({
  truePositives: table.trueNegatives,
  falsePositives: table.falseNegatives,
  falseNegatives: table.falsePositives,
  trueNegatives: table.truePositives,
})

/**
 * Mean of the F1 of claims and the F1 of other units. A class that neither gold nor prediction has
 * counts as 0, as scikit-learn has it; `null` over no units.
 */
export const macroF1 = (table: Confusion): number | null => {
  const [claims, others] = [f1(table), f1(turned(table))]
  return claims === null && others === null ? null : ((claims ?? 0) + (others ?? 0)) / 2
}
