import type { Span } from '@contend/ingest'
import { html, type Html } from '../html.ts'
import { percent } from './percent-scale.ts'

/** Where in a text something is: one line a place, the text running from left to right. */
export const barcode = (spans: readonly Span[], length: number, tone: string): Html =>
  html`<svg class="strip ${tone}" height="14" aria-hidden="true">
    <line class="axis-line" x1="0" x2="100%" y1="13.5" y2="13.5" />
    ${spans.map(
      ({ start, end }) =>
        html`<rect
          class="rate ${tone}"
          x="${percent((100 * start) / length)}"
          y="1"
          width="${percent(Math.max(0.25, (100 * (end - start)) / length))}"
          height="12"
        />`,
    )}
  </svg>`
