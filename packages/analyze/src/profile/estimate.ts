import type { Interval } from '../statistics/bootstrap.ts'
import { logOdds, poissonRate, wilson, type Estimate } from '../statistics/estimates.ts'
import type { Measure } from './measures.ts'

/** The two counts a measure is made of. */
export interface Counts {
  readonly above: number
  readonly below: number
}

/** The value that a measure makes of its counts; `null` where it cannot be had. */
export const valueOf = ({ figure, per }: Measure, { above, below }: Counts): number | null => {
  if (figure === 'index') return logOdds(above, below).value
  return below === 0 ? null : (above * per) / below
}

/**
 * The figure that a measure makes of its counts, with the interval of its draws per 1 where there is one,
 * else with one that takes what was counted as independent.
 */
export const estimate = (measure: Measure, counts: Counts, drawn: Interval | null): Estimate => {
  const { figure, per } = measure
  const { above, below } = counts
  if (figure === 'share') return wilson(above, below)
  if (figure === 'index') return logOdds(above, below)
  const value = valueOf(measure, counts)
  if (drawn !== null) return { value, low: drawn.low * per, high: drawn.high * per }
  if (figure === 'mean') return { value, low: null, high: null }
  return { ...poissonRate(above, below, per), value }
}
