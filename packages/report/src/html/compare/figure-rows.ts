import type { ProfileRow } from '@contend/analyze'
import { intervalStrip } from '../chart/interval-strip.ts'
import type { PercentScale } from '../chart/percent-scale.ts'
import { rateBar } from '../chart/rate-bar.ts'
import { formatCount, formatFixed, formatSigned } from '../format-number.ts'
import { html, type Html } from '../html.ts'
import { categoryLabel, rateMeasure } from '../measure-words.ts'
import { comparedCategories, type ReportModel } from '../report-model.ts'
import { categoryColours } from '../theme.ts'
import type { Scales } from './scales.ts'

/** A figure of the profile as a row of the page. */
export interface FigureRow {
  readonly measure: string
  readonly label: string
  /** What the chart shows it on. */
  readonly scale: PercentScale
  readonly chart: (row: ProfileRow & { readonly value: number }) => Html
  readonly value: (value: number) => string
  /** What it was counted from. */
  readonly counts: (row: ProfileRow) => string
}

/** Figures of one kind. */
export interface FigureGroup {
  readonly title: string
  readonly rows: readonly FigureRow[]
}

const outOf =
  (noun: string) =>
  ({ numerator, denominator }: ProfileRow): string =>
    `${formatCount(numerator)} of ${formatCount(denominator)} ${noun}`

const shares = [
  ['claims', 'Claims', 'sentences'],
  ['premises', 'Premises', 'sentences'],
  ['hedged', 'Hedged claims', 'claims'],
  ['attributed', 'Attributed sentences', 'sentences'],
  ['questions', 'Questions', 'sentences'],
] as const

const shareRow = (
  [name, label, noun]: (typeof shares)[number],
  scale: PercentScale,
): FigureRow => ({
  measure: `share:${name}`,
  label,
  scale,
  chart: (row) => html`<div class="fill-0">${rateBar(row, scale)}</div>`,
  value: (value) => `${formatFixed(100 * value, 0)}%`,
  counts: outOf(noun),
})

const rateRows = (model: ReportModel, scale: PercentScale): readonly FigureRow[] =>
  comparedCategories(model).map((info, tone) => ({
    measure: rateMeasure(info),
    label: info.label === '' ? info.category : info.label,
    scale,
    chart: (row) => html`<div class="fill-${tone % categoryColours}">${rateBar(row, scale)}</div>`,
    value: (value) => formatFixed(value, 1),
    counts: outOf('words'),
  }))

const indexRows = ({ comparison: { frame } }: ReportModel, scale: PercentScale): FigureRow[] =>
  frame.dimensions.map(({ lexicon, dimension, label, from, to }) => {
    const [left, right] = [categoryLabel(frame, lexicon, from), categoryLabel(frame, lexicon, to)]
    return {
      measure: `index:${lexicon}.${dimension}`,
      label: `${label === '' ? dimension : label}: ← ${left}, ${right} →`,
      scale,
      chart: (row) =>
        intervalStrip(row, {
          scale,
          height: 14,
          tone:
            row.low !== null && row.high !== null && row.low <= 0 && row.high >= 0 ? 'open' : '',
        }),
      value: (value) => formatSigned(value, 2),
      counts: ({ numerator, denominator }) =>
        `${formatCount(denominator)} ${left} : ${formatCount(numerator)} ${right}`,
    }
  })

/** The figures that are set side by side: shares, rates of the compared categories, dimensions. */
export const figureGroups = (model: ReportModel, scales: Scales): readonly FigureGroup[] =>
  [
    {
      title: 'Shares, axis 0 to 100%',
      rows: shares.map((share) => shareRow(share, scales.share)),
    },
    {
      title: `Categories, hits per 1,000 words, axis 0 to ${formatCount(scales.rate.domain[1])}`,
      rows: rateRows(model, scales.rate),
    },
    { title: 'Dimensions, the line at 0', rows: indexRows(model, scales.index) },
  ].filter(({ rows }) => rows.length > 0)
