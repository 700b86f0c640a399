import type { PositionSide } from '@contend/analyze'
import { sideGlyph, sides } from '../chart/side-glyph.ts'
import { stackedBar } from '../chart/stacked-bar.ts'
import { formatCount, formatQuantity } from '../format-number.ts'
import { html, type Html } from '../html.ts'
import { nameText } from '../name-text.ts'
import type { ReportModel } from '../report-model.ts'
import { fold } from './fold.ts'
import { groupedEntries, type EntryGroup } from './grouped-entries.ts'
import { mostRows } from './shown.ts'

interface Tally {
  readonly side: PositionSide
  readonly count: number
}

const tallyOf = ({ entries }: EntryGroup, proposition: string): readonly Tally[] => {
  const held = entries.flatMap(({ analysis }) =>
    analysis.positions.filter((each) => each.proposition === proposition),
  )
  return sides.map((side) => ({
    side,
    count: held.filter(({ position }) => position === side).length,
  }))
}

const takesSide = ({ side }: Tally): boolean => side !== 'mentioned' && side !== 'absent'

const cell = (group: EntryGroup, { id, number }: { id: string; number: number }): Html => {
  const tally = tallyOf(group, id)
  const all = tally.reduce((sum, { count }) => sum + count, 0)
  if (all === 0)
    return html`<td data-label="${number}"><span class="muted">not analysed</span></td>`
  const taken = tally.filter((each) => takesSide(each) && each.count > 0)
  return html`<td data-label="${number}">
    ${stackedBar(
      tally.map(({ side, count }) => ({ count, tone: `seg-${side}` })),
      10,
    )}
    <p class="tally">
      ${taken.map(
        ({ side, count }) =>
          html`<span class="${side}">${sideGlyph(side)} ${formatCount(count)} ${side}</span> `,
      )}<span class="muted"
        >${taken.length === 0 ? 'no side taken, ' : ''}n = ${formatCount(all)}</span
      >
    </p>
  </td>`
}

const table = (model: ReportModel, groups: readonly EntryGroup[]): Html => {
  const { propositions } = model.comparison.frame
  return html`<div class="scroll" role="region" aria-label="Positions by group" tabindex="0">
    <table class="group-positions">
      <thead>
        <tr>
          <th scope="col">Group</th>
          ${propositions.map(
            ({ statement }, index) =>
              html`<th scope="col">
                <b>${index + 1}</b> <span class="statement" dir="auto">${statement}</span>
              </th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${groups.map(
          (group) =>
            html`<tr>
              <th scope="row">
                ${group.name === null ? 'No group' : nameText(group.name)}
                <span class="muted">${formatQuantity(group.entries.length, 'document')}</span>
              </th>
              ${propositions.map(({ id }, index) => cell(group, { id, number: index + 1 }))}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`
}

/** How many documents of each group take which side; open from the start where the rows below are a choice. */
export const groupPositions = (model: ReportModel): Html | null => {
  if (model.comparison.groups.length < 2) return null
  const groups = groupedEntries(model, model.entries).slice(0, mostRows)
  return fold({
    summary: `Group by group (${formatCount(groups.length)})`,
    content: table(model, groups),
    open: model.entries.length > mostRows,
  })
}
