import type { DimensionInfo, ProfileRow } from '@contend/analyze'
import { axis } from '../chart/axis.ts'
import { intervalStrip } from '../chart/interval-strip.ts'
import { percentScale, type PercentScale } from '../chart/percent-scale.ts'
import { formatCount, formatSigned } from '../format-number.ts'
import { html, type Html } from '../html.ts'
import { categoryLabel } from '../measure-words.ts'
import { nameText } from '../name-text.ts'
import { documentHref } from '../address.ts'
import { comparedCategories, measureOf, type Entry, type ReportModel } from '../report-model.ts'
import { categoryColours } from '../theme.ts'
import { entriesShown, shownNote } from './shown.ts'

interface Point {
  readonly entry: Entry
  readonly row: ProfileRow | undefined
  /** The same over the author's own text, where it differs. */
  readonly own: number | undefined
}

interface Ends {
  readonly from: string
  readonly to: string
  /** Classes that colour a lean to either end. */
  readonly tones: readonly [from: string, to: string]
}

const sortValue = ({ row }: Point): number => {
  if (row === undefined || row.value === null) return Number.NEGATIVE_INFINITY
  return row.numerator + row.denominator === 0 ? -1e9 : row.value
}

const pointOf = (entry: Entry, measure: string): Point => {
  const row = measureOf(entry.analysis, measure)
  const own = measureOf(entry.analysis, `author:${measure}`)
  if (own === undefined || own.numerator + own.denominator === 0 || own.value === row?.value) {
    return { entry, row, own: undefined }
  }
  return { entry, row, own: own.value ?? undefined }
}

const sharedScale = (points: readonly Point[]): PercentScale => {
  const ends = points.flatMap(({ row, own }) => [row?.low ?? 0, row?.high ?? 0, own ?? 0])
  const most = ends.reduce((a, b) => Math.max(a, Math.abs(b)), 1)
  return percentScale([-most, most], { ticks: 7, nice: true })
}

/** Grey where the interval leaves the side open, else the colour of the category leant to. */
const toneOf = ({ value, low, high }: ProfileRow, { tones }: Ends): string => {
  if (value === null || (low !== null && high !== null && low <= 0 && high >= 0)) return 'open'
  return tones[value < 0 ? 0 : 1]
}

const track = ({ row, own }: Point, scale: PercentScale, ends: Ends): Html => {
  if (row === undefined) return html`<span class="empty">not analysed</span>`
  const { value, low, high, numerator, denominator } = row
  if (value === null || numerator + denominator === 0)
    return html`<span class="empty">too few</span>`
  const tone = toneOf(row, ends)
  return intervalStrip({ value, low, high }, { scale, height: 18, tone, ring: own })
}

const tableRow = (point: Point, scale: PercentScale, ends: Ends): Html => {
  const { entry, row } = point
  const counted = row !== undefined && row.numerator + row.denominator > 0
  return html`<tr>
    <th scope="row"><a href="${documentHref(entry.slug, 'report')}">${nameText(entry.name)}</a></th>
    <td class="track">${track(point, scale, ends)}</td>
    <td class="number">${counted && row.value !== null ? formatSigned(row.value, 2) : '–'}</td>
    <td class="number">
      ${
        row === undefined
          ? null
          : html`${formatCount(row.denominator)}<span class="wordy"> ${ends.from}</span> :
              ${formatCount(row.numerator)}<span class="wordy"> ${ends.to}</span>`
      }
    </td>
  </tr>`
}

const leanTone = (model: ReportModel, lexicon: string, category: string): string => {
  const index = comparedCategories(model).findIndex(
    (each) => each.lexicon === lexicon && each.category === category,
  )
  return `lean-${String(Math.max(0, index) % categoryColours)}`
}

/** One dimension: every document's index with its interval on one axis, sorted. */
export const dimensionPlot = (model: ReportModel, info: DimensionInfo): Html => {
  const { frame } = model.comparison
  const measure = `index:${info.lexicon}.${info.dimension}`
  const ends = {
    from: categoryLabel(frame, info.lexicon, info.from),
    to: categoryLabel(frame, info.lexicon, info.to),
    tones: [leanTone(model, info.lexicon, info.from), leanTone(model, info.lexicon, info.to)],
  } as const
  const points = entriesShown(model.entries)
    .map((entry) => pointOf(entry, measure))
    .sort((a, b) => sortValue(b) - sortValue(a))
  const scale = sharedScale(points)
  return html`<h3>${info.label === '' ? `${ends.from} or ${ends.to}` : info.label}</h3>
    <p class="lede">
      Right of the line a document leans to ${ends.to}, left of it to ${ends.from}; grey, where the
      95% interval crosses the line, leaves it open. The index is ln((${ends.to} + ½) ÷
      (${ends.from} + ½)) of the hits. A ring is the author’s own text only, where it differs; “too
      few” is no hit at all.
    </p>
    <div class="scroll" role="region" aria-label="${info.dimension}" tabindex="0">
      <table class="plot">
        <thead>
          <tr>
            <th scope="col">Document</th>
            <th scope="col" class="track">
              <span class="ends"><span>← ${ends.from}</span><span>${ends.to} →</span></span
              >${axis(scale)}
            </th>
            <th scope="col" class="number">Index</th>
            <th scope="col" class="number">Hits</th>
          </tr>
        </thead>
        <tbody>
          ${points.map((point) => tableRow(point, scale, ends))}
        </tbody>
      </table>
    </div>
    ${shownNote(model.entries, 'profile.csv')}`
}
