import type { CategoryInfo, ProfileRow } from '@contend/analyze'
import { comparedLanguage } from '../../compared-language.ts'
import {
  chartName,
  type BothCharts,
  type Chart,
  type ChartCell,
  type Words,
} from '../chart/chart.ts'
import { chartPanels } from '../chart/chart-panels.ts'
import { bothForms, chartLinks, digestNote } from '../chart/chart-part.ts'
import {
  comparedFirst,
  documentRow,
  documentUnit,
  figureOver,
  hasAuthor,
  measureOver,
  plainRow,
  profileFields,
  profileRecord,
  unmeasured,
} from '../chart/chart-row.ts'
import { percentScale, type PercentScale } from '../chart/percent-scale.ts'
import { formatCount, formatFixed, formatQuantity } from '../format-number.ts'
import type { Html } from '../html.ts'
import { rateMeasure } from '../measure-words.ts'
import type { ReportModel } from '../report-model.ts'
import { categoryColours } from '../theme.ts'

/** One scale for all panels and both forms. */
const sharedScale = (model: ReportModel, categories: readonly CategoryInfo[]): PercentScale => {
  const rates = model.entries.flatMap((entry) =>
    categories.flatMap((category) =>
      (['all', 'author'] as const).map((words) => {
        const row = figureOver(entry, rateMeasure(category), words)
        return Math.max(row?.value ?? 0, row?.high ?? 0)
      }),
    ),
  )
  return percentScale([0, rates.reduce((a, b) => Math.max(a, b), 1)], { ticks: 3, nice: true })
}

const cellOf = (row: ProfileRow | undefined, tone: string, note: string): ChartCell => {
  const records = [profileRecord(row)]
  if (row === undefined || row.value === null) {
    const why = row === undefined ? note : 'no words'
    return { mark: null, note: why, value: null, figures: [], records }
  }
  const { value, low, high, numerator, denominator } = row
  return {
    mark: { kind: 'bar', value, low, high, tone },
    note: '',
    value,
    figures: [formatFixed(value, 1), `${formatCount(numerator)} / ${formatCount(denominator)}`],
    records,
  }
}

const chartOver = (
  model: ReportModel,
  categories: readonly CategoryInfo[],
  words: Words,
): Chart => {
  const axis = sharedScale(model, categories)
  const tone = (index: number): string => `fill-${String(index % categoryColours)}`
  const title = 'Categories, per 1,000 words'
  const { groups, groupProfile } = model.comparison
  const language = comparedLanguage(model.comparison, new Set(categories.map(rateMeasure)))
  return {
    name: chartName('categories', words),
    title: words === 'all' ? title : `${title}, the author’s words only`,
    description:
      'Hits per 1,000 words outside boilerplate, all panels on one scale; the thin line is the 95% interval where there is one. Negated hits are counted.',
    source: `n = ${formatQuantity(model.entries.length, 'document')}; beside each rate its hits / words. Data: profile.csv.`,
    unit: documentUnit,
    layout: 'panels',
    tracks: categories.map((category) => ({
      id: measureOver(rateMeasure(category), words),
      title: category.label === '' ? category.category : category.label,
      unit: 'per 1,000 words',
      axis,
      ends: null,
      figures: [
        { head: 'rate', kind: 'number' },
        { head: 'hits / words', kind: 'quiet' },
      ],
      format: (value) => formatFixed(value, 1),
    })),
    rows: comparedFirst(
      model.entries.map((entry) =>
        documentRow(
          entry,
          categories.map((category, index) =>
            cellOf(
              figureOver(entry, rateMeasure(category), words),
              tone(index),
              unmeasured(entry.analysis, words),
            ),
          ),
          language,
        ),
      ),
    ),
    groups: groups.map(({ name }) =>
      plainRow(
        name,
        categories.map((category, index) => {
          const measure = measureOver(rateMeasure(category), words)
          const row = groupProfile.find((each) => each.group === name && each.measure === measure)
          return cellOf(row, tone(index), 'not measured')
        }),
      ),
    ),
    fields: profileFields,
    legend: [],
  }
}

/** Rates of the categories on one scale, a track a category. */
export const categoryCharts = (
  model: ReportModel,
  categories: readonly CategoryInfo[],
): BothCharts => ({
  all: chartOver(model, categories, 'all'),
  author: hasAuthor(model) ? chartOver(model, categories, 'author') : null,
})

/** Rates of the categories as small charts, one a category. */
export const categoryPanels = (model: ReportModel, categories: readonly CategoryInfo[]): Html =>
  bothForms(categoryCharts(model, categories), (chart) => [
    chartPanels(chart),
    digestNote(chart),
    chartLinks(chart),
  ])
