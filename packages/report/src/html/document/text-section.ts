import type { Chart } from '../chart/chart.ts'
import { bothForms, wordsNote } from '../chart/chart-part.ts'
import { strip } from '../chart/strip.ts'
import { diagnosticsTable } from '../diagnostics-table.ts'
import { html, type Html } from '../html.ts'
import type { Entry, ReportModel } from '../report-model.ts'
import { layers } from './layers.ts'
import { markedText } from './marked-text.ts'
import type { NoteNumbers } from './note-numbers.ts'
import { placesCharts } from './places-chart.ts'
import { savedLinks } from './saved-file.ts'

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
  const charts = placesCharts(model, entry)
  if (charts === null) return null
  return html`<h3>Where in the text</h3>
    ${charts.author === null ? null : wordsNote}
    ${bothForms(charts, (chart) => html`${table(chart)}${savedLinks(chart)}`)}`
}

const troubles = ({ analysis }: Entry): Html | null =>
  analysis.diagnostics.length === 0
    ? null
    : html`<h3>What to know before relying on this</h3>
        ${diagnosticsTable(analysis.diagnostics)}`

/** What the script fills with the note of a mark, and shows beside it. */
const panel = html`<div
  class="panel"
  id="why"
  role="region"
  aria-label="Why this is marked"
  tabindex="-1"
  hidden
>
  <button class="close" type="button">Close</button>
  <div data-body></div>
</div>`

const hint = html`<p class="lede hint">
  Point at a mark, tap it, or go to it with the Tab key, for the reasons behind it. Enter goes into
  the explanation, Esc puts it away.
</p>`

/** The text as written with its marks. */
export const textSection = (model: ReportModel, entry: Entry, notes: NoteNumbers): Html =>
  html`<section class="page" id="text">
    <h2>The text</h2>
    ${troubles(entry)}${places(model, entry)}
    ${
      entry.analysis.document.text.trim() === ''
        ? html`<p class="empty">There is no text in this document.</p>`
        : html`${entry.analysis.depth === 'none' ? null : hint}
            <div class="reading">${layers(model, entry)}${markedText(model, entry, notes)}</div>
            ${panel}`
    }
  </section>`
