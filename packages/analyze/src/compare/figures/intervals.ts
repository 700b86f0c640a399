import { intervalOfDraws, type Interval } from '../../statistics/bootstrap.ts'
import { ratePerThousand, wilson } from '../../statistics/estimates.ts'
import { logRatio } from '../../statistics/log-ratio.ts'
import type { Feature } from './features.ts'
import { perUnit, type Occurrence } from './side.ts'

/** Counts and sizes of one side, draw by draw. */
export interface Series {
  readonly counts: Float64Array
  readonly sizes: Float64Array
  /** Of a part of it that does not count: the other side, where these are the draws of both together. */
  readonly less?: Series
}

const drawnAt = (
  { counts, sizes, less }: Series,
  draw: number,
): { readonly count: number; readonly size: number } => ({
  count: (counts[draw] ?? 0) - (less?.counts[draw] ?? 0),
  size: (sizes[draw] ?? 0) - (less?.sizes[draw] ?? 0),
})

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
  return intervalOfDraws(
    draws.one.counts.map((_, draw) => {
      const [target, reference] = [drawnAt(draws.one, draw), drawnAt(draws.rest, draw)]
      if (target.size === 0 || reference.size === 0) return NaN
      return target.count + reference.count === 0 ? 0 : (logRatio(target, reference) ?? NaN)
    }),
  )
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
  const scale = perUnit[feature.basis.name]
  return intervalOfDraws(
    series.counts.map((_, draw) => {
      const { count, size } = drawnAt(series, draw)
      return size === 0 ? NaN : (count * scale) / size
    }),
  )
}
