import type { Html } from '../html.ts'
import { html } from '../html.ts'
import type { Chart, ChartCell, FigureHead, Row, Track } from './chart.ts'
import { formatFixed } from '../format-number.ts'
import { tickDecimals, type PercentScale } from './percent-scale.ts'
import { markHeight, shapes } from './shapes.ts'
import { fitText, textWidth } from '../text-width.ts'
import { svgName, svgSafe, svgText } from './svg-text.ts'

/** A part of a drawing and how high it is. */
export interface Block {
  readonly markup: readonly Html[]
  readonly height: number
}

/** Where a part of a drawing goes, in its units. */
export interface Frame {
  readonly x: number
  readonly y: number
  readonly width: number
}

const size = 12
const gap = 16

/** Places across a width, as numbers of a drawing. */
export const across =
  (width: number) =>
  (percent: number): string =>
    String(Number(((percent * width) / 100).toFixed(2)))

/** A mark at a place of a drawing. */
export const placedMark = (
  cell: ChartCell & { readonly mark: NonNullable<ChartCell['mark']> },
  axis: PercentScale | null,
  { x, y, width }: Frame,
): Html =>
  html`<g transform="translate(${x} ${y})">
    ${shapes(cell.mark, axis, { across: across(width), height: markHeight[cell.mark.kind] })}
  </g>`

/** A line across. */
export const rule = (kind: string, { x, y, width }: Frame): Html =>
  html`<line class="${kind}" x1="${x}" x2="${x + width}" y1="${y}" y2="${y}" />`

const isSpread = ({ cells: [cell] }: Row): boolean => cell?.mark?.kind === 'spread'

const figureWidths = ({ tracks: [track], rows }: Chart): readonly number[] =>
  (track?.figures ?? [])
    .map(({ head }, index) =>
      rows
        .filter((row) => !isSpread(row))
        .map(({ cells: [cell] }) => textWidth(cell?.figures[index] ?? ''))
        .reduce((a, b) => Math.max(a, b), textWidth(head)),
    )
    .map((width) => Math.ceil(size * width + gap))

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)

/** The least width at which the marks of a chart of one track can be told apart. */
export const leastWidth = (chart: Chart): number => sum(figureWidths(chart)) + 320

const ticks = (axis: PercentScale, { x, y, width }: Frame): readonly Html[] => {
  const decimals = tickDecimals(axis)
  return axis.ticks.map((tick) => {
    const at = Number((x + (axis.place(tick) * width) / 100).toFixed(2))
    return html`${svgText(formatFixed(tick, decimals), { x: at, y: y + 10, kind: 'tick', at: 'middle' })}<line
        class="axis-line"
        x1="${at}"
        x2="${at}"
        y1="${y + 13}"
        y2="${y + 17}"
      />`
  })
}

interface Columns {
  readonly label: number
  readonly track: Frame
  /** Right ends of the columns of figures. */
  readonly figures: readonly number[]
}

const columnsOf = (chart: Chart, { x, y, width }: Frame): Columns => {
  const widths = figureWidths(chart)
  const room = width - sum(widths)
  const label = Math.min(300, Math.round(room * 0.42))
  return {
    label,
    track: { x: x + label + gap, y, width: room - label - gap },
    figures: widths.map((_, index) => x + room + sum(widths.slice(0, index + 1))),
  }
}

const heads = (track: Track, { track: at, figures }: Columns, top: number): Block => {
  const { ends, unit, axis } = track
  const hasLine = ends !== null || unit !== ''
  const y = top + (hasLine ? 16 : 0)
  const said = (text: string, place: 'left' | 'middle' | 'right'): Html =>
    svgText(text, {
      x: at.x + (place === 'left' ? 0 : place === 'middle' ? at.width / 2 : at.width),
      y: top + 12,
      kind: 'small',
      at: place,
    })
  const [low = '', high = ''] = (ends ?? []).map((end) => fitText(svgSafe(end), at.width / 24))
  return {
    markup: [
      ...(ends === null ? [] : [said(`← ${low}`, 'left'), said(`${high} →`, 'right')]),
      ...(ends === null && unit !== ''
        ? [said(fitText(svgSafe(unit), at.width / 11), 'middle')]
        : []),
      ...(axis === null ? [] : ticks(axis, { ...at, y })),
      ...track.figures.map(({ head }, index) =>
        svgText(head, { x: figures[index] ?? 0, y: y + 10, kind: 'small', at: 'right' }),
      ),
    ],
    height: y - top + 20,
  }
}

