import type { ClaimFact } from '../../facts/claim-facts.ts'
import { factsOf } from '../../facts/run-facts.ts'
import { mostStrongest } from '../../facts/strongest-claims.ts'
import { scoreBar } from '../chart/score-bar.ts'
import { formatCount, formatFixed } from '../format-number.ts'
import { html, type Html } from '../html.ts'
import { nameText } from '../name-text.ts'
import { documentHref } from '../address.ts'
import { fold } from './fold.ts'
import { quoteLink } from '../quote.ts'
import { claimOf, type PlacedClaim } from '../placed-claim.ts'
import type { ReportModel } from '../report-model.ts'

/** Most claims listed, and of those the ones that are in sight; the page of claims has the others. */
const most = Math.min(20, mostStrongest)
const inSight = 5

const voiceWords = ({ sentence }: PlacedClaim): Html | null => {
  if (sentence.voice !== 'attributed') return null
  const speaker = sentence.speaker === null ? null : html` to ${nameText(sentence.speaker)}`
  return html` · attributed${speaker}, author ${sentence.attitude ?? 'reports'}`
}

const item = (model: ReportModel, fact: ClaimFact): Html | null => {
  const claim = claimOf(model, fact)
  if (claim === null) return null
  const { sentence, entry } = claim
  const { score } = fact
  return html`<li data-doc="${entry.slug}">
    <span class="score"
      >${scoreBar(score)}<span class="number">${formatFixed(score, 2)}</span></span
    >
    <div>
      <p>${quoteLink(entry.analysis, sentence, { slug: entry.slug, from: 'report' })}</p>
      <p class="meta muted">
        <a href="${documentHref(entry.slug, 'report')}">${nameText(entry.name)}</a>${
          sentence.claimType === null ? null : html` · ${sentence.claimType}`
        }${voiceWords(claim)}
      </p>
    </div>
  </li>`
}

const list = (model: ReportModel, claims: readonly ClaimFact[], first = 1): Html =>
  html`<ol class="strongest" start="${first}">
    ${claims.map((claim) => item(model, claim))}
  </ol>`

/** The claims of all documents with the highest scores. */
export const claimsSection = (model: ReportModel): Html => {
  const { best: strongest, all } = factsOf(model.comparison).strongest.ofAll()
  const best = strongest.slice(0, most)
  return html`<section class="page" id="claims">
    <h2>The strongest claims</h2>
    ${
      all === 0
        ? html`<p class="empty">No sentence was labelled a claim.</p>`
        : html`<p class="lede">
              The score says how sure the label is, not how true the claim.
              ${
                all > most
                  ? html`Of ${formatCount(all)} claims the ${most} with the highest;
                      <a href="claims.html" data-carry>search and filter them all</a>.`
                  : html`<a href="claims.html" data-carry>Search and filter them</a>.`
              }
            </p>
            ${list(model, best.slice(0, inSight))}
            ${
              best.length <= inSight
                ? null
                : fold({
                    summary: `${String(best.length - inSight)} more`,
                    content: list(model, best.slice(inSight), inSight + 1),
                  })
            }`
    }
  </section>`
}
