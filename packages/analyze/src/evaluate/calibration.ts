import { weightOf } from './judged-unit.ts'
import type { DocumentWeights, JudgedUnit } from './judged-unit.ts'
import { ratio } from './ratio.ts'

/** The units with scores from `low` up to, not including, `high` (the last bin includes 1). */
export interface ReliabilityBin {
  readonly low: number
  readonly high: number
  readonly n: number
  /** `null` in an empty bin. */
  readonly meanScore: number | null
  /** Share of claims; where scores are calibrated it is near `meanScore`. `null` in an empty bin. */
  readonly claimShare: number | null
}

/** How far scores can be taken for probabilities. */
export interface Calibration {
  /**
   * Mean squared distance of score and outcome (Brier 1950, one class), 0 to 1, lower is better; always
   * giving the base rate p scores p(1 − p). `null` over no units.
   */
  readonly brier: number | null
  /**
   * Expected calibration error: mean distance of mean score and share of claims in the bins, weighted by
   * their units (Naeini, Cooper and Hauskrecht 2015), 0 to 1. `null` over no units.
   */
  readonly calibrationError: number | null
  /** Ten bins, a tenth wide each. */
  readonly reliability: readonly ReliabilityBin[]
}

const BINS = 10

const binOf = (score: number): number => Math.min(BINS - 1, Math.floor(score * BINS))

/** Brier score, expected calibration error and reliability table. */
export const calibrationOf = (
  units: readonly JudgedUnit[],
  weights: DocumentWeights = null,
): Calibration => {
  const bins = Array.from({ length: BINS }, () => ({ n: 0, scores: 0, claims: 0 }))
  let [n, squares] = [0, 0]
  for (const unit of units) {
    const times = weightOf(unit, weights)
    const outcome = unit.gold ? 1 : 0
    n += times
    squares += times * (unit.score - outcome) ** 2
    const bin = bins[binOf(unit.score)]
    if (bin === undefined) continue
    bin.n += times
    bin.scores += times * unit.score
    bin.claims += times * outcome
  }
  const apart = bins.reduce((sum, { scores, claims }) => sum + Math.abs(scores - claims), 0)
  return {
    brier: ratio(squares, n),
    calibrationError: ratio(apart, n),
    reliability: bins.map((bin, index) => ({
      low: index / BINS,
      high: (index + 1) / BINS,
      n: bin.n,
      meanScore: ratio(bin.scores, bin.n),
      claimShare: ratio(bin.claims, bin.n),
    })),
  }
}
