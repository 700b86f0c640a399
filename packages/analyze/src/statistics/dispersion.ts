import type { Frequency } from './frequency.ts'

/** Parts without words say nothing of the spread. */
const spoken = (parts: readonly Frequency[]): readonly Frequency[] =>
  parts.filter(({ size }) => size > 0)

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0)

/** Number of parts (documents) in which it occurs; 0 is a measurement: it occurs in none. */
export const range = (parts: readonly Frequency[]): number =>
  parts.filter(({ count }) => count > 0).length

/**
 * DP, the deviation of proportions (Gries 2008): ½ Σ |v − s| over the parts, v being the part’s share of
 * the occurrences and s of the words. 0 (spread as the words are) to nearly 1 (all in a small part).
 * Parts without words are left out. `null` where it occurs nowhere.
 */
export const deviationOfProportions = (parts: readonly Frequency[]): number | null => {
  const counted = spoken(parts)
  const occurrences = total(counted.map(({ count }) => count))
  const words = total(counted.map(({ size }) => size))
  if (occurrences === 0) return null
  return total(counted.map(({ count, size }) => Math.abs(count / occurrences - size / words))) / 2
}

/**
 * DP / (1 − least s) (Lijffijt and Gries 2012), so that 1 is reached: all in the smallest part. 0 to 1;
 * `null` where it occurs nowhere, and over fewer than two parts with words.
 */
export const normalizedDeviation = (parts: readonly Frequency[]): number | null => {
  const sizes = spoken(parts).map(({ size }) => size)
  const deviation = deviationOfProportions(parts)
  if (deviation === null || sizes.length < 2) return null
  const least = sizes.reduce((smallest, size) => Math.min(smallest, size), Infinity)
  // Shares that add up to 1 in another order may pass it by a last bit.
  return Math.min(1, deviation / (1 - least / total(sizes)))
}

/**
 * Juilland’s D, 1 − V/√(n − 1), V = σ/mean of the rates in n parts (Juilland and Chang-Rodríguez 1964), σ
 * with n below the line as in Gries (2008) and Brezina (2018): with n − 1 the figure is another one. 0 (all
 * in one part) to 1 (the same rate in all). `null` where it occurs nowhere, and over fewer than two parts.
 */
export const juillandD = (parts: readonly Frequency[]): number | null => {
  const rates = spoken(parts).map(({ count, size }) => count / size)
  const n = rates.length
  const mean = total(rates) / n
  if (n < 2 || mean === 0) return null
  const variance = total(rates.map((rate) => (rate - mean) ** 2)) / n
  return 1 - Math.sqrt(variance) / mean / Math.sqrt(n - 1)
}
