import { formatFixed } from '../format-number.ts'
import { html, type Html } from '../html.ts'
import { percent, tickDecimals, type PercentScale } from './percent-scale.ts'

/** The ends of a scale, and 0 where it lies between them: what a narrow axis has room for. */
const fewTicks = ({ ticks }: PercentScale): readonly number[] => [
  ...new Set([...ticks.slice(0, 1), ...ticks.filter((tick) => tick === 0), ...ticks.slice(-1)]),
]

/** The ticks of a scale with their numbers, as wide as the column below. */
export const axis = (scale: PercentScale, room: 'wide' | 'narrow' = 'wide'): Html => {
  const decimals = tickDecimals(scale)
  const few = new Set(fewTicks(scale))
  return html`<svg class="strip" height="16" aria-hidden="true">
    ${(room === 'wide' ? scale.ticks : [...few]).map((tick) => {
      const x = percent(scale.place(tick))
      return html`<line class="axis-line" x1="${x}" x2="${x}" y1="12" y2="16" /><text
          class="tick${few.has(tick) ? '' : ' between'}"
          x="${x}"
          y="9"
          text-anchor="middle"
          >${formatFixed(tick, decimals)}</text
        >`
    })}
  </svg>`
}
