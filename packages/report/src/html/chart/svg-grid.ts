import type { Html } from '../html.ts'
import type { Chart, ChartCell, Track } from './chart.ts'
import { placedMark, rule, type Block, type Frame } from './svg-block.ts'
import { markHeight } from './shapes.ts'
import { wrapText } from '../wrap-text.ts'
import { svgName, svgSafe, svgText } from './svg-text.ts'

const label = 240
const least = 104
const inner = 10

/** The least width at which the cells of a chart can be read. */
export const leastGridWidth = ({ tracks, unit }: Chart): number =>
  label + tracks.length * (unit.id === 'part' ? 48 : least)

const cellOf = (cell: ChartCell, { axis }: Track, { x, y, width }: Frame): readonly Html[] => {
  const { mark, note, figures } = cell
  const said = figures.join('  ')
  if (mark === null) {
    return note === '' && said === ''
      ? []
      : [
          svgText(said === '' ? note : said, {
            x: x + width / 2,
            y: y + 10,
            kind: said === '' ? 'none' : 'figure',
            at: 'middle',
          }),
        ]
  }
  const drawn = placedMark({ ...cell, mark }, axis, { x, y, width })
  if (mark.kind === 'side') {
    return [
      drawn,
      svgText(mark.side, { x: x + 21, y: y + 12, kind: `strong` }),
      svgText(said, { x: x + width, y: y + 12, kind: 'small figure', at: 'right' }),
    ]
  }
  const below = y + markHeight[mark.kind] + 13
  return [drawn, svgText(said, { x: x + width / 2, y: below, kind: 'figure small', at: 'middle' })]
}

const heightOf = (cells: readonly ChartCell[]): number =>
  cells
    .map(({ mark, figures }) =>
      mark === null
        ? 22
        : markHeight[mark.kind] + (mark.kind === 'side' || figures.length === 0 ? 10 : 24),
    )
    .reduce((a, b) => Math.max(a, b), 22)

/** A chart of many tracks side by side over the same rows. */
export const svgGrid = (chart: Chart, frame: Frame): Block => {
  const { tracks, rows } = chart
  const column = (frame.width - label) / Math.max(1, tracks.length)
  const at = (index: number): number => frame.x + label + column * index + inner / 2
  const wrapped = tracks.map(
    ({ title }) => wrapText(svgSafe(title), { width: (column - inner) / 12, most: 4 }).lines,
  )
  const lines = wrapped.reduce((most, each) => Math.max(most, each.length), 1)
  const centred = rows.some(({ cells }) => cells.some(({ mark }) => mark?.kind === 'column'))
  const markup: Html[] = wrapped.flatMap((each, index) =>
    each.map((line, place) =>
      svgText(line, {
        x: at(index) + (centred ? (column - inner) / 2 : 0),
        y: frame.y + 12 + 14 * (lines - each.length + place),
        kind: 'small',
        at: centred ? 'middle' : 'left',
      }),
    ),
  )
  let y = frame.y + 14 * lines + 6
  markup.push(rule('rule-strong', { ...frame, y }))
  for (const [index, row] of rows.entries()) {
    if (row.group !== null && row.group !== rows[index - 1]?.group) {
      markup.push(svgName(row.group, frame.width / 15, { x: frame.x, y: y + 19, kind: 'group' }))
      y += 26
      markup.push(rule('rule-strong', { ...frame, y }))
    }
    const height = heightOf(row.cells)
    markup.push(
      svgName(row.name, (label - inner) / 13, { x: frame.x, y: y + height / 2 + 4, kind: 'name' }),
    )
    for (const [place, cell] of row.cells.entries()) {
      const track = tracks[place]
      if (track === undefined) continue
      markup.push(...cellOf(cell, track, { x: at(place), y: y + 5, width: column - inner }))
    }
    y += height
    markup.push(rule('rule', { ...frame, y }))
  }
  return { markup, height: y - frame.y }
}
