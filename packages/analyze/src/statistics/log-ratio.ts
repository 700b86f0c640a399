import { isComparable, type Frequency } from './frequency.ts'

/** A count of 0 is taken as this, so that the ratio is finite. */
const insteadOfZero = 0.5

const rateOf = ({ count, size }: Frequency): number => (count === 0 ? insteadOfZero : count) / size

/** The ratio of two rates that `logRatio` is the logarithm of; NaN where that is `null`. */
export const rateRatio = (target: Frequency, reference: Frequency): number =>
  isComparable(target, reference) ? rateOf(target) / rateOf(reference) : NaN

/**
 * Log ratio, log2[(a/n1) / (c/n2)] (Hardie 2014): how many times the rate doubles from the reference to
 * the target. A count of 0 is taken as .5. 0 = equally frequent, 1 = twice as frequent in the target,
 * −1 = half. `null` where the two cannot be compared, also where it occurs in neither.
 */
export const logRatio = (target: Frequency, reference: Frequency): number | null => {
  const ratio = rateRatio(target, reference)
  return Number.isNaN(ratio) ? null : Math.log2(ratio)
}
