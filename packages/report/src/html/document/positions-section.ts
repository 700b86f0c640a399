import { ruleWords } from '@contend/analyze/results'
import { intervalStrip } from '../chart/interval-strip.ts'
import { percentScale } from '../chart/percent-scale.ts'
import { sideGlyph } from '../chart/side-glyph.ts'
import { html, type Html } from '../html.ts'
import { verdictLine } from '../verdict.ts'
import { countWords, disagrees, indexWords, reportedWords } from '../position-words.ts'
import { headlineKey, type Entry, type ReportModel } from '../report-model.ts'
import { positionAnchor } from './position-anchor.ts'
import { stanceQuotes } from '../stance-quotes.ts'

/** Where the document stands on each proposition, with the sentences that say so. */
export const positionsSection = (model: ReportModel, entry: Entry): Html | null => {
  const { positions } = entry.analysis
  if (positions.length === 0) return null
  const statementOf = new Map(
    model.comparison.frame.propositions.map(({ id, statement }) => [id, statement]),
  )
  const ends = positions.flatMap(({ low, high }) => [Math.abs(low ?? 0), Math.abs(high ?? 0)])
  const most = ends.reduce((a, b) => Math.max(a, b), 1)
  const scale = percentScale([-most, most], { ticks: 5, nice: false })
  return html`<section class="page" id="positions">
    <h2>Where it stands</h2>
    <div class="scroll" role="region" aria-label="Positions" tabindex="0">
      <table class="sides cards-on-phone">
        <thead>
          <tr>
            <th scope="col">Proposition</th>
            <th scope="col">Side</th>
            <th scope="col" class="wide">In its words</th>
          </tr>
        </thead>
        <tbody>
          ${positions.map((position) => {
            const { proposition, index, low, high } = position
            const reported = reportedWords(position)
            const headline = model.headlineOf.get(headlineKey(proposition, entry.id))
            return html`<tr id="${positionAnchor(proposition)}">
              <th scope="row" dir="auto">${statementOf.get(proposition) ?? proposition}</th>
              <td>
                <p class="${position.position}">
                  ${sideGlyph(position.position)} <b>${position.position}</b>
                </p>
                ${
                  index === null
                    ? null
                    : html`${intervalStrip({ value: index, low, high }, { scale, height: 14, tone: position.position })}
                        <p>${indexWords(position)}</p>
                        <p>${countWords(position)}</p>`
                }
                ${reported === '' ? null : html`<p class="muted">${reported}</p>`}
                ${headline === undefined ? null : verdictLine(headline)}
                ${
                  disagrees(position)
                    ? html`<p>
                        ‡ The index does not point the same way: it counts stances, the position
                        weighs them.
                      </p>`
                    : null
                }
                <p class="muted">${ruleWords('position', position.rule)}</p>
              </td>
              <td class="wide">${stanceQuotes(entry, position, null)}</td>
            </tr>`
          })}
        </tbody>
      </table>
    </div>
  </section>`
}
