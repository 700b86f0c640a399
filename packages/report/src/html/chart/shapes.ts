import { html, raw, type Html } from '../html.ts'
import type { Interval, Mark, Part } from './mark.ts'
import { percentScale, type PercentScale } from './percent-scale.ts'
import { sideShape } from './side-glyph.ts'

/**
 * What shapes are drawn on. Across, places are percent of the width, as lengths of the page or in the units
 * of a drawing that stands alone; down, units of either.
 */
export interface Canvas {
  readonly across: (percent: number) => string
  readonly height: number
}

/** Height of each kind of mark. */
export const markHeight: Readonly<Record<Mark['kind'], number>> = {
  interval: 18,
  bar: 12,
  parts: 14,
  column: 32,
  ticks: 14,
  side: 32,
  spread: 48,
}

const nowhere = percentScale([0, 1], { ticks: 1, nice: false })

/** An end of a line; 0 is what an attribute that is not there stands for. */
const end = (name: 'x1' | 'y1', place: number, written: string | number): Html | null =>
  place === 0 ? null : html` ${raw(name)}="${written}"`

const line = (kind: string, [from, to]: readonly [number, number], y: number, on: Canvas): Html =>
  html`<line
    class="${kind}"
    ${end('x1', from, on.across(from))}
    x2="${on.across(to)}"
    y1="${y}"
    y2="${y}"
  />`

const upright = (
  kind: string,
  x: number,
  [from, to]: readonly [number, number],
  on: Canvas,
): Html =>
  html`<line
    class="${kind}"
    ${end('x1', x, on.across(x))}
    x2="${on.across(x)}"
    ${end('y1', from, from)}
    y2="${to}"
  />`

const box = (
  kind: string,
  [x, width]: readonly [number, number],
  [y, height]: readonly [number, number],
  on: Canvas,
): Html =>
  html`<rect
    class="${kind}"
    x="${on.across(x)}"
    y="${y}"
    width="${on.across(width)}"
    height="${height}"
  />`

const extent = (
  kind: string,
  { low, high }: Interval,
  { axis, y, on }: { readonly axis: PercentScale; readonly y: number; readonly on: Canvas },
): Html | null =>
  low === null || high === null ? null : line(kind, [axis.place(low), axis.place(high)], y, on)

const interval = (
  item: Interval & { readonly ring: number | null },
  axis: PercentScale,
  on: Canvas,
): Html => {
  const y = on.height / 2
  const radius = Math.min(5, Math.round((10 * on.height) / 3) / 10)
  return html`${line('axis-line', [0, 100], y, on)}${axis === nowhere ? null : upright('zero-line', axis.place(0), [0, on.height], on)}${extent('interval', item, { axis, y, on })}<circle
      class="dot"
      cx="${on.across(axis.place(item.value))}"
      cy="${y}"
      r="${radius}"
    />${
      item.ring === null
        ? null
        : html`<circle
            class="ring"
            cx="${on.across(axis.place(item.ring))}"
            cy="${y}"
            r="${radius * 0.8}"
          />`
    }`
}

const bar = (item: Interval, axis: PercentScale, on: Canvas): Html => {
  const y = on.height / 2
  return html`${upright('axis-line', 0, [0, on.height], on)}${box('rate', [0, axis.place(item.value)], [y - 4, 8], on)}${extent('whisker', item, { axis, y, on })}`
}

const parts = (all: readonly Part[], on: Canvas): readonly Html[] => {
  const total = all.reduce((sum, { count }) => sum + count, 0)
  let before = 0
  return all
    .filter(({ count }) => count > 0)
    .map(({ count, tone }) => {
      const x = (100 * before) / total
      before += count
      return box(tone, [x, (100 * count) / total], [0.5, on.height - 1], on)
    })
}

const spread = (
  { bins, quartiles }: Extract<Mark, { kind: 'spread' }>,
  axis: PercentScale,
  on: Canvas,
): Html => {
  const ground = on.height - 12
  const most = bins.reduce((a, { count }) => Math.max(a, count), 1)
  const [low, middle, high] = quartiles.map((each) => axis.place(each))
  const y = on.height - 5
  return html`${bins
      .filter(({ count }) => count > 0)
      .map(({ from, to, count }) => {
        const height = Math.max(1, (ground * count) / most)
        const [left, right] = [axis.place(from), axis.place(to)]
        return box('bin', [left, right - left], [ground - height, height], on)
      })}${line('axis-line', [0, 100], ground, on)}${line('quartiles', [low ?? 0, high ?? 0], y, on)}<circle
      class="dot"
      cx="${on.across(middle ?? 0)}"
      cy="${y}"
      r="4"
    />`
}

/** Widest place of a barcode: places are whole numbers up to it, in a drawing stretched to its column. */
const barcodeWidth = 2000

/** All places in one path: a text has hundreds of them. */
const barcode = ({ spans, length }: Extract<Mark, { kind: 'ticks' }>, on: Canvas): Html => {
  const places = spans.map(({ start, end }) => {
    const width = Math.max(5, Math.round((barcodeWidth * (end - start)) / length))
    const x = Math.min(Math.round((barcodeWidth * start) / length), barcodeWidth - width)
    return `M${String(x)} 0h${String(width)}v1h-${String(width)}`
  })
  return html`<svg
    y="1"
    width="${on.across(100)}"
    height="${on.height - 2}"
    viewBox="0 0 ${barcodeWidth} 1"
    preserveAspectRatio="none"
    aria-hidden="true"
  >
    <path class="rate" d="${places.join('')}" />
  </svg>`
}

const shapesOf = (mark: Mark, axis: PercentScale, on: Canvas): Html | readonly Html[] => {
  switch (mark.kind) {
    case 'interval':
      return interval(mark, axis, on)
    case 'bar':
      return bar(mark, axis, on)
    case 'parts':
      return parts(mark.parts, on)
    case 'column': {
      const height = (on.height * mark.count) / mark.most
      return [
        box('rate', [10, 80], [on.height - height, height], on),
        line('axis-line', [0, 100], on.height, on),
      ]
    }
    case 'ticks':
      return [line('axis-line', [0, 100], on.height - 0.5, on), barcode(mark, on)]
    case 'side':
      return [
        html`<g class="glyph">${sideShape(mark.side)}</g>`,
        ...(mark.index === null
          ? []
          : [
              html`<g transform="translate(0 18)">
                ${interval({ ...mark.index, ring: null }, axis, { ...on, height: 12 })}
              </g>`,
            ]),
      ]
    case 'spread':
      return spread(mark, axis, on)
  }
}

const toneOf = (mark: Mark): string => {
  if (mark.kind === 'side') return mark.side
  return 'tone' in mark ? mark.tone : 'plain'
}

/** The one drawing of a mark, for pages and for files. */
export const shapes = (mark: Mark, axis: PercentScale | null, on: Canvas): Html =>
  html`<g class="${toneOf(mark)}">${shapesOf(mark, axis ?? nowhere, on)}</g>`
