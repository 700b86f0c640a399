import { hrefFrom, type From } from '../address.ts'
import { html, type Html } from '../html.ts'
import { nameText, showControls } from '../name-text.ts'
import { axis } from './axis.ts'
import { singleTracks, type Chart, type ChartCell, type Row, type Track } from './chart.ts'
import { digest } from './digest.ts'
import { strip } from './strip.ts'

const nameOf = ({ page, name, strong }: Row, from: From): Html =>
  page === null
    ? html`<th scope="row">${nameText(name)}</th>`
    : html`<th scope="row">
        <a href="${hrefFrom(from, page)}" title="${showControls(name)}"
          >${strong ? html`<strong>${nameText(name)}</strong>` : nameText(name)}</a
        >
      </th>`

const cells = (
  { mark, note, figures: texts }: ChartCell,
  { axis: scale, figures }: Track,
): Html => {
  if (mark === null) return html`<td class="empty" colspan="${figures.length + 1}">${note}</td>`
  if (mark.kind === 'spread') {
    return html`<td class="muted" colspan="${figures.length + 1}">
      ${strip(mark, scale)}${texts.map((text) => html`<div>${text}</div>`)}
    </td>`
  }
  return html`<td>${strip(mark, scale)}</td>
    ${figures.map(
      ({ kind }, index) =>
        html`<td class="number${kind === 'quiet' ? ' muted' : ''}">${texts[index] ?? '–'}</td>`,
    )}`
}

const rowsOf = (rows: readonly Row[], track: Track, from: From): readonly Html[] =>
  rows.map((row, index) => {
    const [cell] = row.cells
    const opens = row.group !== null && row.group !== rows[index - 1]?.group
    return html`${
      opens
        ? html`<tr class="group-row">
            <th scope="rowgroup" colspan="${track.figures.length + 2}">${nameText(row.group)}</th>
          </tr>`
        : null
    }<tr${row.slug === null ? null : html` data-doc="${row.slug}"`}>
      ${nameOf(row, from)} ${cell === undefined ? null : cells(cell, track)}
    </tr>`
  })

const panel = (chart: Chart, from: From): Html | null => {
  const shown = digest(chart)
  const [track] = shown.tracks
  if (track === undefined) return null
  const { figures } = track
  return html`<figure>
    <figcaption><span>${track.title}</span><small>${track.unit}</small></figcaption>
    <table>
      <colgroup>
        <col class="name" />
        <col />
        ${figures.map(({ kind }) => html`<col class="${kind === 'quiet' ? 'counts' : 'figure'}" />`)}
      </colgroup>
      <thead>
        <tr>
          <td></td>
          <td>${track.axis === null ? null : axis(track.axis, 'narrow')}</td>
          <td colspan="${figures.length}" class="number muted">
            ${figures.map(({ head }) => head).join(', ')}
          </td>
        </tr>
      </thead>
      <tbody>
        ${rowsOf(shown.rows, track, from)}
      </tbody>
    </table>
  </figure>`
}

/** A chart of many tracks as small tables, one a track. */
export const chartPanels = (chart: Chart, from: From = 'report'): Html =>
  html`<div class="panels${chart.tracks.some(({ figures }) => figures.length > 2) ? ' roomy' : ''}">
    ${singleTracks(chart).map((each) => panel(each, from))}
  </div>`
