import type { ComparisonRow } from '@contend/analyze'
import { ownLexicon } from '@contend/analyze/results'
import { groupPath } from '../address.ts'
import { formatP, verdictOf, verdictWords } from '../chance.ts'
import type { Chart, Row } from '../chart/chart.ts'
import { plainRow } from '../chart/chart-row.ts'
import { differenceMark, differenceScale } from '../chart/difference-mark.ts'
import { formatCount, formatFixed, formatQuantity, formatSigned } from '../format-number.ts'
import { featureName } from '../measure-words.ts'
import type { ReportModel } from '../report-model.ts'

const isComparedCategory = ({ unit, feature: name, basis }: ComparisonRow): boolean =>
  unit === 'group' && basis === 'words' && !name.includes(':') && !name.startsWith(`${ownLexicon}.`)

const rowOf = (model: ReportModel, item: ComparisonRow): Row => {
  const { name, count, size, documents, documentsMeasured, rate, low, high, difference } = item
  const logRatio = difference?.logRatio ?? null
  const mark = differenceMark(difference)
  const verdict = difference === null ? null : verdictOf(difference)
  const cell = {
    mark,
    note: mark === null ? 'not measured' : '',
    value: logRatio,
    figures: [
      rate === null ? '–' : formatFixed(rate, 2),
      low === null || high === null ? '–' : `${formatFixed(low, 1)}–${formatFixed(high, 1)}`,
      `${formatCount(count)} / ${formatCount(size)}`,
      `${formatCount(documents)} of ${formatCount(documentsMeasured)}`,
      logRatio === null ? '–' : formatSigned(logRatio, 2),
      formatP(difference?.p ?? null),
      formatP(difference?.pAdjusted ?? null),
      verdict === null ? '' : verdictWords[verdict],
    ],
    records: [
      [
        item.feature,
        ...[rate, low, high, count, size, documents, documentsMeasured],
        ...[logRatio, difference?.logRatioLow ?? null, difference?.logRatioHigh ?? null],
        ...[difference?.p ?? null, difference?.pAdjusted ?? null],
      ],
    ],
  }
  const under = featureName(model.comparison.frame, item.feature).name
  return plainRow(name, [cell], { under, strong: verdict === 'shown', page: groupPath(name) })
}

/** Rates of the compared categories, each group against the others; `null` with fewer than two groups. */
export const groupCategoriesChart = (model: ReportModel): Chart | null => {
  const { comparison } = model
  const rows = comparison.rows.filter((row) => isComparedCategory(row))
  if (comparison.groups.length < 2 || rows.length === 0) return null
  const features = [...new Set(rows.map((each) => each.feature))]
  return {
    name: 'group-categories',
    title: 'Categories, per 1,000 words, by group',
    description: `Groups by ${comparison.groupBy}, each against the documents of the others. The log ratio is 0 for as often, +1 for twice and −1 for half as often, with its 95% interval; grey, where chance is not ruled out.`,
    source: `n = ${formatQuantity(comparison.groups.length, 'group')} of ${formatQuantity(model.entries.length, 'document')}. Data: comparison.csv.`,
    unit: { one: 'Group', many: 'groups', id: 'group' },
    layout: 'panels',
    tracks: [
      {
        id: 'log_ratio',
        title: 'Log ratio',
        unit: '',
        axis: differenceScale(rows.map(({ difference }) => difference)),
        ends: ['less', 'more'],
        figures: [
          { head: 'per 1,000', kind: 'number' },
          { head: 'interval', kind: 'quiet' },
          { head: 'count / words', kind: 'number' },
          { head: 'documents', kind: 'number' },
          { head: 'log ratio', kind: 'number' },
          { head: 'p', kind: 'quiet' },
          { head: 'adjusted', kind: 'quiet' },
          { head: 'difference', kind: 'word' },
        ],
        format: (value) => formatSigned(value, 2),
      },
    ],
    rows: features.flatMap((name) =>
      rows.filter(({ feature }) => feature === name).map((row) => rowOf(model, row)),
    ),
    groups: [],
    fields: [
      ...['feature', 'rate', 'low', 'high', 'count', 'words', 'documents', 'documents_measured'],
      ...['log_ratio', 'log_ratio_low', 'log_ratio_high', 'p', 'p_adjusted'],
    ],
    legend: [],
  }
}
