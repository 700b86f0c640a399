import type { Interval } from './bootstrap.ts'
import { once } from './once.ts'
import type { RandomOptions } from './random.ts'
import { sumsOfDraws, type UnitAmounts } from './unit-draws.ts'

/** A sum over a sum. The same sum is the same object, and is drawn once. */
export interface SumRatio {
  readonly numerator: UnitAmounts
  readonly denominator: UnitAmounts
}

/** Which values of the draws decide the interval: so many at each end of the sorted ones. */
const tailOf = (draws: number): number => Math.ceil((draws - 1) * 0.025) + 1

/** Puts a value among the least ones, which are in order; the greatest of them goes. The greatest that is left. */
const insert = (least: Float64Array, value: number): number => {
  let at = least.length - 1
  for (; at > 0 && (least[at - 1] ?? 0) > value; at--) least[at] = least[at - 1] ?? 0
  least[at] = value
  return least[least.length - 1] ?? value
}

/** Between two neighbours in order, as `percentileInterval` puts it. */
const between = (sorted: Float64Array, place: number): number => {
  const below = sorted[Math.floor(place)] ?? NaN
  const above = sorted[Math.ceil(place)] ?? NaN
  return below + (above - below) * (place - Math.floor(place))
}

/** What a sum in every draw divides by. */
interface Divisor {
  /** One over each sum, not a number where that is 0. */
  readonly inverses: Float64Array
  /** Draws in which the sum is not 0. */
  readonly figures: number
}

const divisorOf = (sums: Float64Array): Divisor => ({
  inverses: sums.map((sum) => (sum === 0 ? NaN : 1 / sum)),
  figures: sums.reduce((seen, sum) => seen + Number(sum !== 0), 0),
})

/** The values at both ends of some ratios, of which most are passed over with two comparisons. */
const keepTails = (
  sums: Float64Array,
  inverses: Float64Array,
  { least, greatest }: { readonly least: Float64Array; readonly greatest: Float64Array },
): void => {
  least.fill(Infinity)
  greatest.fill(Infinity)
  let low = Infinity
  let high = -Infinity
  for (let draw = 0; draw < sums.length; draw++) {
    // Without a figure it is not a number, which is neither less nor greater.
    const value = (sums[draw] ?? 0) * (inverses[draw] ?? 0)
    if (value < low) low = insert(least, value)
    if (value > high) high = -insert(greatest, -value)
  }
}

/**
 * What `bootstrap` with `percentileInterval` says of each ratio of two sums over the units, all from the
 * same draws: 95 %; `null` where the sum below is 0 in more than half of them. Time is draws × (units + their
 * amounts + ratios).
 */
export const ratioIntervals = (
  units: number,
  ratios: readonly SumRatio[],
  options: RandomOptions,
): readonly (Interval | null)[] => {
  const { draws } = options
  const lists = [
    ...new Set(ratios.flatMap(({ numerator, denominator }) => [numerator, denominator])),
  ]
  const sums = sumsOfDraws(units, lists, options)
  const sumOf = new Map(lists.map((list, at) => [list, sums[at] ?? new Float64Array()]))
  const drawnSum = (list: UnitAmounts): Float64Array => sumOf.get(list) ?? new Float64Array()
  const divisor = once((list: UnitAmounts) => divisorOf(drawnSum(list)))
  const tails = {
    least: new Float64Array(tailOf(draws)),
    /** Negative, so that the greatest comes first. */
    greatest: new Float64Array(tailOf(draws)),
  }
  return ratios.map(({ numerator, denominator }) => {
    const { inverses, figures } = divisor(denominator)
    if (figures === 0 || figures < draws / 2) return null
    keepTails(drawnSum(numerator), inverses, tails)
    const place = (figures - 1) * 0.025
    return { low: between(tails.least, place), high: 0 - between(tails.greatest, place) }
  })
}
