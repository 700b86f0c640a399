import type { ClaimPair } from '@contend/analyze'
import { compareHref } from '../address.ts'
import { isCompared } from '../compare/compared.ts'
import { formatFixed } from '../format-number.ts'
import { html, type Html } from '../html.ts'
import { nameText } from '../name-text.ts'
import { claimById } from '../placed-claim.ts'
import type { ReportModel } from '../report-model.ts'
import { pairQuote } from './pair-quotes.ts'

const words: Readonly<Record<ClaimPair['relation'], string>> = {
  contradict: 'Contradict',
  agree: 'Agree',
  restate: 'Say the same',
}

/** Two claims face to face, why they are taken to belong together, and a way to both documents. */
export const pairItem = (model: ReportModel, pair: ClaimPair): Html | null => {
  const [a, b] = [claimById(model, pair.claimA), claimById(model, pair.claimB)]
  if (a === null || b === null) return null
  const side = [a, b].every(({ entry }) => isCompared(model, entry)) && a.entry !== b.entry
  return html`<li data-doc="${a.entry.slug} ${b.entry.slug}">
    ${pairQuote('a', a, pair)}${pairQuote('b', b, pair)}
    <p class="why">
      <b>${words[pair.relation]}</b>, <span class="number">${formatFixed(pair.score, 2)}</span>:
      ${nameText(pair.reason)}${
        side
          ? html` ·
              <a href="${compareHref(a.entry.slug, 'report', b.entry.slug)}"
                >both documents side by side</a
              >`
          : null
      }
    </p>
  </li>`
}
