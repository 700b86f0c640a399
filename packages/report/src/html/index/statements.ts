import type { PositionSide, PropositionInfo } from '@contend/analyze'
import type { Chart } from '../chart/chart.ts'
import { chartLinks } from '../chart/chart-part.ts'
import { plainRow } from '../chart/chart-row.ts'
import { sideGlyph, sideMeaning, sides } from '../chart/side-glyph.ts'
import { strip } from '../chart/strip.ts'
import { formatCount, formatQuantity } from '../format-number.ts'
import { html, type Html } from '../html.ts'
import type { ReportModel } from '../report-model.ts'

interface SideCount {
  readonly side: PositionSide
  readonly count: number
}

const talliesOf = ({
  entries,
}: ReportModel): ReadonlyMap<string, ReadonlyMap<PositionSide, number>> => {
  const tallies = new Map<string, Map<PositionSide, number>>()
  for (const { analysis } of entries) {
    for (const { proposition, position } of analysis.positions) {
      const tally = tallies.get(proposition) ?? new Map<PositionSide, number>()
      tallies.set(proposition, tally.set(position, (tally.get(position) ?? 0) + 1))
    }
  }
  return tallies
}

const ofSides = (tally: ReadonlyMap<PositionSide, number> | undefined): readonly SideCount[] =>
  sides.map((side) => ({ side, count: tally?.get(side) ?? 0 }))

/** How many documents are on which side of each proposition. */
export const statementsChart = (model: ReportModel): Chart => {
  const tallies = talliesOf(model)
  const rows = model.comparison.frame.propositions.map(({ id, statement }: PropositionInfo) => {
    const tally = ofSides(tallies.get(id))
    const total = tally.reduce((sum, { count }) => sum + count, 0)
    return {
      ...plainRow(statement, [
        {
          mark:
            total === 0
              ? null
              : {
                  kind: 'parts',
                  parts: tally.map(({ side, count }) => ({ count, tone: `seg-${side}` })),
                },
          note: total === 0 ? 'not analysed' : '',
          value: null,
          figures: tally.map(({ count }) => formatCount(count)),
          records: tally.map(({ side, count }) => [side, count, total]),
        },
      ]),
      id,
    }
  })
  const measured = model.entries.filter(({ analysis }) => analysis.positions.length > 0).length
  return {
    name: 'statements',
    title: 'Where they stand',
    description: 'How many documents are on which side of each proposition.',
    source: `n = ${formatCount(measured)} of ${formatQuantity(model.entries.length, 'document')} with positions. Data: positions.csv.`,
    unit: { one: 'Proposition', many: 'propositions', id: 'proposition' },
    layout: 'panels',
    tracks: [
      {
        id: 'documents',
        title: 'Documents',
        unit: 'documents',
        axis: null,
        ends: null,
        figures: sides.map((side) => ({ head: side, kind: 'number' })),
        format: formatCount,
      },
    ],
    rows,
    groups: [],
    fields: ['side', 'documents', 'of'],
    legend: sides.map((side) => ({
      mark: { kind: 'parts', parts: [{ count: 1, tone: `seg-${side}` }] },
      text: `${side}: ${sideMeaning[side]}`,
    })),
  }
}

const item = (row: Chart['rows'][number], index: number): Html => {
  const [cell] = row.cells
  return html`<li>
    <span class="n">${index + 1}</span>
    <div>
      <p class="statement" dir="auto">${row.name}</p>
    </div>
    <div>
      ${cell === undefined || cell.mark === null ? html`<p class="empty">not analysed</p>` : strip(cell.mark, null)}
      <p class="tally">
        ${sides.map((side, place) => {
          const count = cell?.figures[place] ?? '0'
          return count === '0'
            ? null
            : html`<span class="${side}">${sideGlyph(side)} ${count} ${side}</span> `
        })}
      </p>
    </div>
  </li>`
}

/** Each proposition with how many documents are on which side. */
export const statements = (model: ReportModel): Html => {
  const chart = statementsChart(model)
  return html`<ol class="statements">
      ${chart.rows.map(item)}
    </ol>
    ${chartLinks(chart)}`
}
