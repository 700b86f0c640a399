import { chartLinks } from '../chart/chart-part.ts'
import { sideGlyph, sideMeaning, sides } from '../chart/side-glyph.ts'
import { formatQuantity } from '../format-number.ts'
import { html, type Html } from '../html.ts'
import { hasCompare, type Entry, type ReportModel } from '../report-model.ts'
import { fold } from './fold.ts'
import { groupPositions } from './group-positions.ts'
import { matrixTable } from './matrix-table.ts'
import { rowsShown, shownNote } from './shown.ts'
import { matrixTitle, positionScale } from './matrix-chart.ts'
import { statements } from './statements.ts'
import { strongestEntries } from './strongest-entries.ts'

/** Most cells whose quotes stand in the page itself; with more, every cell leads to its document. */
const mostCards = 300

/** Up to so many rows stand open; of more those with the firmest positions do. */
const mostOpen = 40

const legend: Html = html`<p class="tally muted">
  ${sides.map((side) => html`<span>${sideGlyph(side)} ${side}: ${sideMeaning[side]}</span> `)}
</p>`

const opened = (entries: readonly Entry[]): number =>
  entries
    .flatMap(({ analysis }) => analysis.positions)
    .filter(({ position }) => position !== 'absent').length

const cellHelp: Html = fold({
  summary: 'How to read a cell',
  content: html`<p class="lede">
    The side the author takes; the index ln((for + ½) ÷ (against + ½)) as a dot with its 95%
    interval, on one scale for all cells; and the author’s stances, for : against. +n are stances
    that are only reported. A filled cell has an interval that leaves 0 out; a lightly filled one
    does not, but its index is at or beyond that of 3 : 0; an outline rests on less. ‡ marks an
    index that does not point the way of the position.
  </p>`,
})

const tables = (model: ReportModel, shown: readonly Entry[], quoted: boolean): Html => {
  const first = strongestEntries(shown, mostOpen)
  const further = shown.filter((entry) => !first.includes(entry))
  const scale = positionScale(shown)
  return html`${matrixTable(model, first, { name: 'Positions', scale, quoted })}
  ${
    further.length === 0
      ? null
      : fold({
          summary: `${formatQuantity(further.length, 'more document')}, whose positions are less firm`,
          content: matrixTable(model, further, { name: 'Further positions', scale, quoted }),
        })
  }`
}

const documents = (model: ReportModel): Html => {
  const shown = strongestEntries(model.entries, rowsShown(model.entries.length))
  const quoted = opened(shown) <= mostCards
  return html`<h3>Document by document</h3>
    <p class="lede">
      ${
        quoted
          ? 'Open a cell for the sentences behind it'
          : 'A cell leads to the sentences behind it, on the page of its document'
      }${hasCompare(model) ? html`, or set <a href="compare.html">two documents side by side</a>` : null}.
    </p>
    ${shownNote(model.entries, 'positions.csv', 'those with the firmest positions of both sides')}
    ${legend}${cellHelp}${tables(model, shown, quoted)}${chartLinks(matrixTitle)}`
}

/** Why there is nothing to show; `null` where there is something. */
const whyNone = ({ comparison, entries }: ReportModel): Html | null => {
  if (comparison.frame.propositions.length === 0) {
    return html`This run has no propositions, so it takes no positions. Give some with
      <code>--propositions FILE</code>, or leave out <code>--no-default-propositions</code>.`
  }
  return entries.some(({ analysis }) => analysis.positions.length > 0)
    ? null
    : html`No document is in a language whose claims are looked for, so none has a position.`
}

/** Where every document stands on every proposition, or why that is not known. */
export const positionMatrix = (model: ReportModel): Html => {
  const none = whyNone(model)
  return html`<section class="page" id="positions">
    <h2>Where they stand</h2>
    ${
      none === null
        ? html`<p class="lede">How many documents are on which side of each proposition.</p>
            ${statements(model)} ${groupPositions(model)} ${documents(model)}`
        : html`<p class="empty">${none}</p>`
    }
  </section>`
}
