import type { CsvOptions } from '../csv/format-csv.ts'
import type { Exporter } from '../exporter.ts'
import type { RunManifest } from '../manifest.ts'
import { chartFiles, forms } from './chart/chart-files.ts'
import type { Chart } from './chart/chart.ts'
import { categoryCharts } from './index/category-panels.ts'
import { dimensionCharts } from './index/dimension-plot.ts'
import { evidenceCharts } from './index/evidence-chart.ts'
import { groupCategoriesChart } from './index/group-categories.ts'
import { groupCharts } from './index/group-figures.ts'
import { keynessCharts } from './index/group-keyness.ts'
import { matrixChart } from './index/matrix-chart.ts'
import { statementsChart } from './index/statements.ts'
import { comparedCategories, createReportModel, type ReportModel } from './report-model.ts'

/** The charts of groups, where there are two of them at least. */
function* groupChartsOf(model: ReportModel): Generator<Chart> {
  const categories = groupCategoriesChart(model)
  if (categories === null) return
  const figures = groupCharts(model)
  if (figures !== null) yield* forms(figures)
  yield categories
  for (const { chart } of keynessCharts(model)) yield chart
}

/** Every chart of the overview, in the order of the page, each made when it is asked for. */
function* chartsOf(model: ReportModel): Generator<Chart> {
  const { propositions, dimensions } = model.comparison.frame
  if (propositions.length > 0) {
    yield statementsChart(model)
    yield matrixChart(model)
  }
  if (model.entries.some(({ analysis }) => analysis.depth === 'full'))
    yield* forms(evidenceCharts(model))
  const categories = comparedCategories(model)
  if (categories.length > 0) {
    for (const dimension of dimensions) yield* forms(dimensionCharts(model, dimension))
    yield* forms(categoryCharts(model, categories))
  }
  yield* groupChartsOf(model)
}

/** An exporter of the charts of the overview, each as a drawing that stands alone and as its figures. */
export const exportCharts = (manifest: RunManifest, options: CsvOptions = {}): Exporter =>
  function* exportWithManifest(comparison) {
    for (const chart of chartsOf(createReportModel(comparison, manifest))) {
      yield* chartFiles(chart, options)
    }
  }
