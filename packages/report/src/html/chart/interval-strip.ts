import { html, type Html } from '../html.ts'
import { percent, type PercentScale } from './percent-scale.ts'

/** A value with its interval. */
export interface Interval {
  readonly value: number
  readonly low: number | null
  readonly high: number | null
}

/** How a strip is drawn. */
export interface StripOptions {
  readonly scale: PercentScale
  /** Height in pixels. */
  readonly height: number
  /** What colours the marks: a class of the chart style. */
  readonly tone: string
  /** A second value shown as a ring. */
  readonly ring?: number | undefined
}

const interval = ({ low, high }: Interval, scale: PercentScale, y: number): Html | null =>
  low === null || high === null
    ? null
    : html`<line
        class="interval"
        x1="${percent(scale.place(low))}"
        x2="${percent(scale.place(high))}"
        y1="${y}"
        y2="${y}"
      />`

/** A dot with its interval over a zero line, as wide as its column. */
export const intervalStrip = (item: Interval, options: StripOptions): Html => {
  const { scale, height, tone, ring } = options
  const y = height / 2
  const zero = percent(scale.place(0))
  const radius = Math.min(5, height / 3)
  return html`<svg class="strip ${tone}" height="${height}" aria-hidden="true">
    <line class="axis-line" x1="0" x2="100%" y1="${y}" y2="${y}" />
    <line class="zero-line" x1="${zero}" x2="${zero}" y1="0" y2="${height}" />
    ${interval(item, scale, y)}
    <circle class="dot" cx="${percent(scale.place(item.value))}" cy="${y}" r="${radius}" />
    ${
      ring === undefined
        ? null
        : html`<circle
            class="ring"
            cx="${percent(scale.place(ring))}"
            cy="${y}"
            r="${radius * 0.8}"
          />`
    }
  </svg>`
}
