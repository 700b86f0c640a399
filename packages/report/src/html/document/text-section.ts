import type { Span } from '@contend/ingest'
import { barcode } from '../chart/barcode.ts'
import { diagnosticsTable } from '../diagnostics-table.ts'
import { formatCount } from '../format-number.ts'
import { html, type Html } from '../html.ts'
import { comparedCategories, type Entry, type ReportModel } from '../report-model.ts'
import { categoryColours } from '../theme.ts'
import { layers } from './layers.ts'
import { markedText } from './marked-text.ts'
import type { NoteNumbers } from './note-numbers.ts'

interface Track {
  readonly name: string
  readonly tone: string
  readonly spans: readonly Span[]
}

const tracks = (model: ReportModel, { analysis }: Entry): readonly Track[] => [
  {
    name: 'Claims',
    tone: 'barcode-claim',
    spans: analysis.sentences.filter(({ claim }) => claim === true),
  },
  {
    name: 'Premises',
    tone: 'barcode-premise',
    spans: analysis.sentences.filter(({ premise }) => premise === true),
  },
  ...comparedCategories(model).map(({ lexicon, category, label }, index) => ({
    name: label === '' ? category : label,
    tone: `fill-${String(index % categoryColours)}`,
    spans: analysis.hits.filter((hit) => hit.lexicon === lexicon && hit.category === category),
  })),
]

const places = (model: ReportModel, entry: Entry): Html | null => {
  const found = tracks(model, entry).filter(({ spans }) => spans.length > 0)
  if (found.length === 0) return null
  const { length } = entry.analysis.document.text
  return html`<h3>Where in the text</h3>
    <table class="barcode">
      <thead class="visually-hidden">
        <tr>
          <th scope="col">What</th>
          <th scope="col">Places from start to end</th>
          <th scope="col">Number</th>
        </tr>
      </thead>
      <tbody>
        ${found.map(
          ({ name, tone, spans }) =>
            html`<tr>
              <th scope="row">${name}</th>
              <td class="track">${barcode(spans, length, tone)}</td>
              <td class="number">${formatCount(spans.length)}</td>
            </tr>`,
        )}
      </tbody>
    </table>`
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
