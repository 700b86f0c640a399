import { randomIndex, type RandomOptions } from './random.ts'
import { select } from './select.ts'

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

/** What the figure is of a value drawn: one that never falls where the value rises. */
type FigureOf = (value: number) => number

/** The quantile of the figures of the first `size` values, which it reorders; between two of them in proportion. */
const quantile = (
  values: Float64Array,
  size: number,
  share: number,
  figureOf: FigureOf,
): number => {
  const place = (size - 1) * share
  const rank = Math.floor(place)
  const below = figureOf(select(values, rank, size))
  if (place === rank) return below
  // What follows the one selected is no less: the next is the least of it.
  let next = Infinity
  for (let at = rank + 1; at < size; at++) {
    const value = values[at] ?? NaN
    if (value < next) next = value
  }
  return below + (figureOf(next) - below) * (place - rank)
}

/**
 * The 95 % percentile interval of the figures of draws, which it reorders; NaN are draws that have no figure, as for
 * `percentileInterval`. The figure of a draw is the value itself, or one that rises with it and need only be found of
 * the few that decide.
 */
export const intervalOfDraws = (
  draws: Float64Array,
  figureOf: FigureOf = (value) => value,
): Interval | null => {
  let measured = 0
  for (const draw of draws) if (!Number.isNaN(draw)) draws[measured++] = draw
  if (measured === 0 || measured < draws.length / 2) return null
  return {
    low: quantile(draws, measured, 0.025, figureOf),
    high: quantile(draws, measured, 0.975, figureOf),
  }
}

/**
 * The 95 % percentile interval of draws. Draws that have no figure are left out; `null` when those are
 * more than a half.
 */
export const percentileInterval = (draws: readonly (number | null)[]): Interval | null =>
  intervalOfDraws(Float64Array.from(draws, (value) => value ?? NaN))
