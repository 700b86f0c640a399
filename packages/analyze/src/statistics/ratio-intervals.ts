import type { Interval } from './bootstrap.ts'
import { randomIndex, type RandomOptions } from './random.ts'

/** What units add to a sum: number of the unit from 0, amount. Units that add nothing may be missing. */
export type UnitAmounts = readonly (readonly [unit: number, amount: number])[]

/** A sum over a sum. The same sum is the same object, and is drawn once. */
export interface SumRatio {
  readonly numerator: UnitAmounts
  readonly denominator: UnitAmounts
}

/** Which values of the draws decide the interval: so many at each end of the sorted ones. */
const tailOf = (draws: number): number => Math.ceil((draws - 1) * 0.025) + 1

/** Puts a value among the least ones, which are in order; the greatest of them goes. */
const insert = (least: Float64Array, value: number): void => {
  let at = least.length - 1
  for (; at > 0 && (least[at - 1] ?? 0) > value; at--) least[at] = least[at - 1] ?? 0
  least[at] = value
}

/** Between two neighbours in order, as `percentileInterval` puts it. */
const between = (sorted: Float64Array, place: number): number => {
  const below = sorted[Math.floor(place)] ?? NaN
  const above = sorted[Math.ceil(place)] ?? NaN
  return below + (above - below) * (place - Math.floor(place))
}

/** What each unit adds to which sums, a unit behind the other: unit `i` is at `starts[i]` up to `starts[i + 1]`. */
interface Additions {
  readonly starts: Int32Array
  readonly sums: Int32Array
  readonly amounts: Float64Array
}

const additionsOf = (lists: readonly UnitAmounts[], units: number): Additions => {
  const starts = new Int32Array(units + 2)
  for (const list of lists) {
    // Counted two places on, so that filling moves each start to where it belongs.
    for (const [unit] of list) starts[unit + 2] = (starts[unit + 2] ?? 0) + 1
  }
  for (let unit = 2; unit < starts.length; unit++)
    starts[unit] = (starts[unit] ?? 0) + (starts[unit - 1] ?? 0)
  const sums = new Int32Array(starts[units + 1] ?? 0)
  const amounts = new Float64Array(sums.length)
  for (const [sum, list] of lists.entries()) {
    for (const [unit, amount] of list) {
      const cell = starts[unit + 1] ?? 0
      starts[unit + 1] = cell + 1
      sums[cell] = sum
      amounts[cell] = amount
    }
  }
  return { starts, sums, amounts }
}

/** Adds up what the units drawn add to each sum; a third of the units is not drawn, and passed over. */
const addUp = (
  { starts, sums, amounts }: Additions,
  weights: Int32Array,
  totals: Float64Array,
): void => {
  totals.fill(0)
  for (let unit = 0; unit < weights.length; unit++) {
    const weight = weights[unit] ?? 0
    if (weight === 0) continue
    const end = starts[unit + 1] ?? 0
    for (let cell = starts[unit] ?? 0; cell < end; cell++) {
      const sum = sums[cell] ?? 0
      totals[sum] = (totals[sum] ?? 0) + weight * (amounts[cell] ?? 0)
    }
  }
}

/** Ratios by the numbers of their sums, and the values that decide their intervals. */
interface Watched {
  readonly numerators: Int32Array
  readonly denominators: Int32Array
  /** The least values seen of each ratio, in order. */
  readonly least: readonly Float64Array[]
  /** The greatest, negative. */
  readonly greatest: readonly Float64Array[]
  /** The last of each of these, so that most values are passed over with two comparisons. */
  readonly low: Float64Array
  readonly high: Float64Array
}

/** Where a value is one of the least, the last of them now. */
const keep = (tail: Float64Array | undefined, value: number): number => {
  if (tail === undefined) return value
  insert(tail, value)
  return tail[tail.length - 1] ?? value
}

const watch = (
  { numerators, denominators, least, greatest, low, high }: Watched,
  sums: Float64Array,
  inverses: Float64Array,
): void => {
  for (let ratio = 0; ratio < numerators.length; ratio++) {
    // Without a figure it is not a number, which is neither less nor greater.
    const value = (sums[numerators[ratio] ?? 0] ?? 0) * (inverses[denominators[ratio] ?? 0] ?? 0)
    if (value < (low[ratio] ?? 0)) low[ratio] = keep(least[ratio], value)
    if (-value < (high[ratio] ?? 0)) high[ratio] = keep(greatest[ratio], -value)
  }
}

/** One over each of the first sums, not a number where that is 0; counts those that are not. */
const invert = (sums: Float64Array, inverses: Float64Array, seen: Float64Array): void => {
  for (let at = 0; at < inverses.length; at++) {
    const sum = sums[at] ?? 0
    inverses[at] = sum === 0 ? NaN : 1 / sum
    if (sum !== 0) seen[at] = (seen[at] ?? 0) + 1
  }
}

const drawUnits = (index: (size: number) => number, weights: Int32Array): void => {
  weights.fill(0)
  for (let left = weights.length; left > 0; left--) {
    const unit = index(weights.length)
    weights[unit] = (weights[unit] ?? 0) + 1
  }
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
  const below = [...new Set(ratios.map(({ denominator }) => denominator))]
  const all = [...new Set([...below, ...ratios.map(({ numerator }) => numerator)])]
  const placeOf = new Map(all.map((list, place) => [list, place]))
  const placesOf = (end: keyof SumRatio): Int32Array =>
    Int32Array.from(ratios, (ratio) => placeOf.get(ratio[end]) ?? 0)
  const slots = (): Float64Array => new Float64Array(tailOf(draws)).fill(Infinity)
  const watched: Watched = {
    numerators: placesOf('numerator'),
    denominators: placesOf('denominator'),
    least: ratios.map(slots),
    greatest: ratios.map(slots),
    low: new Float64Array(ratios.length).fill(Infinity),
    high: new Float64Array(ratios.length).fill(Infinity),
  }
  const additions = additionsOf(all, units)
  const weights = new Int32Array(units)
  const sums = new Float64Array(all.length)
  const inverses = new Float64Array(below.length)
  /** Draws in which a denominator is not 0. */
  const seen = new Float64Array(below.length)
  for (let draw = 0; draw < draws; draw++) {
    drawUnits(index, weights)
    addUp(additions, weights, sums)
    invert(sums, inverses, seen)
    watch(watched, sums, inverses)
  }
  return ratios.map((_, ratio) => {
    const figures = seen[watched.denominators[ratio] ?? 0] ?? 0
    if (figures === 0 || figures < draws / 2) return null
    const place = (figures - 1) * 0.025
    const [least, greatest] = [watched.least[ratio] ?? slots(), watched.greatest[ratio] ?? slots()]
    return { low: between(least, place), high: 0 - between(greatest, place) }
  })
}
