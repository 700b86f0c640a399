import type { Chart } from '../chart/chart.ts'
import { bothForms, wordsNote } from '../chart/chart-part.ts'
import { strip } from '../chart/strip.ts'
import { diagnosticsTable } from '../diagnostics-table.ts'
import { html, type Html } from '../html.ts'
import type { Entry, ReportModel } from '../report-model.ts'
import { documentChartLinks } from './document-chart-links.ts'
import { layers } from './layers.ts'
import { markNotes } from './mark-notes.ts'
import { markedText } from './marked-text.ts'
import { placesChart } from './places-chart.ts'

const table = (chart: Chart): Html =>
  html`<table class="barcode">
    <thead class="visually-hidden">
      <tr>
        <th scope="col">What</th>
        <th scope="col">Places from start to end</th>
        <th scope="col">Number</th>
      </tr>
    </thead>
    <tbody>
      ${chart.rows.map(
        ({ name, cells: [cell] }) =>
          html`<tr>
            <th scope="row">${name}</th>
            <td class="track">
              ${cell === undefined || cell.mark === null ? null : strip(cell.mark, null)}
            </td>
            <td class="number">${cell?.figures[0] ?? ''}</td>
          </tr>`,
      )}
    </tbody>
  </table>`

const places = (model: ReportModel, entry: Entry): Html | null => {
  const all = placesChart(model, entry, 'all')
  if (all.rows.length === 0) return null
  const author = entry.analysis.depth === 'full' ? placesChart(model, entry, 'author') : null
  return html`<h3>Where in the text</h3>
    ${author === null ? null : wordsNote}
    ${bothForms(
      { all, author },
      (chart) =>
        html`${table(chart)}${documentChartLinks(chart, `${entry.slug}-${chart === all ? '' : 'author-'}places`)}`,
    )}`
}

const troubles = ({ analysis }: Entry): Html | null =>
  analysis.diagnostics.length === 0
    ? null
    : html`<h3>What to know before relying on this</h3>
        ${diagnosticsTable(analysis.diagnostics)}`

/** The text as written with its marks, and the explanation of each. */
export const textSection = (model: ReportModel, entry: Entry): Html =>
  html`<section class="page" id="text">
    <h2>The text</h2>
    ${troubles(entry)}${places(model, entry)}
    <p class="lede">
      Point at a mark, or go to it with the Tab key, for the reasons behind it; Esc puts them away.
    </p>
    <div class="reading">${markedText(model, entry)}${layers(model, entry)}</div>
    ${markNotes(model, entry)}
    <div class="panel" role="tooltip" hidden></div>
  </section>`
