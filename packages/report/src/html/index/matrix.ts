import { chartLinks } from '../chart/chart-part.ts'
import type { PercentScale } from '../chart/percent-scale.ts'
import { sideGlyph, sideMeaning, sides } from '../chart/side-glyph.ts'
import { hasCompare } from '../report-model.ts'
import { html, type Html } from '../html.ts'
import { nameText } from '../name-text.ts'
import { documentHref } from '../address.ts'
import type { Entry, ReportModel } from '../report-model.ts'
import { groupedEntries } from './grouped-entries.ts'
import { matrixTitle, positionScale } from './matrix-chart.ts'
import { statements } from './statements.ts'

import { matrixCell } from './matrix-cell.ts'
import { entriesShown, shownNote } from './shown.ts'

const row = (model: ReportModel, entry: Entry, scale: PercentScale): Html =>
  html`<tr>
    <th scope="row"><a href="${documentHref(entry.slug, 'report')}">${nameText(entry.name)}</a></th>
    ${model.comparison.frame.propositions.map((proposition, column) =>
      matrixCell(
        entry.analysis.positions.find((each) => each.proposition === proposition.id),
        { entry, proposition, scale, id: `p-${entry.slug}-${String(column)}` },
      ),
    )}
  </tr>`

const legend: Html = html`<p class="tally muted">
  ${sides.map((side) => html`<span>${sideGlyph(side)} ${side}: ${sideMeaning[side]}</span> `)}
</p>`

const table = (model: ReportModel): Html => {
  const { propositions } = model.comparison.frame
  const shown = entriesShown(model.entries)
  const scale = positionScale(shown)
  return html`${legend}${cellHelp}
    <div class="scroll" role="region" aria-label="Positions" tabindex="0">
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
              }${entries.map((entry) => row(model, entry, scale))}`,
          )}
        </tbody>
      </table>
    </div>
    ${shownNote(model.entries, 'positions.csv')}${chartLinks(matrixTitle)}`
}

const cellHelp: Html = html`<details>
  <summary>How to read a cell</summary>
  <p class="lede">
    The side the author takes; the index ln((for + ½) ÷ (against + ½)) as a dot with its 95%
    interval, on one scale for all cells; and the author’s stances, for : against. +n are stances
    that are only reported. A filled cell has an interval that leaves 0 out; a lightly filled one
    does not, but its index is at or beyond that of 3 : 0; an outline rests on less. ‡ marks an
    index that does not point the way of the position.
  </p>
</details>`

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
            ${statements(model)}
            <h3>Document by document</h3>
            <p class="lede">
              Open a cell for the sentences behind
              it${hasCompare(model) ? html`, or set <a href="compare.html">two documents side by side</a>` : null}.
            </p>
            ${table(model)}`
    }
  </section>`
