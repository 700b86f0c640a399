import { html, type Html } from '../html.ts'
import { percent } from './percent-scale.ts'

/** A count as a column over its ground line, on a scale that ends at `most`; 1 at least. */
export const columnBar = (count: number, most: number, tone: string): Html => {
  const height = (100 * count) / most
  return html`<svg class="strip column ${tone}" height="32" aria-hidden="true">
    <rect
      class="rate"
      x="10%"
      y="${percent(100 - height)}"
      width="80%"
      height="${percent(height)}"
    />
    <line class="axis-line" x1="0" x2="100%" y1="32" y2="32" />
  </svg>`
}
