import { html, type Html } from '../html.ts'
import { percent } from './percent-scale.ts'

/** A score from 0 to 1 as a bar. */
export const scoreBar = (score: number): Html =>
  html`<svg class="strip fill-0" height="8" aria-hidden="true">
    <line class="axis-line" x1="0" x2="100%" y1="7.5" y2="7.5" />
    <rect class="rate" x="0" y="1" width="${percent(100 * score)}" height="6" />
  </svg>`
