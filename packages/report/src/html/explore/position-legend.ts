import type { PropositionInfo } from '@contend/analyze'
import { sideGlyph, sideMeaning, sides } from '../chart/side-glyph.ts'
import { html, type Html } from '../html.ts'
import { nameText } from '../name-text.ts'

/** What the signs of sides and the names of propositions stand for; nothing where there are no propositions. */
export const positionLegend = (propositions: readonly PropositionInfo[]): Html | null =>
  propositions.length === 0
    ? null
    : html`<p class="tally muted">
          ${sides.map((side) => html`<span>${sideGlyph(side)} ${side}: ${sideMeaning[side]}</span> `)}
        </p>
        <dl class="legend-list">
          ${propositions.map(
            ({ id, statement }) =>
              html`<div>
                <dt>${nameText(id)}</dt>
                <dd dir="auto">${statement}</dd>
              </div>`,
          )}
        </dl>`
