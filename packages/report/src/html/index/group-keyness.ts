import type { ComparisonRow, Difference, Group } from '@contend/analyze'
import { dataHref, type From } from '../address.ts'
import { formatP, verdictOf, verdictWords } from '../chance.ts'
import type { Chart, Row } from '../chart/chart.ts'
import { chartLinks } from '../chart/chart-part.ts'
import { plainRow } from '../chart/chart-row.ts'
import { chartTable } from '../chart/chart-table.ts'
import { differenceMark, differenceScale } from '../chart/difference-mark.ts'
import { formatCount, formatSigned } from '../format-number.ts'
import { html, type Html } from '../html.ts'
import { featureName } from '../measure-words.ts'
import { featurePage, groupLink } from '../links.ts'
import { nameText } from '../name-text.ts'
import type { ReportModel } from '../report-model.ts'

/** Features of each kind shown of a group, of those it has more of and of those it has less of. */
const most = 6
/** What stands in one document says something of that document, not of its group. */
const fewestDocuments = 2

interface Key {
  readonly item: ComparisonRow
  readonly difference: Difference & { readonly logRatio: number; readonly zeta: number }
}

const keysOf = (rows: readonly ComparisonRow[]): readonly Key[] =>
  rows.flatMap((item) => {
    const { difference } = item
    if (difference === null) return []
    const { logRatio, zeta } = difference
    if (logRatio === null || zeta === null) return []
    if (item.documents + difference.rest.documents < fewestDocuments) return []
    return [{ item, difference: { ...difference, logRatio, zeta } }]
  })

/** The firmest on each side: ζ draws to 0 what is rare. */
const firmest = (keys: readonly Key[]): readonly Key[] => {
  const sorted = keys.toSorted((a, b) => b.difference.zeta - a.difference.zeta)
  const more = sorted.filter(({ difference }) => difference.zeta > 0).slice(0, most)
  const less = sorted.filter(({ difference }) => difference.zeta < 0).slice(-most)
  return [...more, ...less]
}

const placesIn = (item: {
  readonly count: number
  readonly size: number
  readonly documents: number
}): string =>
  `${formatCount(item.count)} / ${formatCount(item.size)} in ${formatCount(item.documents)}`

const rowOf = (model: ReportModel, { item, difference }: Key, under: string): Row => {
  const { rest } = difference
  const { name, detail } = featureName(model.comparison.frame, item.feature)
  const verdict = verdictOf(difference)
  const cell = {
    mark: differenceMark(difference),
    note: '',
    value: difference.logRatio,
    figures: [
      formatSigned(difference.logRatio, 2),
      placesIn(item),
      placesIn(rest),
      formatP(difference.pAdjusted),
      verdictWords[verdict],
    ],
    records: [
      [
        ...[difference.logRatio, difference.logRatioLow, difference.logRatioHigh, difference.zeta],
        ...[item.count, item.size, item.documents, rest.count, rest.size, rest.documents],
        ...[difference.p, difference.pAdjusted],
      ],
    ],
  }
  return {
    ...plainRow(name, [cell], {
      detail,
      under,
      strong: verdict === 'shown',
      page: featurePage(model.comparison.frame, item.feature),
    }),
    id: item.feature,
  }
}

const kinds = [
  { prefix: 'term:', under: 'Terms, of words' },
  { prefix: 'cue:', under: 'Claim cues, of claims' },
] as const

/** What sets a group apart from the others. @param rows those of the group */
export const keynessChart = (
  model: ReportModel,
  { name, documents }: Group,
  rows: readonly ComparisonRow[],
): Chart => {
  const keys = kinds.map(({ prefix, under }) => ({
    under,
    held: firmest(keysOf(rows.filter(({ feature }) => feature.startsWith(prefix)))),
  }))
  return {
    name: `keyness-${name}`,
    title: `What sets ${name} apart`,
    description: `The terms of the lexicons and the claim cues with the largest weighted log odds against the other groups (ζ), at most ${String(most)} to each side, in ${String(fewestDocuments)} documents at least. The log ratio is 0 for as often, +1 for twice and −1 for half as often; grey, where chance is not ruled out.`,
    source: `n = ${formatCount(documents.length)} of ${formatCount(model.entries.length)} documents. Data: comparison.csv.`,
    unit: { one: 'Feature', many: 'features', id: 'feature' },
    layout: 'panels',
    tracks: [
      {
        id: 'log_ratio',
        title: 'Log ratio',
        unit: '',
        axis: differenceScale(keys.flatMap(({ held }) => held.map(({ difference }) => difference))),
        ends: ['less', 'more'],
        figures: [
          { head: 'log ratio', kind: 'number' },
          { head: 'here, in documents', kind: 'number' },
          { head: 'the others', kind: 'number' },
          { head: 'adjusted p', kind: 'number' },
          { head: 'difference', kind: 'word' },
        ],
        format: (value) => formatSigned(value, 2),
      },
    ],
    rows: keys.flatMap(({ under, held }) => held.map((key) => rowOf(model, key, under))),
    groups: [],
    fields: [
      ...['log_ratio', 'low', 'high', 'zeta', 'count', 'size', 'documents'],
      ...['rest_count', 'rest_size', 'rest_documents', 'p', 'p_adjusted'],
    ],
    legend: [],
  }
}

/** What sets each group apart from the others, a chart a group; groups of which nothing can be said have none. */
export const keynessCharts = (
  model: ReportModel,
): readonly { readonly group: Group; readonly chart: Chart }[] => {
  const { groups, rows } = model.comparison
  const rowsOf = new Map<string, ComparisonRow[]>(groups.map(({ name }) => [name, []]))
  for (const row of rows) if (row.unit === 'group') rowsOf.get(row.name)?.push(row)
  return groups
    .map((group) => ({ group, chart: keynessChart(model, group, rowsOf.get(group.name) ?? []) }))
    .filter(({ chart }) => chart.rows.length > 0)
}

/** What a chart of keyness shows, in words. */
export const keynessNote = (from: From): Html =>
  html`<p class="lede">
    The terms of the lexicons and the claim cues with the largest weighted log odds against the
    other groups (ζ), at most ${most} to each side, in ${fewestDocuments} documents at least. All of
    them are in <a href="${dataHref('comparison.csv', from)}">comparison.csv</a>.
  </p>`

/** Terms and claim cues that set each group apart from the others, firmest first. */
export const groupKeyness = (model: ReportModel): Html | null => {
  const charts = keynessCharts(model)
  return charts.length === 0
    ? null
    : html`<h3>What sets each group apart</h3>
        ${keynessNote('report')}
        ${charts.map(
          ({ group, chart }, index) =>
            html`<details ${index === 0 ? html`open` : null}>
              <summary>${nameText(group.name)}</summary>
              ${chartTable(chart)}${chartLinks(chart)}
              <p class="sans">${groupLink(group.name, 'report')}, all of it</p>
            </details>`,
        )}`
}
