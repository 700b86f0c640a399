import { html, type Html } from '../html.ts'
import type { Interval } from './interval-strip.ts'
import { percent, type PercentScale } from './percent-scale.ts'

/** A rate as a bar from zero, with its interval as a thin line. */
export const rateBar = (item: Interval, scale: PercentScale): Html => {
  const width = percent(scale.place(item.value))
  const whisker =
    item.low === null || item.high === null
      ? null
      : html`<line
          class="whisker"
          x1="${percent(scale.place(item.low))}"
          x2="${percent(scale.place(item.high))}"
          y1="6"
          y2="6"
        />`
  return html`<svg class="strip" height="12" aria-hidden="true">
    <line class="axis-line" x1="0" x2="0" y1="0" y2="12" />
    <rect class="rate" x="0" y="2" width="${width}" height="8" />
    ${whisker}
  </svg>`
}
