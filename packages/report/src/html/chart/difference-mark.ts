import type { Difference } from '@contend/analyze'
import { verdictOf } from '../chance.ts'
import type { Mark } from './mark.ts'
import { percentScale, type PercentScale } from './percent-scale.ts'

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

/** A log ratio with its interval; grey where chance is not ruled out, `null` where none was measured. */
export const differenceMark = (difference: Difference | null): Mark | null => {
  if (difference?.logRatio === null || difference === null) return null
  const { logRatio: value, logRatioLow: low, logRatioHigh: high } = difference
  const tone = verdictOf(difference) === 'shown' ? 'plain' : 'open'
  return { kind: 'interval', value, low, high, tone, ring: null }
}
