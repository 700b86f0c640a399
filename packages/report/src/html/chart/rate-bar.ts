import type { Html } from '../html.ts'
import type { Interval } from './mark.ts'
import type { PercentScale } from './percent-scale.ts'
import { strip } from './strip.ts'

/** A rate as a bar from zero, with its interval as a thin line. */
export const rateBar = ({ value, low, high }: Interval, scale: PercentScale): Html =>
  strip({ kind: 'bar', value, low, high, tone: '' }, scale)
