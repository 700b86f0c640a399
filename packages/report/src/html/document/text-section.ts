import type { Span } from '@contend/ingest'
import { barcode } from '../chart/barcode.ts'
import { diagnosticsTable } from '../diagnostics-table.ts'
import { formatCount } from '../format-number.ts'
import { html, type Html } from '../html.ts'
import { comparedCategories, type Entry, type ReportModel } from '../report-model.ts'
import { categoryColours } from '../theme.ts'
import { layers } from './layers.ts'
import { markNotes } from './mark-notes.ts'
import { markedText } from './marked-text.ts'

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
