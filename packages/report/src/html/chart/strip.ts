import { html, type Html } from '../html.ts'
import type { Mark } from './mark.ts'
import { percent, type PercentScale } from './percent-scale.ts'
import { markHeight, shapes } from './shapes.ts'

/** A mark in a page, as wide as its column; the figures beside it say the same. */
export const strip = (
  mark: Mark,
  axis: PercentScale | null,
  height: number = markHeight[mark.kind],
): Html =>
  html`<svg class="strip" height="${height}" aria-hidden="true">
    ${shapes(mark, axis, { across: percent, height })}
  </svg>`
