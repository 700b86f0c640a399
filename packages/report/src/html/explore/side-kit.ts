import type { PropositionInfo, StanceSide } from '@contend/analyze'
import { sideGlyph, sides } from '../chart/side-glyph.ts'
import { html } from '../html.ts'
import { nameText } from '../name-text.ts'
import type { Kit } from './slots.ts'

/** Sides of a document, by their place in `sides`. */
export const sideKit: Kit = {
  name: 'sides',
  pieces: sides.map(
    (side) =>
      html`<span class="side ${side}">${sideGlyph(side)}<span class="word">${side}</span></span>`,
  ),
}

/** Sides a claim can take, in the order they are listed. */
export const stanceSides: readonly StanceSide[] = ['for', 'against', 'neutral']

/** Place of a side on a proposition in `stanceKit`. */
export const stanceCode = (proposition: number, side: StanceSide): number =>
  proposition * stanceSides.length + stanceSides.indexOf(side)

/** Sides of a claim on each proposition. */
export const stanceKit = (propositions: readonly PropositionInfo[]): Kit => ({
  name: 'stances',
  pieces: propositions.flatMap(({ id, statement }) =>
    stanceSides.map((side) => {
      const glyph = side === 'neutral' ? 'mentioned' : side
      return html`<span class="side ${glyph}" title="${side}: ${statement}"
        >${sideGlyph(glyph)}<span class="visually-hidden">${side} </span>${nameText(id)}</span
      >`
    }),
  ),
})
