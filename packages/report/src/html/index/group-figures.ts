import type { GroupProfileRow } from '@contend/analyze'
import type { From } from '../address.ts'
import { axis } from '../chart/axis.ts'
import { intervalStrip, type Interval } from '../chart/interval-strip.ts'
import { percentScale, type PercentScale } from '../chart/percent-scale.ts'
import { formatCount, formatFixed, formatSigned } from '../format-number.ts'
import { html, type Html } from '../html.ts'
import { groupLink } from '../links.ts'
import type { ReportModel } from '../report-model.ts'

/** A measure as the table has it. */
interface Shown {
  readonly measure: string
  readonly label: string
  readonly isIndex: boolean
}

const shares: readonly Shown[] = [
  ['claims', 'Claims, of sentences'],
  ['premises', 'Premises, of sentences'],
  ['attributed', 'In the words of others, of sentences'],
  ['questions', 'Questions, of sentences'],
  ['hedged', 'Hedged, of claims'],
  ['boosted', 'Boosted, of claims'],
].map(([name = '', label = '']) => ({ measure: `share:${name}`, label, isIndex: false }))

const figure = ({ value }: Interval, isIndex: boolean): string =>
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

/** Which groups are shown, and where. */
export interface GroupFigureOptions {
  readonly from: From
  /** The group whose page it is, marked among the others; `null` for none. */
  readonly own: string | null
  /** Groups that are shown. */
  readonly groups: ReadonlySet<string>
}

const row = (
  item: GroupProfileRow,
  { isIndex }: Shown,
  parts: GroupFigureOptions & { readonly scale: PercentScale },
): Html => {
  const { scale, from, own } = parts
  const { group, numerator, denominator, documents } = item
  const figures = drawn(item, isIndex)
  return html`<tr ${group === own ? html`class="own"` : null}>
    <th scope="row">${groupLink(group, from)}</th>
    <td class="track">
      ${
        figures === null
          ? html`<span class="empty">too few</span>`
          : intervalStrip(figures, { scale, height: 16, tone: 'plain' })
      }
    </td>
    <td class="number">${figures === null ? '–' : figure(figures, isIndex)}</td>
    <td class="number">
      ${formatCount(numerator)} ${isIndex ? ':' : '/'} ${formatCount(denominator)}
    </td>
    <td class="number">${formatCount(documents)}</td>
  </tr>`
}

const scaleOf = (rows: readonly GroupProfileRow[], isIndex: boolean): PercentScale => {
  const ends = rows.flatMap((item) => {
    const { value = 0, low = 0, high = 0 } = drawn(item, isIndex) ?? {}
    return [value, low ?? 0, high ?? 0]
  })
  const most = ends.reduce((a, b) => Math.max(a, Math.abs(b)), isIndex ? 1 : 10)
  return percentScale(isIndex ? [-most, most] : [0, most], { ticks: 4, nice: true })
}

const table = (model: ReportModel, shown: Shown, options: GroupFigureOptions): Html | null => {
  const rows = model.comparison.groupProfile.filter(
    ({ measure, group }) => measure === shown.measure && options.groups.has(group),
  )
  if (rows.length === 0) return null
  const scale = scaleOf(rows, shown.isIndex)
  return html`<table class="plot">
    <caption>
      ${shown.label}
      <small class="muted">${shown.isIndex ? 'index, hits' : '%, counts'}, documents</small>
    </caption>
    <thead class="visually-hidden">
      <tr>
        <th scope="col">Group</th>
        <th scope="col">Figure and interval</th>
        <th scope="col">Figure</th>
        <th scope="col">Counts</th>
        <th scope="col">Documents</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map((item) => row(item, shown, { ...options, scale }))}
      <tr aria-hidden="true">
        <td></td>
        <td class="track">${axis(scale)}</td>
        <td colspan="3"></td>
      </tr>
    </tbody>
  </table>`
}

/** Shares and indices of every group with intervals, a small chart a measure. */
export const groupFigures = (
  model: ReportModel,
  options: GroupFigureOptions = {
    from: 'report',
    own: null,
    groups: new Set(model.comparison.groups.map(({ name }) => name)),
  },
): Html => {
  const indices = model.comparison.frame.dimensions.map(
    ({ lexicon, dimension, label, from, to }): Shown => ({
      measure: `index:${lexicon}.${dimension}`,
      label: `${label === '' ? dimension : label}: − ${from}, + ${to}`,
      isIndex: true,
    }),
  )
  return html`<div class="small-tables">
    ${[...indices, ...shares].map((shown) => table(model, shown, options))}
  </div>`
}
