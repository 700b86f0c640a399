import { sideGlyph } from '../chart/side-glyph.ts'
import { documentHref } from '../address.ts'
import { formatCount, formatQuantity } from '../format-number.ts'
import { html, type Html } from '../html.ts'
import { nameText } from '../name-text.ts'
import type { Entry, ReportModel } from '../report-model.ts'

/** Most documents of the table. */
const most = 200

/** Most propositions with a column. */
const mostSides = 8

const depthWords = { full: null, terms: 'terms only', none: 'not analysed' } as const

const row = (model: ReportModel, entry: Entry): Html => {
  const { totals, positions, depth } = entry.analysis
  const left = depthWords[depth]
  const propositions = model.comparison.frame.propositions.slice(0, mostSides)
  return html`<tr data-doc="${entry.slug}">
    <th scope="row" class="wide">
      <a class="quote" href="${documentHref(entry.slug, 'folder')}">${nameText(entry.name)}</a>
      ${left === null ? null : html`<span class="tag warning">${left}</span>`}
    </th>
    <td class="number" data-value="${totals.words}" data-label="Words">
      ${formatCount(totals.words)}
    </td>
    <td class="number" data-value="${totals.claims ?? ''}" data-label="Claims">
      ${totals.claims === null ? '–' : `${formatCount(totals.claims)} / ${formatCount(totals.sentences)}`}
    </td>
    ${propositions.map(({ id }) => {
      const side = positions.find(({ proposition }) => proposition === id)?.position
      return side === undefined
        ? html`<td class="side" data-label="${id}"><span class="muted">–</span></td>`
        : html`<td class="side" data-label="${id}">
            <span title="${side}" class="${side}">${sideGlyph(side)}</span
            ><span class="side-word"> ${side}</span>
          </td>`
    })}
  </tr>`
}

/** The documents of a group with their sides. */
export const documentsSection = (
  model: ReportModel,
  entries: readonly Entry[],
  group: string,
): Html => {
  const { propositions } = model.comparison.frame
  const all = `../documents.html#group=${encodeURIComponent(group)}`
  return html`<section class="page" id="documents">
    <h2>Its documents</h2>
    <p class="lede">
      ${
        entries.length > most
          ? html`The first ${formatCount(most)} of ${formatQuantity(entries.length, 'document')}. `
          : null
      }Claims
      out of the sentences of each document; sides by the signs of the overview. A dash is not
      measured. <a href="${all}">All of them, to search and sort</a>.
    </p>
    <div class="scroll" role="region" aria-label="Documents of the group" tabindex="0">
      <table class="cards-on-tablet members" data-sortable>
        <thead>
          <tr>
            <th scope="col" class="wide">Title</th>
            <th scope="col" class="number">Words</th>
            <th scope="col" class="number">Claims / sentences</th>
            ${propositions.slice(0, mostSides).map(({ id }) => html`<th scope="col" class="side">${nameText(id)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${entries.slice(0, most).map((entry) => row(model, entry))}
        </tbody>
      </table>
    </div>
  </section>`
}
