import type { Artifact } from '../../artifact.ts'
import type { CsvOptions } from '../../csv/format-csv.ts'
import { chartPath } from '../address.ts'
import { chartCsv } from './chart-csv.ts'
import { chartSvg } from './chart-svg.ts'
import type { BothCharts, Chart } from './chart.ts'

/** Over all words and, where it was measured, over the author's own. */
export const forms = ({ all, author }: BothCharts): readonly Chart[] =>
  author === null ? [all] : [all, author]

/** A chart as a drawing that stands alone, and as its figures. */
export const chartFiles = function* chartFilesOf(
  chart: Chart,
  options: CsvOptions = {},
): Generator<Artifact> {
  const path = (kind: 'svg' | 'csv'): string => `report/${chartPath(chart.name, kind)}`
  yield { path: path('svg'), mediaType: 'image/svg+xml', contents: chartSvg(chart) }
  yield { path: path('csv'), mediaType: 'text/csv', contents: chartCsv(chart, options) }
}
