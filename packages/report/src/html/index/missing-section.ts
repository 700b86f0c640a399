import type { MissingArguments, PropositionInfo } from '@contend/analyze'
import { missingArguments } from '@contend/analyze/results'
import { sideGlyph } from '../chart/side-glyph.ts'
import { formatCount, formatQuantity } from '../format-number.ts'
import { html, type Html } from '../html.ts'
import { nameText } from '../name-text.ts'
import { documentHref } from '../address.ts'
import type { Entry, ReportModel } from '../report-model.ts'
import { entriesShown, shownNote } from './shown.ts'

const sides = ['for', 'against', 'mixed'] as const

/** How many documents take which side, in words: "3 for, 1 against". */
const takenWords = (model: ReportModel, { proposition }: MissingArguments): string =>
  sides
    .map((side) => {
      const count = model.entries.filter(({ analysis }) =>
        analysis.positions.some(
          (each) => each.proposition === proposition && each.position === side,
        ),
      ).length
      return count === 0 ? null : `${formatCount(count)} ${side}`
    })
    .filter((part) => part !== null)
    .join(', ')

interface Column {
  readonly missing: MissingArguments
  readonly missingIn: ReadonlySet<string>
  readonly info: PropositionInfo
}

const columnsOf = (model: ReportModel): readonly Column[] => {
  const { propositions } = model.comparison.frame
  return missingArguments(model.comparison).flatMap((missing) => {
    const info = propositions.find(({ id }) => id === missing.proposition)
    return info === undefined ? [] : [{ missing, missingIn: new Set(missing.missingIn), info }]
  })
}

const row = (entry: Entry, columns: readonly Column[]): Html =>
  html`<tr>
    <th scope="row"><a href="${documentHref(entry.slug, 'report')}">${nameText(entry.name)}</a></th>
    ${columns.map(({ missingIn, info }) =>
      missingIn.has(entry.id)
        ? html`<td data-label="${info.id}">${sideGlyph('absent')} not touched</td>`
        : html`<td></td>`,
    )}
  </tr>`

const table = (model: ReportModel, columns: readonly Column[]): Html => {
  const lacking = model.entries.filter(({ id }) =>
    columns.some(({ missingIn }) => missingIn.has(id)),
  )
  return html`<div class="scroll" role="region" aria-label="Missing arguments" tabindex="0">
      <table class="missing cards-on-phone">
        <thead>
          <tr>
            <th scope="col">Document</th>
            ${columns.map(
              ({ missing, info }) =>
                html`<th scope="col">
                  <span class="statement" dir="auto">${info.statement}</span>
                  <span class="muted"
                    >${takenWords(model, missing)}; missing in
                    ${formatQuantity(missing.missingIn.length, 'document')}</span
                  >
                </th>`,
            )}
          </tr>
        </thead>
        <tbody>
          ${entriesShown(lacking).map((entry) => row(entry, columns))}
        </tbody>
      </table>
    </div>
    ${shownNote(lacking, 'positions.csv')}`
}

const whyNone = (model: ReportModel): string => {
  const { propositions } = model.comparison.frame
  if (propositions.length === 0) {
    return 'This run has no propositions, so nothing can be missing.'
  }
  const taken = model.entries.some(({ analysis }) =>
    analysis.positions.some(({ position }) => sides.some((side) => side === position)),
  )
  return taken
    ? 'Every document that was analysed in full touches each proposition that others take a side on.'
    : 'No document takes a side on any proposition, so none leaves out what others argue.'
}

/** Propositions that others take a side on and a document never touches, document by document. */
export const missingSection = (model: ReportModel): Html => {
  const columns = columnsOf(model)
  return html`<section class="page" id="missing">
    <h2>What they leave out</h2>
    ${
      columns.length === 0
        ? html`<p class="empty">${whyNone(model)}</p>`
        : html`<p class="lede">
              Propositions that at least one document takes a side on, and the documents in which
              their subject does not occur. A document that raises the subject without taking a side
              leaves nothing out.
            </p>
            ${table(model, columns)}`
    }
  </section>`
}
