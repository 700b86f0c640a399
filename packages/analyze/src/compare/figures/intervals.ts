import { intervalOfDraws, type Interval } from '../../statistics/bootstrap.ts'
import { ratePerThousand, wilson } from '../../statistics/estimates.ts'
import { rateRatio } from '../../statistics/log-ratio.ts'
import type { Feature } from './features.ts'
import { perUnit, type Occurrence } from './side.ts'

/** Counts and sizes of one side, draw by draw. */
export interface Series {
  readonly counts: Float64Array
  readonly sizes: Float64Array
  /** Of a part of it that does not count: the other side, where these are the draws of both together. */
  readonly less?: Series
}

/** To be filled in for one draw after another. */
const noFrequency = (): { count: number; size: number } => ({ count: 0, size: 0 })

/**
 * Middle 95 % of the log ratios of two sides. A draw without the feature shows no difference: left out, it
 * would make the others look sure. None where a side has none of it: its draws are all alike.
 */
export const logRatioInterval = (
  one: Occurrence,
  rest: Occurrence,
  draws: { readonly one: Series; readonly rest: Series },
): Interval | null => {
  if (one.count === 0 || rest.count === 0) return null
  const { counts, sizes } = draws.one
  const { counts: allCounts, sizes: allSizes, less } = draws.rest
  const ratios = new Float64Array(counts.length)
  const [target, reference] = [noFrequency(), noFrequency()]
  for (let draw = 0; draw < ratios.length; draw++) {
    target.count = counts[draw] ?? 0
    target.size = sizes[draw] ?? 0
    reference.count = allCounts[draw] ?? 0
    reference.size = allSizes[draw] ?? 0
    if (less !== undefined) {
      reference.count -= less.counts[draw] ?? 0
      reference.size -= less.sizes[draw] ?? 0
    }
    const isIn = target.count + reference.count > 0
    ratios[draw] =
      isIn || target.size === 0 || reference.size === 0 ? rateRatio(target, reference) : 1
  }
  return intervalOfDraws(ratios, Math.log2)
}

/**
 * Interval of a rate from its count alone: Poisson for rates per 1,000 words, Wilson for shares of claims.
 * Takes words, or claims, as independent; for counts of 0, of which draws say nothing.
 */
export const countedInterval = (
  { count, size }: Pick<Occurrence, 'count' | 'size'>,
  { basis }: Feature,
): Interval | null => {
  const { low, high } = basis.name === 'words' ? ratePerThousand(count, size) : wilson(count, size)
  return low === null || high === null ? null : { low, high }
}

/** Middle 95 % of the rates drawn, or the interval from the count where draws say nothing. */
export const rateInterval = (
  occurrence: Occurrence,
  feature: Feature,
  series: Series | null,
): Interval | null => {
  if (series === null || occurrence.count === 0) return countedInterval(occurrence, feature)
  const { counts, sizes } = series
  const scale = perUnit[feature.basis.name]
  const rates = new Float64Array(counts.length)
  for (let draw = 0; draw < rates.length; draw++) {
    const size = sizes[draw] ?? 0
    rates[draw] = size === 0 ? NaN : ((counts[draw] ?? 0) * scale) / size
  }
  return intervalOfDraws(rates)
}
