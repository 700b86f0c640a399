import { betaLogit } from './beta-logit.ts'
import type { Estimate } from './estimates.ts'
import { isComparable, type Frequency } from './frequency.ts'

/** How sure the limits are. */
export interface ConservativeOptions {
  /** Share of intervals that may miss, e.g. .05. */
  readonly alpha: number
  /** Number of items tested together; `alpha` is divided by it (Bonferroni). */
  readonly tests: number
}

/**
 * LRC, the log ratio at that limit of its confidence interval which is nearest to 0 (Evert 2022). The
 * interval is that of Clopper and Pearson (1934) for a/(a + c) at `alpha`/`tests`, each end turned into
 * log2[(n2/n1) · p/(1 − p)].
 *
 * `value` is 0 where the interval holds 0: no difference is shown. A limit is `null` on the side where
 * the item does not occur, as the ratio has none there. All are `null` where the two cannot be compared.
 */
export const conservativeLogRatio = (
  target: Frequency,
  reference: Frequency,
  { alpha, tests }: ConservativeOptions,
): Estimate => {
  if (!isComparable(target, reference)) return { value: null, low: null, high: null }
  const { count: a, size: n1 } = target
  const { count: c, size: n2 } = reference
  const tail = alpha / tests / 2
  const ratio = (logit: number): number => Math.log2(n2 / n1) + logit / Math.LN2
  const low = a === 0 ? null : ratio(betaLogit(a, c + 1, tail))
  // The upper limit of the one share is the lower limit of the other.
  const high = c === 0 ? null : ratio(-betaLogit(c, a + 1, tail))
  const value = low !== null && low > 0 ? low : high !== null && high < 0 ? high : 0
  return { value, low, high }
}
