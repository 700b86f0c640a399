import type { Html } from '../html.ts'
import type { Interval } from './mark.ts'
import type { PercentScale } from './percent-scale.ts'
import { strip } from './strip.ts'

/** How a strip is drawn. */
export interface StripOptions {
  readonly scale: PercentScale
  /** Height in pixels. */
  readonly height: number
  /** What colours the marks: a class of the chart style. */
  readonly tone: string
}

/** A dot with its interval over a zero line, as wide as its column. */
export const intervalStrip = (
  { value, low, high }: Interval,
  { scale, height, tone }: StripOptions,
): Html => strip({ kind: 'interval', value, low, high, tone, ring: null }, scale, height)
