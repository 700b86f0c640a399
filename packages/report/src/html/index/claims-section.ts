import { scoreBar } from '../chart/score-bar.ts'
import { formatCount, formatFixed } from '../format-number.ts'
import { html, type Html } from '../html.ts'
import { nameText } from '../name-text.ts'
import { documentHref } from '../address.ts'
import { quoteLink } from '../quote.ts'
import { rankedClaims, type RankedClaim } from '../../ranked-claims.ts'
import type { ReportModel } from '../report-model.ts'

const most = 50

const byScore = (a: RankedClaim, b: RankedClaim): number =>
  (b.sentence.claimScore ?? 0) - (a.sentence.claimScore ?? 0)

const voiceWords = ({ sentence }: RankedClaim): Html => {
  if (sentence.voice !== 'attributed') return html`author`
  const speaker = sentence.speaker === null ? null : html` by ${nameText(sentence.speaker)}`
  return html`attributed${speaker}, author ${sentence.attitude ?? 'reports'}`
}

const row = (model: ReportModel, claim: RankedClaim, place: number): Html | null => {
  const { sentence, analysis } = claim
  const entry = model.entryOf.get(analysis.document.id)
  if (entry === undefined) return null
  const score = sentence.claimScore ?? 0
  return html`<tr>
    <td class="number">${place}</td>
    <td class="wide">${quoteLink(analysis, sentence, { slug: entry.slug, from: 'report' })}</td>
    <td data-value="${score}">
      <span class="score"
        >${scoreBar(score)}<span class="number">${formatFixed(score, 2)}</span></span
      >
    </td>
    <td data-label="Type">${sentence.claimType ?? '–'}</td>
    <td data-label="Voice">${voiceWords(claim)}</td>
    <td data-label="Certainty">
      ${sentence.hedged === true ? 'hedged' : sentence.boosted === true ? 'boosted' : 'plain'}
    </td>
    <td data-label="Document">
      <a href="${documentHref(entry.slug, 'report')}">${nameText(entry.name)}</a>
    </td>
  </tr>`
}

/** The claims of all documents with the highest scores. */
export const claimsSection = (model: ReportModel): Html => {
  const all = model.entries.flatMap(({ analysis }) => rankedClaims(analysis)).sort(byScore)
  return html`<section class="page" id="claims">
    <h2>The strongest claims</h2>
    <p class="lede">
      ${
        all.length > most
          ? html`The ${most} of ${formatCount(all.length)} claims with the highest scores; all of
              them are in <a href="../claims.csv">claims.csv</a>.`
          : html`All ${formatCount(all.length)} claims, the highest scores first.`
      }
      The score says how sure the label is, not how true the claim. Each leads to its sentence,
      where the reasons are.
    </p>
    ${
      all.length === 0
        ? html`<p class="empty">No sentence was labelled a claim.</p>`
        : html`<div class="tools" data-filter="claims-table" hidden>
              <label>Filter <input type="search" autocomplete="off" /></label><output></output>
            </div>
            <div class="scroll" role="region" aria-label="Claims" tabindex="0">
              <table id="claims-table" class="cards-on-phone" data-sortable>
                <thead>
                  <tr>
                    <th scope="col" class="number">#</th>
                    <th scope="col" class="wide">Claim</th>
                    <th scope="col">Score</th>
                    <th scope="col">Type</th>
                    <th scope="col">Voice</th>
                    <th scope="col">Certainty</th>
                    <th scope="col">Document</th>
                  </tr>
                </thead>
                <tbody>
                  ${all.slice(0, most).map((claim, index) => row(model, claim, index + 1))}
                </tbody>
              </table>
            </div>`
    }
  </section>`
}
