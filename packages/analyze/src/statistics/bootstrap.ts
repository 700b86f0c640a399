import { randomIndex, type RandomOptions } from './random.ts'

/** The range that holds the middle 95 % of the draws. */
export interface Interval {
  readonly low: number
  readonly high: number
}

/**
 * Draws as many units as there are, with replacement, again and again, and hands out how often each was
 * drawn (Efron and Tibshirani 1993). The units are what is independent: the documents of a collection,
 * as sentences of one document are alike, or the sentences where there is one document.
 */
export const bootstrap = <Result>(
  units: number,
  options: RandomOptions,
  measure: (weights: readonly number[]) => Result,
): readonly Result[] => {
  const index = randomIndex(options)
  return Array.from({ length: options.draws }, () => {
    const weights = Array.from({ length: units }, () => 0)
    for (let drawn = 0; drawn < units; drawn++) {
      const unit = index(units)
      weights[unit] = (weights[unit] ?? 0) + 1
    }
    return measure(weights)
  })
}

const quantile = (sorted: readonly number[], share: number): number => {
  const place = (sorted.length - 1) * share
  const below = sorted[Math.floor(place)] ?? NaN
  const above = sorted[Math.ceil(place)] ?? NaN
  return below + (above - below) * (place - Math.floor(place))
}

/**
 * The 95 % percentile interval of draws. Draws that have no figure are left out; `null` when those are
 * more than a half.
 */
export const percentileInterval = (draws: readonly (number | null)[]): Interval | null => {
  const values = draws.filter((value) => value !== null).toSorted((a, b) => a - b)
  if (values.length === 0 || values.length < draws.length / 2) return null
  return { low: quantile(values, 0.025), high: quantile(values, 0.975) }
}
