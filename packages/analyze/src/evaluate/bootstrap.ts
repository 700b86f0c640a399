import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'

/** How documents are drawn. */
export interface BootstrapOptions {
  /** 0 to 2^32 − 1. */
  readonly seed: number
  /** Keeps the draws of different files apart: number of the stream, from 0. */
  readonly stream: number
  readonly draws: number
}

/** The range that holds the middle 95 % of the draws. */
export interface Interval {
  readonly low: number
  readonly high: number
}

/**
 * Draws as many documents as there are, with replacement, again and again, and hands out how often each
 * was drawn: documents, not sentences, as those of one document are alike (Efron and Tibshirani 1993).
 */
export const bootstrap = <Result>(
  documents: number,
  { seed, stream, draws }: BootstrapOptions,
  measure: (weights: readonly number[]) => Result,
): readonly Result[] => {
  const random = xoroshiro128plus(seed)
  for (let jump = 0; jump < stream; jump++) random.jump()
  return Array.from({ length: draws }, () => {
    const weights = Array.from({ length: documents }, () => 0)
    for (let drawn = 0; drawn < documents; drawn++) {
      const document = uniformInt(random, 0, documents - 1)
      weights[document] = (weights[document] ?? 0) + 1
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
