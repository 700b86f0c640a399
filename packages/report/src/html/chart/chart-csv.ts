import { formatCsv, type CsvOptions } from '../../csv/format-csv.ts'
import type { Cell } from '../../csv/column.ts'
import type { Chart } from './chart.ts'

function* linesOf({ tracks, rows, groups }: Chart): Generator<readonly Cell[]> {
  for (const row of [...groups, ...rows]) {
    for (const [index, cell] of row.cells.entries()) {
      const track = tracks[index]?.id ?? ''
      const named: readonly Cell[] = [row.id, row.name, row.group ?? '']
      for (const record of cell.records) yield [...named, track, ...record, cell.note]
    }
  }
}

/** The figures of a chart, of every row, as CSV: in full precision, empty where nothing was measured. */
export const chartCsv = (chart: Chart, options: CsvOptions = {}): string =>
  formatCsv(
    [chart.unit.id, 'name', 'under', 'measure', ...chart.fields, 'note'],
    linesOf(chart),
    options,
  )
