import type { Interval } from './bootstrap.ts'
import { once } from './once.ts'
import { randomIndex, type RandomOptions } from './random.ts'

/** What units add to a sum: number of the unit from 0, amount. Units that add nothing may be missing. */
export type UnitAmounts = readonly (readonly [unit: number, amount: number])[]

/** A sum over a sum. The same sum is the same object, and is drawn once. */
export interface SumRatio {
  readonly numerator: UnitAmounts
  readonly denominator: UnitAmounts
}

/** Weights that are held at a time, so that memory does not grow with the number of units. */
const MOST_WEIGHTS = 2 ** 18

/** Which values of the draws decide the interval: so many at each end of the sorted ones. */
const tailOf = (draws: number): number => Math.ceil((draws - 1) * 0.025) + 1

/** Puts a value among the least ones, which are in order; the greatest of them goes. */
const insert = (least: Float64Array, value: number): void => {
  let at = least.length - 1
  for (; at > 0 && (least[at - 1] ?? 0) > value; at--) least[at] = least[at - 1] ?? 0
  least[at] = value
}

/** The least values seen and the greatest, the latter negative. */
interface Tails {
  readonly least: Float64Array
  readonly greatest: Float64Array
}

const watch = ({ least, greatest }: Tails, above: Float64Array, inverses: Float64Array): void => {
  const last = least.length - 1
  let low = least[last] ?? 0
  let high = greatest[last] ?? 0
  for (let draw = 0; draw < above.length; draw++) {
    // Without a figure it is not a number, which is neither less nor greater.
    const value = (above[draw] ?? 0) * (inverses[draw] ?? 0)
    if (value < low) {
      insert(least, value)
      low = least[last] ?? 0
    }
    if (-value < high) {
      insert(greatest, -value)
      high = greatest[last] ?? 0
    }
  }
}

/** Between two neighbours in order, as `percentileInterval` puts it. */
const between = (sorted: Float64Array, place: number): number => {
  const below = sorted[Math.floor(place)] ?? NaN
  const above = sorted[Math.ceil(place)] ?? NaN
  return below + (above - below) * (place - Math.floor(place))
}

const intervalOf = ({ least, greatest }: Tails, seen: number, draws: number): Interval | null => {
  if (seen === 0 || seen < draws / 2) return null
  const place = (seen - 1) * 0.025
  return { low: between(least, place), high: 0 - between(greatest, place) }
}

/** How often each unit was drawn in each draw, a unit after another. */
const drawWeights = (
  units: number,
  draws: number,
  index: (size: number) => number,
): Float64Array => {
  const weights = new Float64Array(units * draws)
  for (let draw = 0; draw < draws; draw++) {
    for (let drawn = 0; drawn < units; drawn++) {
      const at = index(units) * draws + draw
      weights[at] = (weights[at] ?? 0) + 1
    }
  }
  return weights
}

/** A sum in each draw. */
const totals = (amounts: UnitAmounts, weights: Float64Array, draws: number): Float64Array => {
  const sums = new Float64Array(draws)
  for (const [unit, amount] of amounts) {
    const from = unit * draws
    for (let draw = 0; draw < draws; draw++) {
      sums[draw] = (sums[draw] ?? 0) + amount * (weights[from + draw] ?? 0)
    }
  }
  return sums
}

/**
 * What `bootstrap` with `percentileInterval` says of each ratio of two sums over the units, all from the
 * same draws and without keeping them: 95 %; `null` where the sum below is 0 in more than half of them.
 * Time is draws × (units + their amounts + ratios).
 */
export const ratioIntervals = (
  units: number,
  ratios: readonly SumRatio[],
  options: RandomOptions,
): readonly (Interval | null)[] => {
  const { draws } = options
  const index = randomIndex(options)
  const slots = (): Float64Array => new Float64Array(tailOf(draws)).fill(Infinity)
  const watched = ratios.map((ratio) => ({ ...ratio, least: slots(), greatest: slots() }))
  /** Draws in which a denominator is not 0. */
  const seen = new Map<UnitAmounts, number>()
  const most = Math.max(1, Math.min(draws, Math.floor(MOST_WEIGHTS / units)))
  for (let done = 0; done < draws; done += most) {
    const size = Math.min(most, draws - done)
    const weights = drawWeights(units, size, index)
    const totalsOf = once((amounts: UnitAmounts) => totals(amounts, weights, size))
    const inversesOf = once((amounts: UnitAmounts) => {
      const sums = totalsOf(amounts)
      const figures = sums.reduce((count, sum) => (sum === 0 ? count : count + 1), 0)
      seen.set(amounts, (seen.get(amounts) ?? 0) + figures)
      return sums.map((sum) => (sum === 0 ? NaN : 1 / sum))
    })
    for (const tails of watched) {
      watch(tails, totalsOf(tails.numerator), inversesOf(tails.denominator))
    }
  }
  return watched.map((tails) => intervalOf(tails, seen.get(tails.denominator) ?? 0, draws))
}
