import type { GroupProfileRow } from '@contend/analyze'
import { groupPath, type From } from '../address.ts'
import {
  chartName,
  type BothCharts,
  type Chart,
  type ChartCell,
  type Track,
  type Words,
} from '../chart/chart.ts'
import { chartPanels } from '../chart/chart-panels.ts'
import { bothForms, chartLinks, digestNote } from '../chart/chart-part.ts'
import {
  hasAuthor,
  measureOver,
  plainRow,
  profileFields,
  profileRecord,
} from '../chart/chart-row.ts'
import { percentScale, type PercentScale } from '../chart/percent-scale.ts'
import type { Interval } from '../chart/mark.ts'
import { formatCount, formatFixed, formatQuantity, formatSigned } from '../format-number.ts'
import type { Html } from '../html.ts'
import { categoryLabel } from '../measure-words.ts'
import type { ReportModel } from '../report-model.ts'

/** A measure as the chart has it. */
interface Shown {
  readonly measure: string
  readonly label: string
  readonly isIndex: boolean
  readonly ends: readonly [string, string] | null
}

const shares: readonly Shown[] = [
  ['claims', 'Claims, of sentences'],
  ['premises', 'Premises, of sentences'],
  ['attributed', 'In the words of others, of sentences'],
  ['questions', 'Questions, of sentences'],
  ['hedged', 'Hedged, of claims'],
  ['boosted', 'Boosted, of claims'],
].map(([name = '', label = '']) => ({
  measure: `share:${name}`,
  label,
  isIndex: false,
  ends: null,
}))

const figure = (value: number, isIndex: boolean): string =>
  isIndex ? formatSigned(value, 2) : `${formatFixed(value, 0)}%`

/** Shares are drawn in percent. */
const drawn = (item: GroupProfileRow, isIndex: boolean): Interval | null => {
  const { value, low, high } = item
  const times = isIndex ? 1 : 100
  return value === null || item.numerator + item.denominator === 0
    ? null
    : {
        value: value * times,
        low: low === null ? null : low * times,
        high: high === null ? null : high * times,
      }
}

const cellOf = (row: GroupProfileRow | undefined, { isIndex }: Shown): ChartCell => {
  if (row === undefined) {
    const records = [[...profileRecord(row), null]]
    return { mark: null, note: 'not measured', value: null, figures: [], records }
  }
  const { numerator, denominator, documents } = row
  const records = [[...profileRecord(row), documents]]
  const counts = isIndex
    ? `${formatCount(denominator)} : ${formatCount(numerator)}`
    : `${formatCount(numerator)} / ${formatCount(denominator)}`
  const held = drawn(row, isIndex)
  return held === null
    ? {
        mark: null,
        note: 'too few',
        value: null,
        figures: ['–', counts, formatCount(documents)],
        records,
      }
    : {
        mark: { kind: 'interval', ...held, tone: 'plain', ring: null },
        note: '',
        value: held.value,
        figures: [figure(held.value, isIndex), counts, formatCount(documents)],
        records,
      }
}

const scaleOf = (rows: readonly GroupProfileRow[], isIndex: boolean): PercentScale => {
  const ends = rows.flatMap((item) => {
    const { value = 0, low = 0, high = 0 } = drawn(item, isIndex) ?? {}
    return [value, low ?? 0, high ?? 0]
  })
  const most = ends.reduce((a, b) => Math.max(a, Math.abs(b)), isIndex ? 1 : 10)
  return percentScale(isIndex ? [-most, most] : [0, most], { ticks: 4, nice: true })
}

