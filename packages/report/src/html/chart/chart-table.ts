import { hrefFrom, type From } from '../address.ts'
import { html, type Html } from '../html.ts'
import { nameText } from '../name-text.ts'
import { axis } from './axis.ts'
import type { Chart, ChartCell, FigureHead, Row, Track } from './chart.ts'
import { digest } from './digest.ts'
import { strip } from './strip.ts'

const nameOf = ({ page, name, detail }: Row, from: From): Html =>
  html`<th scope="row">
    ${page === null ? nameText(name) : html`<a href="${hrefFrom(from, page)}">${nameText(name)}</a>`}
    ${detail === '' ? null : html`<small class="muted">${nameText(detail)}</small>`}
  </th>`

/** Figures beside a mark, above which a row of them does not fit a narrow window. */
const fewFigures = 2

const figure = (
  text: string,
  { head, kind }: FigureHead,
  { strong, isOneOfMany }: { readonly strong: boolean; readonly isOneOfMany: boolean },
): Html => {
  const label = isOneOfMany ? html` data-label="${head}"` : null
  if (kind === 'word') {
    return strong
      ? html`<td${label}><strong>${text}</strong></td>`
      : html`<td${label}><span class="muted">${text}</span></td>`
  }
  return html`<td class="number${kind === 'quiet' ? ' muted' : ''}" ${label}>${text}</td>`
}

const figures = ({ mark, figures: texts }: ChartCell, heads: Track['figures'], strong: boolean) =>
  mark?.kind === 'spread'
    ? html`<td class="number muted" colspan="${heads.length}">
        ${texts.map((text) => html`<div>${text}</div>`)}
      </td>`
    : heads.map((head, index) =>
        figure(texts[index] ?? '–', head, { strong, isOneOfMany: heads.length > fewFigures }),
      )

const drawn = ({ mark, note }: ChartCell, { axis: scale }: Track): Html =>
  mark === null ? html`<span class="empty">${note}</span>` : strip(mark, scale)

const tableRow = (row: Row, track: Track, from: From): Html => {
  const [cell] = row.cells
  const document = row.slug === null ? null : html` data-doc="${row.slug}"`
  return html`<tr${document}>
    ${nameOf(row, from)}
    <td class="track">${cell === undefined ? null : drawn(cell, track)}</td>
    ${cell === undefined ? null : figures(cell, track.figures, row.strong)}
  </tr>`
}

/** The rows of a track, those of a group under its name. */
const chartRows = (rows: readonly Row[], track: Track, from: From): readonly Html[] =>
  rows.map((row, index) => {
    const opens = row.group !== null && row.group !== rows[index - 1]?.group
    const head = html`<tr class="group-row">
      <th scope="rowgroup" colspan="${track.figures.length + 2}">${nameText(row.group ?? '')}</th>
    </tr>`
    return html`${opens ? head : null}${tableRow(row, track, from)}`
  })

const figureHead = ({ head, kind }: FigureHead): Html =>
  kind === 'word'
    ? html`<th scope="col">${head}</th>`
    : html`<th scope="col" class="number">${head}</th>`

const trackHead = ({ ends, axis: scale, unit }: Track): Html =>
  html`${
    ends === null
      ? null
      : html`<span class="ends"><span>← ${ends[0]}</span><span>${ends[1]} →</span></span>`
  }${unit === '' ? null : html`<span class="unit">${unit}</span>`}${scale === null ? null : axis(scale)}`

/** A chart of one track as a table: names, marks along one axis, figures. */
export const chartTable = (chart: Chart, from: From = 'report'): Html | null => {
  const shown = digest(chart)
  const [track] = shown.tracks
  if (track === undefined) return null
  return html`<div class="scroll" role="region" aria-label="${chart.title}" tabindex="0">
    <table class="plot${track.figures.length > fewFigures ? ' many' : ''}">
      <thead>
        <tr>
          <th scope="col">${chart.unit.one}</th>
          <th scope="col" class="track">${trackHead(track)}</th>
          ${track.figures.map((head) => figureHead(head))}
        </tr>
      </thead>
      <tbody>
        ${chartRows(shown.rows, track, from)}
      </tbody>
    </table>
  </div>`
}
