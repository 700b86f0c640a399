import { randomIndex, type RandomOptions } from './random.ts'
import { select } from './select.ts'
import { tailsOf } from './tails.ts'

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

/** Share of the draws beyond each end of an interval. */
export const TAIL = 0.025

const itself: FigureOf = (value) => value

/**
 * The 95 % percentile interval of the figures of draws, which it reorders; NaN are draws that have no figure, as for
 * `percentileInterval`. The figure of a draw is the value itself, or one that rises with it and need only be found of
 * the few that decide.
 */
export const intervalOfDraws = (
  draws: Float64Array,
  figureOf: FigureOf = itself,
): Interval | null => {
  let measured = 0
  for (const draw of draws) if (!Number.isNaN(draw)) draws[measured++] = draw
  if (measured === 0 || measured < draws.length / 2) return null
  const [first, last] = [(measured - 1) * TAIL, (measured - 1) * (1 - TAIL)]
  const needed = Math.min(measured, Math.max(Math.floor(first) + 2, measured - Math.floor(last)))
  const { least, greatest } = tailsOf(draws.subarray(0, measured), needed)
  /** At a place among all in ascending order, between two of them in proportion; `before` of them are left out. */
  const figureAt = (tail: Float64Array, place: number, before: number): number => {
    const rank = Math.floor(place)
    const below = figureOf(select(tail, rank - before, tail.length))
    if (place === rank) return below
    const above = figureOf(select(tail, rank - before + 1, tail.length))
    return below + (above - below) * (place - rank)
  }
  return {
    low: figureAt(least, first, 0),
    high: figureAt(greatest, last, measured - greatest.length),
  }
}

/**
 * The 95 % percentile interval of draws. Draws that have no figure are left out; `null` when those are
 * more than a half.
 */
export const percentileInterval = (draws: readonly (number | null)[]): Interval | null =>
  intervalOfDraws(Float64Array.from(draws, (value) => value ?? NaN))
