import type { Difference } from '@contend/analyze'
import { intervalStrip } from './interval-strip.ts'
import { percentScale, type PercentScale } from './percent-scale.ts'
import { verdictOf } from '../chance.ts'
import { html, type Html } from '../html.ts'

/** Beyond 16 times as often or as seldom the strip ends: what lies beyond is in the figures. */
const farthest = 4

/** A scale for log ratios, as wide as the farthest of them, at least twice as often to half as often. */
export const differenceScale = (differences: readonly (Difference | null)[]): PercentScale => {
  const ends = differences.flatMap((difference) =>
    [difference?.logRatio, difference?.logRatioLow, difference?.logRatioHigh].map((end) =>
      Math.abs(end ?? 0),
    ),
  )
  const most = Math.min(
    farthest,
    ends.reduce((a, b) => Math.max(a, b), 1),
  )
  return percentScale([-most, most], { ticks: 5, nice: true })
}

/** A log ratio with its interval over the line of no difference; grey where chance is not ruled out. */
export const differenceStrip = (difference: Difference | null, scale: PercentScale): Html => {
  if (difference?.logRatio === null || difference === null)
    return html`<span class="empty">not measured</span>`
  const { logRatio: value, logRatioLow: low, logRatioHigh: high } = difference
  const tone = verdictOf(difference) === 'shown' ? 'plain' : 'open'
  return intervalStrip({ value, low, high }, { scale, height: 16, tone })
}
