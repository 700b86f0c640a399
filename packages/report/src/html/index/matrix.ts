import { percentScale, type PercentScale } from '../chart/percent-scale.ts'
import { sideGlyph, sideMeaning, sides } from '../chart/side-glyph.ts'
import { hasCompare } from '../report-model.ts'
import { formatQuantity } from '../format-number.ts'
import { html, type Html } from '../html.ts'
import { nameText } from '../name-text.ts'
import { documentHref } from '../address.ts'
import type { Entry, ReportModel } from '../report-model.ts'
import { fold } from './fold.ts'
import { groupPositions } from './group-positions.ts'
import { groupedEntries } from './grouped-entries.ts'
import { statements } from './statements.ts'
import { strongestEntries } from './strongest-entries.ts'
import { matrixCell } from './matrix-cell.ts'
import { mostRows, shownNote } from './shown.ts'

/** Most cells whose quotes stand in the page itself; with more, every cell leads to its document. */
const mostCards = 300

/** One scale for all cells, so that they can be compared by eye. */
const sharedScale = (entries: readonly Entry[]): PercentScale => {
  const ends = entries.flatMap(({ analysis }) =>
    analysis.positions.flatMap(({ low, high }) => [Math.abs(low ?? 0), Math.abs(high ?? 0)]),
  )
  const most = ends.reduce((a, b) => Math.max(a, b), 1)
  return percentScale([-most, most], { ticks: 5, nice: false })
}

/** Up to so many rows stand open; of more those with the firmest positions do. */
const mostOpen = 40

interface MatrixView {
  /** What the table is called. */
  readonly name: string
  readonly scale: PercentScale
  readonly quoted: boolean
}

const row = (model: ReportModel, entry: Entry, { scale, quoted }: MatrixView): Html =>
  html`<tr data-doc="${entry.slug}">
    <th scope="row"><a href="${documentHref(entry.slug, 'report')}">${nameText(entry.name)}</a></th>
    ${model.comparison.frame.propositions.map((proposition, column) =>
      matrixCell(
        entry.analysis.positions.find((each) => each.proposition === proposition.id),
        {
          entry,
          proposition,
          number: column + 1,
          scale,
          card: quoted ? `p-${entry.slug}-${String(column)}` : null,
        },
      ),
    )}
  </tr>`

const legend: Html = html`<p class="tally muted">
  ${sides.map((side) => html`<span>${sideGlyph(side)} ${side}: ${sideMeaning[side]}</span> `)}
</p>`

const opened = (entries: readonly Entry[]): number =>
  entries
    .flatMap(({ analysis }) => analysis.positions)
    .filter(({ position }) => position !== 'absent').length

const table = (model: ReportModel, shown: readonly Entry[], view: MatrixView): Html => {
  const { propositions } = model.comparison.frame
  return html`<div class="scroll" role="region" aria-label="${view.name}" tabindex="0">
    <table class="matrix">
      <caption class="visually-hidden">
        Side of each document on each proposition
      </caption>
      <thead>
        <tr>
          <th scope="col">Document</th>
          ${propositions.map(
            ({ statement }, index) =>
              html`<th scope="col">
                <b>${index + 1}</b><span class="statement" dir="auto">${statement}</span>
              </th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${groupedEntries(model, shown).map(
          ({ name, entries }) =>
            html`${
              name === null && model.comparison.groups.length === 0
                ? null
                : html`<tr class="group-row">
                    <th scope="rowgroup" colspan="${propositions.length + 1}">
                      ${name === null ? 'No group' : nameText(name)}
                    </th>
                  </tr>`
            }${entries.map((entry) => row(model, entry, view))}`,
        )}
      </tbody>
    </table>
  </div>`
}

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
  const scale = sharedScale(shown)
  return html`${table(model, first, { name: 'Positions', scale, quoted })}
  ${
    further.length === 0
      ? null
      : fold({
          summary: `${formatQuantity(further.length, 'more document')}, whose positions are less firm`,
          content: table(model, further, { name: 'Further positions', scale, quoted }),
        })
  }`
}

const documents = (model: ReportModel): Html => {
  const shown = strongestEntries(model.entries, mostRows)
  const quoted = opened(shown) <= mostCards
  return html`<h3>Document by document</h3>
    <p class="lede">
      ${
        quoted
          ? 'Open a cell for the sentences behind it'
          : 'A cell leads to the sentences behind it, on the page of its document'
      }${hasCompare(model) ? html`, or set <a href="compare.html">two documents side by side</a>` : null}.
    </p>
    ${shownNote(model.entries, 'positions.csv', 'those with the firmest positions, of both sides,')}
    ${legend}${cellHelp}${tables(model, shown, quoted)}`
}

/** Where every document stands on every proposition, or why that is not known. */
export const positionMatrix = (model: ReportModel): Html =>
  html`<section class="page" id="positions">
    <h2>Where they stand</h2>
    ${
      model.comparison.frame.propositions.length === 0
        ? html`<p class="lede">
            This run has no propositions, so it takes no positions. Give some with
            <code>--propositions FILE</code>, or leave out <code>--no-default-propositions</code>.
          </p>`
        : html`<p class="lede">How many documents are on which side of each proposition.</p>
            ${statements(model)} ${groupPositions(model)} ${documents(model)}`
    }
  </section>`