const trackOf = (model: ReportModel, shown: Shown, words: Words): Track => {
  const { label, isIndex, ends, measure } = shown
  const names = new Set([measure, measureOver(measure, 'author')])
  const rows = model.comparison.groupProfile.filter((row) => names.has(row.measure))
  return {
    id: measureOver(measure, words),
    title: label,
    unit: isIndex ? `← ${ends?.[0] ?? ''}, ${ends?.[1] ?? ''} →` : '%',
    axis: scaleOf(rows, isIndex),
    ends: null,
    figures: [
      { head: isIndex ? 'index' : '%', kind: 'number' },
      { head: isIndex ? 'hits' : 'counts', kind: 'number' },
      { head: 'documents', kind: 'quiet' },
    ],
    format: (value) => figure(value, isIndex),
  }
}

const measuresOf = ({ comparison: { frame, groupProfile } }: ReportModel): readonly Shown[] => {
  const held = new Set(groupProfile.map(({ measure }) => measure))
  const indices = frame.dimensions.map(({ lexicon, dimension, label, from, to }): Shown => ({
    measure: `index:${lexicon}.${dimension}`,
    label: label === '' ? dimension : label,
    isIndex: true,
    ends: [categoryLabel(frame, lexicon, from), categoryLabel(frame, lexicon, to)],
  }))
  return [...indices, ...shares].filter(({ measure }) => held.has(measure))
}

/** Which groups are shown, and where. */
export interface GroupFigureOptions {
  readonly from: From
  /** The group whose page it is, marked among the others; `null` for none. */
  readonly own: string | null
  /** Groups that are shown. */
  readonly groups: ReadonlySet<string>
}

const everywhere = ({ comparison }: ReportModel): GroupFigureOptions => ({
  from: 'report',
  own: null,
  groups: new Set(comparison.groups.map(({ name }) => name)),
})

const chartOver = (
  model: ReportModel,
  measures: readonly Shown[],
  { words, own, groups: shown }: GroupFigureOptions & { readonly words: Words },
): Chart => {
  const { groupBy, groupProfile } = model.comparison
  const groups = model.comparison.groups.filter(({ name }) => shown.has(name))
  const rowOf = new Map(groupProfile.map((row) => [JSON.stringify([row.group, row.measure]), row]))
  const title = `Groups by ${groupBy}`
  return {
    name: chartName('group-figures', words),
    title: words === 'all' ? title : `${title}, the author’s words only`,
    description:
      'Shares and indices of each group, over its documents together, with 95% intervals from documents and sentences drawn anew.',
    source: `n = ${formatQuantity(groups.length, 'group')} of ${formatQuantity(model.entries.length, 'document')}. Data: group-profile.csv.`,
    unit: { one: 'Group', many: 'groups', id: 'group' },
    layout: 'panels',
    tracks: measures.map((shown) => trackOf(model, shown, words)),
    rows: groups.map(({ name }) =>
      plainRow(
        name,
        measures.map((each) =>
          cellOf(rowOf.get(JSON.stringify([name, measureOver(each.measure, words)])), each),
        ),
        { page: groupPath(name), strong: name === own },
      ),
    ),
    groups: [],
    fields: [...profileFields, 'documents'],
    legend: [],
  }
}

/** Shares and indices of every group; `null` where none were measured. */
export const groupCharts = (
  model: ReportModel,
  options: GroupFigureOptions = everywhere(model),
): BothCharts | null => {
  const measures = measuresOf(model)
  if (measures.length === 0) return null
  // What is in the words of others is no part of the author's own.
  const own = measures.filter(({ measure }) =>
    model.comparison.groupProfile.some((row) => row.measure === measureOver(measure, 'author')),
  )
  return {
    all: chartOver(model, measures, { ...options, words: 'all' }),
    author: hasAuthor(model) ? chartOver(model, own, { ...options, words: 'author' }) : null,
  }
}

/** Shares and indices of every group with intervals, a small chart a measure. */
export const groupFigures = (
  model: ReportModel,
  options: GroupFigureOptions = everywhere(model),
): Html | null => {
  const { from } = options
  const charts = groupCharts(model, options)
  return charts === null
    ? null
    : bothForms(charts, (chart) => [
        chartPanels(chart, from),
        digestNote(chart),
        from === 'report' ? chartLinks(chart) : null,
      ])
}
