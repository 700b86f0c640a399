import { html, raw, renderPage, type Html } from '../html.ts'
import { singleTracks, type Chart, type Key } from './chart.ts'
import { digest, mostRows } from './digest.ts'
import { markHeight, shapes } from './shapes.ts'
import { across, leastWidth, svgBlock, type Block, type Frame } from './svg-block.ts'
import { leastGridWidth, svgGrid } from './svg-grid.ts'
import { svgStyleOf } from './svg-style.ts'
import { textWidth } from '../text-width.ts'
import { wrapText } from '../wrap-text.ts'
import { svgSafe, svgText } from './svg-text.ts'

const margin = 24
const narrowest = 912
const between = 36

const paragraph = (
  text: string,
  { x, y, width }: Frame,
  { size, most, kind }: { readonly size: number; readonly most: number; readonly kind: string },
): Block => {
  const { lines } = wrapText(svgSafe(text), { width: width / size, most })
  const step = Math.round(size * 1.4)
  return {
    markup: lines.map((line, index) => svgText(line, { x, y: y + size + step * index, kind })),
    height: step * lines.length,
  }
}

const sample = 28

const legend = (keys: readonly Key[], { x, y, width }: Frame): Block => {
  let [left, top] = [x, y]
  const markup: Html[] = []
  for (const { mark, text } of keys) {
    const room = sample + 6 + 12 * textWidth(text) + 20
    if (left > x && left + room > x + width) [left, top] = [x, top + 20]
    const height = mark.kind === 'side' ? markHeight.side : 12
    const on = { across: across(mark.kind === 'side' ? 16 : sample), height }
    const shift = mark.kind === 'side' ? 0 : 2
    markup.push(
      html`<g transform="translate(${left} ${top + shift})">${shapes(mark, null, on)}</g>`,
      svgText(text, { x: left + sample + 6, y: top + 12, kind: 'small' }),
    )
    left += room
  }
  return { markup, height: keys.length === 0 ? 0 : top - y + 26 }
}

/** Panels in two columns, those of a line as high as the highest of them. */
const panels = (charts: readonly Chart[], frame: Frame): Block => {
  const width = (frame.width - between) / 2
  const markup: Html[] = []
  let { y } = frame
  for (let index = 0; index < charts.length; index += 2) {
    const blocks = charts
      .slice(index, index + 2)
      .map((chart, place) =>
        svgBlock(
          chart,
          { x: frame.x + place * (width + between), y, width },
          chart.tracks[0]?.title ?? '',
        ),
      )
    for (const block of blocks) markup.push(...block.markup)
    y += blocks.reduce((most, { height }) => Math.max(most, height), 0) + 28
  }
  return { markup, height: Math.max(0, y - frame.y - 28) }
}

/** Draws the rows; a grid of more rows than are shown ends with the first of them. */
const rowsOf = (
  chart: Chart,
): { readonly width: number; readonly draw: (frame: Frame) => Block } => {
  if (chart.layout === 'grid') {
    const shown = { ...chart, rows: chart.rows.slice(0, mostRows) }
    return { width: leastGridWidth(chart), draw: (frame) => svgGrid(shown, frame) }
  }
  const singles = singleTracks(chart).map((each) => digest(each))
  const [first] = singles
  if (first !== undefined && singles.length === 1)
    return { width: leastWidth(first), draw: (frame) => svgBlock(first, frame, null) }
  const widest = singles.map((each) => leastWidth(each)).reduce((a, b) => Math.max(a, b), 0)
  return { width: 2 * widest + between, draw: (frame) => panels(singles, frame) }
}

const sourceOf = ({ source, layout, rows, unit }: Chart): string =>
  layout === 'grid' && rows.length > mostRows
    ? `${source} The first ${String(mostRows)} of ${String(rows.length)} ${unit.many}; all are in the CSV.`
    : source

/** A chart as a file that stands alone: its own style, on light ground, asking for nothing. */
export const chartSvg = (chart: Chart): string => {
  const body = rowsOf(chart)
  const width = Math.ceil(Math.max(narrowest, body.width))
  const parts: Html[] = []
  let y = margin
  const add = (make: (frame: Frame) => Block, after: number): void => {
    const { markup, height } = make({ x: margin, y, width })
    parts.push(...markup)
    y += height + after
  }
  add((at) => paragraph(chart.title, at, { size: 20, most: 3, kind: 'title' }), 4)
  add((at) => paragraph(chart.description, at, { size: 13, most: 8, kind: 'deck' }), 10)
  add((at) => legend(chart.legend, at), 6)
  add(body.draw, 14)
  add((at) => paragraph(sourceOf(chart), at, { size: 11, most: 3, kind: 'small' }), margin)
  const [whole, high] = [width + 2 * margin, Math.ceil(y)]
  const drawing = renderPage(html`${parts}`)
  return renderPage(
    html`<svg
      xmlns="http://www.w3.org/2000/svg"
      width="${whole}"
      height="${high}"
      viewBox="0 0 ${whole} ${high}"
      role="img"
    >
      <title>${svgSafe(chart.title)}</title>
      <desc>${svgSafe(`${chart.description} ${sourceOf(chart)}`)}</desc>
      ${raw(`<style>${svgStyleOf(drawing)}</style>`)}
      <rect width="${whole}" height="${high}" fill="#ffffff" />
      ${raw(drawing)}
    </svg> `,
  )
}
