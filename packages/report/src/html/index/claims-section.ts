import { scoreBar } from '../chart/score-bar.ts'
import { formatCount, formatFixed } from '../format-number.ts'
import { html, type Html } from '../html.ts'
import { nameText } from '../name-text.ts'
import { documentHref } from '../address.ts'
import { fold } from './fold.ts'
import { quoteLink } from '../quote.ts'
import { bestOf, rankedClaims, type RankedClaim } from '../../ranked-claims.ts'
import type { Entry, ReportModel } from '../report-model.ts'

/** Most claims listed, and of those the ones that are in sight; the page of claims has the others. */
const most = 20
const inSight = 5

const byScore = (a: RankedClaim, b: RankedClaim): number =>
  (b.sentence.claimScore ?? 0) - (a.sentence.claimScore ?? 0)

const voiceWords = ({ sentence }: RankedClaim): Html | null => {
  if (sentence.voice !== 'attributed') return null
  const speaker = sentence.speaker === null ? null : html` to ${nameText(sentence.speaker)}`
  return html` · attributed${speaker}, author ${sentence.attitude ?? 'reports'}`
}

const item = (model: ReportModel, claim: RankedClaim): Html | null => {
  const { sentence, analysis } = claim
  const entry = model.entryOf.get(analysis.document.id)
  if (entry === undefined) return null
  const score = sentence.claimScore ?? 0
  return html`<li data-doc="${entry.slug}">
    <span class="score"
      >${scoreBar(score)}<span class="number">${formatFixed(score, 2)}</span></span
    >
    <div>
      <p>${quoteLink(analysis, sentence, { slug: entry.slug, from: 'report' })}</p>
      <p class="meta muted">
        <a href="${documentHref(entry.slug, 'report')}">${nameText(entry.name)}</a>${
          sentence.claimType === null ? null : html` · ${sentence.claimType}`
        }${voiceWords(claim)}
      </p>
    </div>
  </li>`
}

const list = (model: ReportModel, claims: readonly RankedClaim[], first = 1): Html =>
  html`<ol class="strongest" start="${first}">
    ${claims.map((claim) => item(model, claim))}
  </ol>`

function* claimsOf(entries: readonly Entry[]): Generator<RankedClaim, void, undefined> {
  for (const { analysis } of entries) yield* rankedClaims(analysis)
}

/** The claims of all documents with the highest scores. */
export const claimsSection = (model: ReportModel): Html => {
  const { best, all } = bestOf(claimsOf(model.entries), byScore, most)
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
