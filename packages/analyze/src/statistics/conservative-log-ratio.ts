import { betaLogit } from './beta-logit.ts'
import type { Estimate } from './estimates.ts'
import { isComparable, type Frequency } from './frequency.ts'
import { betaCdf } from './special-functions.ts'

/** How sure the limits are. */
export interface ConservativeOptions {
  /** Share of intervals that may miss, e.g. .05. */
  readonly alpha: number
  /** Number of items tested together; `alpha` is divided by it (Bonferroni). */
  readonly tests: number
}

/** The lower limit of a log ratio that `tail` of the intervals miss; `null` without occurrences in the target. */
const lowerLimit = (target: Frequency, reference: Frequency, tail: number): number | null =>
  target.count === 0
    ? null
    : Math.log2(reference.size / target.size) +
      betaLogit(target.count, reference.count + 1, tail) / Math.LN2

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
  const tail = alpha / tests / 2
  const low = lowerLimit(target, reference, tail)
  // The upper limit of the one share is the lower limit of the other.
  const opposite = lowerLimit(reference, target, tail)
  const high = opposite === null ? null : -opposite
  const value = low !== null && low > 0 ? low : high !== null && high < 0 ? high : 0
  return { value, low, high }
}

/**
 * The `value` of `conservativeLogRatio`, for many items: the limit itself is only sought where the interval
 * does not hold 0, which one look at the distribution tells.
 */
export const conservativeScore = (
  target: Frequency,
  reference: Frequency,
  { alpha, tests }: ConservativeOptions,
): number | null => {
  if (!isComparable(target, reference)) return null
  const isAhead = target.count * reference.size > reference.count * target.size
  const [more, less] = isAhead ? [target, reference] : [reference, target]
  const tail = alpha / tests / 2
  const isShown = betaCdf(more.count, less.count + 1, more.size / (more.size + less.size)) < tail
  const limit = isShown ? (lowerLimit(more, less, tail) ?? 0) : 0
  return isAhead || limit === 0 ? limit : -limit
}
