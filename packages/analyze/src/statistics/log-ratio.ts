import { isComparable, type Frequency } from './frequency.ts'

/** A count of 0 is taken as this, so that the ratio is finite. */
const insteadOfZero = 0.5

/**
 * Log ratio, log2[(a/n1) / (c/n2)] (Hardie 2014): how many times the rate doubles from the reference to
 * the target. A count of 0 is taken as .5. 0 = equally frequent, 1 = twice as frequent in the target,
 * −1 = half. `null` where the two cannot be compared, also where it occurs in neither.
 */
export const logRatio = (target: Frequency, reference: Frequency): number | null => {
  if (!isComparable(target, reference)) return null
  const rate = ({ count, size }: Frequency): number => (count === 0 ? insteadOfZero : count) / size
  return Math.log2(rate(target) / rate(reference))
}
