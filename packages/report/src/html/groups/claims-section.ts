import type { ClaimFact } from '../../facts/claim-facts.ts'
import { factsOf } from '../../facts/run-facts.ts'
import { scoreBar } from '../chart/score-bar.ts'
import { documentHref } from '../address.ts'
import { formatCount, formatFixed } from '../format-number.ts'
import { html, type Html } from '../html.ts'
import { nameText } from '../name-text.ts'
import { quoteLink } from '../quote.ts'
import { claimOf } from '../placed-claim.ts'
import type { ReportModel } from '../report-model.ts'

const row = (model: ReportModel, fact: ClaimFact): Html | null => {
  const claim = claimOf(model, fact)
  if (claim === null) return null
  const { entry, sentence } = claim
  const { score } = fact
  return html`<tr>
    <td class="wide">
      ${quoteLink(entry.analysis, sentence, { slug: entry.slug, from: 'folder' })}
    </td>
    <td data-value="${score}">
      <span class="score"
        >${scoreBar(score)}<span class="number">${formatFixed(score, 2)}</span></span
      >
    </td>
    <td data-label="Type">${sentence.claimType ?? '–'}</td>
    <td data-label="Voice">${sentence.voice ?? '–'}</td>
    <td data-label="Document">
      <a href="${documentHref(entry.slug, 'folder')}">${nameText(entry.name)}</a>
    </td>
  </tr>`
}

/** The claims of a group with the highest scores. */
export const claimsSection = (model: ReportModel, group: string): Html => {
  const { best, all } = factsOf(model.comparison).strongest.ofGroup(group)
  const link = html`<a href="../claims.html#group=${encodeURIComponent(group)}"
    >All of them, to search and sort</a
  >`
  return html`<section class="page" id="claims">
    <h2>Its strongest claims</h2>
    ${
      all === 0
        ? html`<p class="empty">No sentence of the group was labelled a claim.</p>`
        : html`<p class="lede">
              ${all > best.length ? `The ${String(best.length)} of ${formatCount(all)} claims` : `All ${formatCount(all)} claims`}
              with the highest scores: how sure the label is, not how true the claim. ${link}.
            </p>
            <div class="scroll" role="region" aria-label="Claims of the group" tabindex="0">
              <table class="cards-on-phone" data-sortable>
                <thead>
                  <tr>
                    <th scope="col" class="wide">Claim</th>
                    <th scope="col">Score</th>
                    <th scope="col">Type</th>
                    <th scope="col">Voice</th>
                    <th scope="col">Document</th>
                  </tr>
                </thead>
                <tbody>
                  ${best.map((claim) => row(model, claim))}
                </tbody>
              </table>
            </div>`
    }
  </section>`
}
