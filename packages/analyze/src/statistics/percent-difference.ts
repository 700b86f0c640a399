import { isComparable, type Frequency } from './frequency.ts'

/**
 * %DIFF, 100·(f1 − f2)/f2 of the rates (Gabrielatos and Marchi 2012): by how many percent the target is
 * above the reference. −100 (not in the target) to ∞; `null` where the reference has none of it, or the
 * two cannot be compared.
 */
export const percentDifference = (target: Frequency, reference: Frequency): number | null => {
  if (!isComparable(target, reference) || reference.count === 0) return null
  return (100 * target.count * reference.size) / (target.size * reference.count) - 100
}
