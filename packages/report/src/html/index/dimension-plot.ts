import type { DimensionInfo, ProfileRow } from '@contend/analyze'
import { comparedLanguage } from '../../compared-language.ts'
import {
  chartName,
  type BothCharts,
  type Chart,
  type ChartCell,
  type Words,
} from '../chart/chart.ts'
import { bothForms, chartLegend, chartLinks, digestNote } from '../chart/chart-part.ts'
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
import { chartTable } from '../chart/chart-table.ts'
import { percentScale, type PercentScale } from '../chart/percent-scale.ts'
import { formatCount, formatQuantity, formatSigned } from '../format-number.ts'
import { html, type Html } from '../html.ts'
import { categoryLabel } from '../measure-words.ts'
import { comparedCategories, type Entry, type ReportModel } from '../report-model.ts'
import { categoryColours } from '../theme.ts'

interface Ends {
  readonly measure: string
  readonly from: string
  readonly to: string
  /** Classes that colour a lean to either end. */
  readonly tones: readonly [from: string, to: string]
}

const isCounted = (row: ProfileRow | undefined): row is ProfileRow & { readonly value: number } =>
  row !== undefined && row.value !== null && row.numerator + row.denominator > 0

/** One scale for both forms, so that the switch moves the marks and not the axis. */
const sharedScale = (model: ReportModel, measure: string): PercentScale => {
  const ends = model.entries.flatMap((entry) =>
    (['all', 'author'] as const).flatMap((words) => {
      const row = figureOver(entry, measure, words)
      return [row?.low ?? 0, row?.high ?? 0, row?.value ?? 0]
    }),
  )
  const most = ends.reduce((a, b) => Math.max(a, Math.abs(b)), 1)
  return percentScale([-most, most], { ticks: 7, nice: true })
}

/** Grey where the interval leaves the side open, else the colour of the category leant to. */
const toneOf = ({ low, high }: ProfileRow, value: number, { tones }: Ends): string =>
  low !== null && high !== null && low <= 0 && high >= 0 ? 'open' : tones[value < 0 ? 0 : 1]

const cellOf = (
  row: ProfileRow | undefined,
  ends: Ends,
  { note, ring }: { readonly note: string; readonly ring: number | null },
): ChartCell => {
  const counts =
    row === undefined ? '–' : `${formatCount(row.denominator)} : ${formatCount(row.numerator)}`
  const records = [profileRecord(row)]
  if (!isCounted(row)) {
    const why = row === undefined ? note : 'too few'
    return { mark: null, note: why, value: null, figures: ['–', counts], records }
  }
  const { value, low, high } = row
  return {
    mark: { kind: 'interval', value, low, high, tone: toneOf(row, value, ends), ring },
    note: '',
    value,
    figures: [formatSigned(value, 2), counts],
    records,
  }
}

/** The same over the author's own text, where it differs. */
const ringOf = (entry: Entry, { measure }: Ends, words: Words): number | null => {
  if (words === 'author') return null
  const own = figureOver(entry, measure, 'author')
  return isCounted(own) && own.value !== figureOver(entry, measure, 'all')?.value ? own.value : null
}

const chartOver = (model: ReportModel, info: DimensionInfo, ends: Ends, words: Words): Chart => {
  const title = info.label === '' ? `${ends.from} or ${ends.to}` : info.label
  const language = comparedLanguage(model.comparison, new Set([ends.measure]))
  const sorted = model.entries
    .map((entry) => {
      const row = figureOver(entry, ends.measure, words)
      const cell = cellOf(row, ends, {
        note: unmeasured(entry.analysis, words),
        ring: ringOf(entry, ends, words),
      })
      return documentRow(entry, [cell], language)
    })
    .toSorted(
      (a, b) =>
        (b.cells[0]?.value ?? Number.NEGATIVE_INFINITY) -
          (a.cells[0]?.value ?? Number.NEGATIVE_INFINITY) || 0,
    )
  const rows = comparedFirst(sorted)
  const groups = model.comparison.groupProfile
    .filter(({ measure }) => measure === measureOver(ends.measure, words))
    .map((row) => plainRow(row.group, [cellOf(row, ends, { note: '', ring: null })]))
  const n = rows.filter(({ cells: [cell] }) => cell?.value !== null).length
  const dot = { kind: 'interval', value: 0.5, low: 0.1, high: 0.9, ring: null } as const
  return {
    name: chartName(`index-${info.lexicon}.${info.dimension}`, words),
    title: words === 'all' ? title : `${title}, the author’s words only`,
    description: `Right of the line a document leans to ${ends.to}, left of it to ${ends.from}. The index is ln((${ends.to} + ½) ÷ (${ends.from} + ½)) of the hits, with its 95% interval; “too few” is no hit at all.`,
    source: `n = ${formatCount(n)} of ${formatQuantity(rows.length, 'document')} with hits. Data: profile.csv.`,
    unit: documentUnit,
    layout: 'panels',
    tracks: [
      {
        id: measureOver(ends.measure, words),
        title,
        unit: '',
        axis: sharedScale(model, ends.measure),
        ends: [ends.from, ends.to],
        figures: [
          { head: 'Index', kind: 'number' },
          { head: `${ends.from} : ${ends.to}`, kind: 'number' },
        ],
        format: (value) => formatSigned(value, 2),
      },
    ],
    rows,
    groups,
    fields: profileFields,
    legend: [
      { mark: { ...dot, tone: ends.tones[0] }, text: `leans to ${ends.from}` },
      { mark: { ...dot, tone: ends.tones[1] }, text: `leans to ${ends.to}` },
      { mark: { ...dot, tone: 'open' }, text: 'the interval crosses the line: left open' },
      ...(rows.some(
        ({ cells: [cell] }) => cell?.mark?.kind === 'interval' && cell.mark.ring !== null,
      )
        ? [
            {
              mark: { ...dot, tone: 'open', ring: 0.9, low: null, high: null },
              text: 'a ring is the author’s own words, where they differ',
            },
          ]
        : []),
    ],
  }
}

const leanTone = (model: ReportModel, lexicon: string, category: string): string => {
  const index = comparedCategories(model).findIndex(
    (each) => each.lexicon === lexicon && each.category === category,
  )
  return `lean-${String(Math.max(0, index) % categoryColours)}`
}

/** One dimension: every document's index with its interval on one axis, sorted. */
export const dimensionCharts = (model: ReportModel, info: DimensionInfo): BothCharts => {
  const { frame } = model.comparison
  const ends: Ends = {
    measure: `index:${info.lexicon}.${info.dimension}`,
    from: categoryLabel(frame, info.lexicon, info.from),
    to: categoryLabel(frame, info.lexicon, info.to),
    tones: [leanTone(model, info.lexicon, info.from), leanTone(model, info.lexicon, info.to)],
  }
  return {
    all: chartOver(model, info, ends, 'all'),
    author: hasAuthor(model) ? chartOver(model, info, ends, 'author') : null,
  }
}

/** A dimension as a part of the page. */
export const dimensionPlot = (model: ReportModel, info: DimensionInfo): Html => {
  const charts = dimensionCharts(model, info)
  return html`<h3>${charts.all.tracks[0]?.title ?? ''}</h3>
    <p class="lede">${charts.all.description}</p>
    ${bothForms(
      charts,
      (chart) =>
        html`${chartLegend(chart)}${chartTable(chart)}${digestNote(chart)}${chartLinks(chart)}`,
    )}`
}
