import type { PositionSide } from '@contend/analyze'
import { html, type Html } from '../html.ts'

const letter = (text: string): Html => html`<text x="8" y="11.5">${text}</text>`

/** The shape of a side in a square of 16 units, told apart by shape and letter as well as by colour. */
export const sideShape = (side: PositionSide): Html => {
  const shapes: Readonly<Record<PositionSide, Html>> = {
    for: html`<circle class="shape" cx="8" cy="8" r="8" />${letter('F')}`,
    against: html`<rect class="shape" x="0.5" y="0.5" width="15" height="15" />${letter('A')}`,
    mixed: html`<path class="shape" d="M8 -1 17 8 8 17 -1 8Z" />${letter('M')}`,
    mentioned: html`<circle class="outline" cx="8" cy="8" r="5" />`,
    absent: html`<line class="outline" x1="3" x2="13" y1="8" y2="8" />`,
  }
  return shapes[side]
}

/** The sign of a side in a line of text. */
export const sideGlyph = (side: PositionSide): Html =>
  html`<svg class="glyph ${side}" viewBox="0 0 16 16" aria-hidden="true">${sideShape(side)}</svg>`

/** Sides in the order they are listed. */
export const sides: readonly PositionSide[] = ['for', 'mixed', 'against', 'mentioned', 'absent']

/** What a side means, in a few words. */
export const sideMeaning: Readonly<Record<PositionSide, string>> = {
  for: 'the author argues for it',
  mixed: 'the author argues both ways',
  against: 'the author argues against it',
  mentioned: 'raised, but the author takes no side',
  absent: 'not raised',
}
