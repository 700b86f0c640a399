import { TAIL, type Interval } from './bootstrap.ts'
import { once } from './once.ts'
import type { RandomOptions } from './random.ts'
import { select } from './select.ts'
import { tailsOf } from './tails.ts'
import { sumsOfDraws, type UnitAmounts } from './unit-draws.ts'

/** A sum over a sum. The same sum is the same object, and is drawn once. */
export interface SumRatio {
  readonly numerator: UnitAmounts
  readonly denominator: UnitAmounts
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

/** From one of two neighbours towards the other. */
const between = (one: number, other: number, share: number): number => one + (other - one) * share

/** Puts the ratios that there are into `values`. How many there are. */
const divide = (
  sums: Float64Array,
  { inverses, figures }: Divisor,
  values: Float64Array,
): number => {
  if (figures === sums.length) {
    for (let draw = 0; draw < sums.length; draw++)
      values[draw] = (sums[draw] ?? 0) * (inverses[draw] ?? 0)
    return figures
  }
  let measured = 0
  for (let draw = 0; draw < sums.length; draw++) {
    const inverse = inverses[draw] ?? NaN
    if (!Number.isNaN(inverse)) values[measured++] = (sums[draw] ?? 0) * inverse
  }
  return measured
}

/** The interval of the ratios of some sums to what they are divided by; `room` is for a number a draw. */
const intervalOf = (sums: Float64Array, divisor: Divisor, room: Float64Array): Interval | null => {
  const { figures } = divisor
  if (figures === 0 || figures < sums.length / 2) return null
  const values = room.subarray(0, divide(sums, divisor, room))
  const place = (figures - 1) * TAIL
  const rank = Math.floor(place)
  const next = Math.min(figures - 1, rank + 1)
  const { least, greatest } = tailsOf(values, next + 1)
  const low = (at: number): number => select(least, at, least.length)
  const high = (at: number): number => select(greatest, greatest.length - 1 - at, greatest.length)
  return {
    low: between(low(rank), low(next), place - rank),
    high: between(high(rank), high(next), place - rank),
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
  const lists = [
    ...new Set(ratios.flatMap(({ numerator, denominator }) => [numerator, denominator])),
  ]
  const sums = sumsOfDraws(units, lists, options)
  const sumOf = new Map(lists.map((list, at) => [list, sums[at] ?? new Float64Array()]))
  const drawnSum = (list: UnitAmounts): Float64Array => sumOf.get(list) ?? new Float64Array()
  const divisor = once((list: UnitAmounts) => divisorOf(drawnSum(list)))
  const room = new Float64Array(options.draws)
  return ratios.map(({ numerator, denominator }) =>
    intervalOf(drawnSum(numerator), divisor(denominator), room),
  )
}