const figureTexts = (
  { mark, figures: texts }: ChartCell,
  {
    heads: kinds,
    ends,
    y,
    strong,
  }: {
    readonly heads: readonly FigureHead[]
    readonly ends: readonly number[]
    readonly y: number
    readonly strong: boolean
  },
): readonly Html[] => {
  const right = ends.at(-1) ?? 0
  if (mark?.kind === 'spread') {
    return texts.map((text, index) =>
      svgText(text, { x: right, y: y - 4 + 15 * index, kind: 'small', at: 'right' }),
    )
  }
  return kinds.map(({ kind }, index) =>
    svgText(svgSafe(texts[index] ?? '–'), {
      x: ends[index] ?? right,
      y,
      kind: `figure${kind === 'quiet' ? ' small' : ''}${kind === 'word' && strong ? ' strong' : ''}`,
      at: 'right',
    }),
  )
}

const nameOf = ({ name, detail }: Row): string => (detail === '' ? name : `${name} (${detail})`)

const drawnRow = (
  row: Row,
  track: Track,
  { columns, x, y }: { readonly columns: Columns; readonly x: number; readonly y: number },
): Block => {
  const [cell] = row.cells
  const tall = isSpread(row) ? 60 : 22
  if (cell === undefined) return { markup: [], height: tall }
  const { mark } = cell
  const middle = y + tall / 2
  const at = columns.track
  const name = svgName(nameOf(row), columns.label / 13, {
    x,
    y: middle + 4,
    kind: row.strong && isSpread(row) ? 'name strong' : 'name',
  })
  const drawn =
    mark === null
      ? svgText(cell.note, { x: at.x, y: middle + 4, kind: 'none' })
      : placedMark({ ...cell, mark }, track.axis, { ...at, y: middle - markHeight[mark.kind] / 2 })
  const lines = isSpread(row) && cell.figures.length > 0
  return {
    markup: [
      name,
      drawn,
      ...figureTexts(cell, {
        heads: track.figures,
        ends: columns.figures,
        y: middle + 4 - (lines ? 2 : 0),
        strong: row.strong,
      }),
    ],
    height: tall,
  }
}

/** A chart of one track: names, marks along an axis, figures; `title` over it where there are more. */
export const svgBlock = (chart: Chart, frame: Frame, title: string | null): Block => {
  const [track] = chart.tracks
  if (track === undefined) return { markup: [], height: 0 }
  const columns = columnsOf(chart, frame)
  const markup: Html[] = []
  let { y } = frame
  if (title !== null) {
    markup.push(svgName(title, frame.width / 15, { x: frame.x, y: y + 14, kind: 'panel-title' }))
    y += 22
  }
  const head = heads(track, columns, y)
  y += head.height
  markup.push(...head.markup, rule('rule-strong', { ...frame, y }))
  for (const [index, row] of chart.rows.entries()) {
    if (row.group !== null && row.group !== chart.rows[index - 1]?.group) {
      markup.push(svgName(row.group, frame.width / 15, { x: frame.x, y: y + 19, kind: 'group' }))
      y += 26
      markup.push(rule('rule-strong', { ...frame, y }))
    }
    const drawn = drawnRow(row, track, { columns, x: frame.x, y })
    y += drawn.height
    markup.push(...drawn.markup, rule('rule', { ...frame, y }))
  }
  if (track.axis !== null && chart.rows.length > 30) {
    markup.push(...ticks(track.axis, { ...columns.track, y: y + 4 }))
    y += 22
  }
  return { markup, height: y - frame.y }
}
