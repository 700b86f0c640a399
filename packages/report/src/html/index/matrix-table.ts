import type { PercentScale } from '../chart/percent-scale.ts'
import { documentHref } from '../address.ts'
import { html, type Html } from '../html.ts'
import { groupLink } from '../links.ts'
import { nameText } from '../name-text.ts'
import type { Entry, ReportModel } from '../report-model.ts'
import { groupedEntries } from './grouped-entries.ts'
import { matrixCell } from './matrix-cell.ts'

/** How a table of the matrix is shown. */
export interface MatrixView {
  /** What the table is called. */
  readonly name: string
  /** One for all cells, so that they can be compared by eye. */
  readonly scale: PercentScale
  /** Whether the quotes of its cells stand in the page. */
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

/** Documents by group, a row each, propositions in columns. */
export const matrixTable = (
  model: ReportModel,
  shown: readonly Entry[],
  view: MatrixView,
): Html => {
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
                      ${name === null ? 'No group' : groupLink(name, 'report')}
                    </th>
                  </tr>`
            }${entries.map((entry) => row(model, entry, view))}`,
        )}
      </tbody>
    </table>
  </div>`
}
