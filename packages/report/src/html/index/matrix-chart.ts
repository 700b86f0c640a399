import type { Position } from '@contend/analyze'
import type { Chart, ChartCell } from '../chart/chart.ts'
import { documentRow, documentUnit } from '../chart/chart-row.ts'
import { percentScale, type PercentScale } from '../chart/percent-scale.ts'
import { sideMeaning, sides } from '../chart/side-glyph.ts'
import { formatCount, formatQuantity, formatSigned } from '../format-number.ts'
import type { Entry, ReportModel } from '../report-model.ts'
import { groupedEntries } from './grouped-entries.ts'

/** One scale for all cells, so that they can be compared by eye. */
export const positionScale = (entries: readonly Entry[]): PercentScale => {
  const ends = entries.flatMap(({ analysis }) =>
    analysis.positions.flatMap(({ low, high }) => [Math.abs(low ?? 0), Math.abs(high ?? 0)]),
  )
  const most = ends.reduce((a, b) => Math.max(a, b), 1)
  return percentScale([-most, most], { ticks: 5, nice: false })
}

const cellOf = (position: Position | undefined): ChartCell => {
  if (position === undefined) {
    const records = [[null, null, null, null, null, null]]
    return { mark: null, note: 'not analysed', value: null, figures: [], records }
  }
  const { position: side, index, low, high, nFor, nAgainst } = position
  return {
    mark: { kind: 'side', side, index: index === null ? null : { value: index, low, high } },
    note: '',
    value: index,
    figures: index === null ? [] : [`${formatCount(nFor)} : ${formatCount(nAgainst)}`],
    records: [[side, index, low, high, nFor, nAgainst]],
  }
}

/** What the files of the chart are called. */
export const matrixTitle = {
  name: 'positions',
  title: 'Where they stand, document by document',
} as const

/** The side of every document on every proposition. */
export const matrixChart = (model: ReportModel): Chart => {
  const { propositions } = model.comparison.frame
  const axis = positionScale(model.entries)
  const hasGroups = model.comparison.groups.length > 0
  const analysed = model.entries.filter(({ analysis }) => analysis.positions.length > 0)
  return {
    ...matrixTitle,
    description:
      'The side the author takes, with the stances for : against, and their index ln((for + ½) ÷ (against + ½)) as a dot with its 95% interval, right of the line for, left of it against; one scale for all cells.',
    source: `n = ${formatCount(analysed.length)} of ${formatQuantity(model.entries.length, 'document')} with positions. Data: positions.csv.`,
    unit: documentUnit,
    layout: 'grid',
    tracks: propositions.map(({ id, statement }) => ({
      id,
      title: statement,
      unit: '',
      axis,
      ends: null,
      figures: [{ head: 'for : against', kind: 'number' }],
      format: (value) => formatSigned(value, 2),
    })),
    rows: groupedEntries(model, model.entries).flatMap(({ name, entries }) =>
      entries.map((entry) => ({
        ...documentRow(
          entry,
          propositions.map(({ id }) =>
            cellOf(entry.analysis.positions.find(({ proposition }) => proposition === id)),
          ),
        ),
        group: hasGroups ? (name ?? 'No group') : null,
      })),
    ),
    groups: [],
    fields: ['position', 'index', 'low', 'high', 'n_for', 'n_against'],
    legend: sides.map((side) => ({
      mark: { kind: 'side', side, index: null },
      text: `${side}: ${sideMeaning[side]}`,
    })),
  }
}
