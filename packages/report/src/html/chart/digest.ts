import { scaleQuantile, scaleQuantize } from 'd3-scale'
import { formatCount } from '../format-number.ts'
import { otherLanguages } from './chart-row.ts'
import type { Chart, ChartCell, Row, Track } from './chart.ts'
import type { Bin, Mark } from './mark.ts'
import type { PercentScale } from './percent-scale.ts'

/** Most rows a chart shows one by one. */
export const mostRows = 200

/** Rows shown by name at each end, where not all of them are. */
export const atEachEnd = 8

const bins = Array.from({ length: 40 }, (_, index) => index)

const binsOf = (values: readonly number[], { domain }: PercentScale): readonly Bin[] => {
  const binOf = scaleQuantize(domain, bins)
  const counts = bins.map(() => 0)
  for (const value of values) counts[binOf(value)] = (counts[binOf(value)] ?? 0) + 1
  return bins.map((bin) => {
    const [from, to] = binOf.invertExtent(bin)
    return { from, to, count: counts[bin] ?? 0 }
  })
}

/** How the values of all rows are spread over an axis; `null` of none. */
const spreadOf = (values: readonly number[], axis: PercentScale): Mark | null => {
  if (values.length === 0) return null
  const [low = 0, middle = 0, high = 0] = scaleQuantile(values, [0, 1, 2, 3]).quantiles()
  return { kind: 'spread', bins: binsOf(values, axis), quartiles: [low, middle, high] }
}

const valueOf = ({ cells: [cell] }: Row): number | null => cell?.value ?? null

const spreadCell = (
  mark: Mark | null,
  track: Track,
  [n = 0, left = 0, foreign = 0]: readonly number[],
): ChartCell => {
  const outside = [
    left === 0 ? '' : `; ${formatCount(left)} not measured or too few`,
    foreign === 0 ? '' : `; ${formatCount(foreign)} in another language`,
  ].join('')
  const words =
    mark?.kind === 'spread'
      ? [
          `median ${track.format(mark.quartiles[1])}, middle half ${track.format(mark.quartiles[0])} to ${track.format(mark.quartiles[2])}`,
        ]
      : []
  return {
    mark,
    note: 'not measured',
    value: null,
    figures: [...words, `n = ${formatCount(n)}${outside}`],
    records: [],
  }
}

/**
 * A chart of one track as it is drawn: with all of its rows up to 200; of more, how all of them are spread,
 * the groups they belong to, and 8 by name at each end.
 */
export const digest = (chart: Chart): Chart => {
  const [track] = chart.tracks
  const { axis } = track ?? {}
  if (chart.rows.length <= mostRows || track === undefined || axis === undefined || axis === null)
    return chart
  const measured = chart.rows
    .filter((row) => valueOf(row) !== null && row.group !== otherLanguages)
    .toSorted((a, b) => (valueOf(b) ?? 0) - (valueOf(a) ?? 0))
  const values = measured.map((row) => valueOf(row) ?? 0)
  const n = measured.length
  const foreign = chart.rows.filter(({ group }) => group === otherLanguages).length
  const all: Row = {
    id: '',
    name: `All ${formatCount(chart.rows.length)} ${chart.unit.many}`,
    detail: '',
    slug: null,
    page: null,
    group: null,
    strong: true,
    cells: [
      spreadCell(spreadOf(values, axis), track, [n, chart.rows.length - n - foreign, foreign]),
    ],
  }
  const under =
    (group: string) =>
    (row: Row): Row => ({ ...row, group })
  const top = measured.slice(0, atEachEnd)
  const bottom = measured.slice(Math.max(atEachEnd, n - atEachEnd))
  return {
    ...chart,
    rows: [
      all,
      ...chart.groups.map(under('Groups')),
      ...top.map(under(`The ${formatCount(top.length)} highest`)),
      ...bottom.map(under(`The ${formatCount(bottom.length)} lowest`)),
    ],
  }
}
