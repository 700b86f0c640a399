import type { AveragedMeasure, Evaluation } from '@contend/analyze'
import type { Colors } from '../io.ts'
import { visible } from '../visible.ts'
import { aligned, averagedMeasures, shown, shownInterval } from './measure-format.ts'

type Row = Readonly<Record<AveragedMeasure, number | null>>

/** A row for each file, their average, and all units together. */
export const overviewTable = (
  { files, average, pooled }: Evaluation,
  colors: Colors,
): readonly string[] => {
  const cells = (row: Row): readonly string[] =>
    averagedMeasures.map(({ name, digits }) => shown(row[name], digits))
  const [header = '', ...rows] = aligned([
    ['file', 'units', 'claims', ...averagedMeasures.map(({ short }) => short)],
    ...files.map((file) => [
      visible(file.file),
      String(file.n),
      String(file.positives),
      ...cells(file),
    ]),
    ['average', '', '', ...cells(average)],
    ['all together', String(pooled.n), String(pooled.positives), ...cells(pooled)],
  ])
  const intervals = averagedMeasures.flatMap(({ name, label, digits }) => {
    const interval = shownInterval(average.intervals[name], digits)
    return interval === '' ? [] : [`${label} ${interval}`]
  })
  return [
    colors.bold(header),
    ...rows.map((row, at) => (at < files.length ? row : colors.bold(row))),
    ...(intervals.length === 0 ? [] : [`average within: ${intervals.join(', ')}`]),
  ]
}
