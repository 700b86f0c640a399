import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainRow } from './chart-row.ts'
import type { Chart, ChartCell, Row } from './chart.ts'
import { chartCsv } from './chart-csv.ts'
import { chartSvg } from './chart-svg.ts'
import { atEachEnd, digest, mostRows } from './digest.ts'
import type { Mark } from './mark.ts'
import { percentScale } from './percent-scale.ts'

const cell = (mark: Mark | null, value: number | null, figure: string): ChartCell => ({
  mark,
  note: mark === null ? 'too few' : '',
  value,
  figures: [figure],
  records: [[value, 3, 40]],
})

const chartOf = (rows: readonly Row[], layout: Chart['layout'] = 'panels'): Chart => ({
  name: 'tiny',
  title: 'Warmth',
  description: 'Right of the line is warm.',
  source: 'n = 2 documents.',
  unit: { one: 'Document', many: 'documents', id: 'doc_id' },
  layout,
  tracks: [
    {
      id: 'warmth',
      title: 'Warmth',
      unit: '',
      axis: percentScale([-2, 2], { ticks: 4, nice: false }),
      ends: ['cold', 'warm'],
      figures: [{ head: 'Index', kind: 'number' }],
      format: (value) => value.toFixed(1),
    },
  ],
  rows,
  groups: [],
  fields: ['value', 'hits', 'words'],
  legend: [],
})

const dot = (value: number): Mark => ({
  kind: 'interval',
  value,
  low: value - 1,
  high: value + 1,
  tone: 'open',
  ring: null,
})

const tiny = chartOf([
  plainRow('Sand and Salt', [cell(dot(0.5), 0.5, '+0.5')]),
  plainRow('حرف واحد', [cell(null, null, '–')]),
])

const withoutStyle = (svg: string): string => svg.replace(/<style>.*?<\/style>/su, '<style/>')

test('draws a tiny chart to the last unit', async () => {
  await expect(withoutStyle(chartSvg(tiny))).toMatchFileSnapshot('__snapshots__/tiny.svg')
})

test('writes the figures of every row, and nothing for what was not measured', () => {
  const rows = [...tiny.rows, plainRow('=SUM(A1)', [cell(dot(1 / 3), 1 / 3, '+0.3')])]
  expect(chartCsv(chartOf(rows))).toMatchInlineSnapshot(`
    "doc_id,name,under,measure,value,hits,words,note
    Sand and Salt,Sand and Salt,,warmth,0.5,3,40,
    حرف واحد,حرف واحد,,warmth,,3,40,too few
    '=SUM(A1),'=SUM(A1),,warmth,0.3333333333333333,3,40,
    "
  `)
})

test('keeps hostile names inert', () => {
  const name = '</text><script>alert(1)</script><foreignObject onload="x"/>&\u0000\u202E\uD800'
  const svg = chartSvg({ ...chartOf([plainRow(name, [cell(dot(0), 0, name)])]), title: name })
  expect(svg).not.toMatch(/<script|<foreignObject|<[^>]*\son\w+=|[\0\u202E\uD800\uFFFE]/u)
})

type Numbers = Readonly<Record<string, number>>

/** Ends of every shape and text of a drawing, moved as its groups say, and the box they must be in. */
const placesIn = (
  svg: string,
): { box: readonly number[]; places: readonly (readonly number[])[] } => {
  const [, w = '', h = ''] = /viewBox="0 0 (\S+) (\S+)"/u.exec(svg) ?? []
  const moves: (readonly number[])[] = [[0, 0]]
  const places: (readonly number[])[] = []
  for (const [tag, closing, kind = '', attributes = ''] of svg.matchAll(
    /<(\/?)(g|line|rect|circle|text)\b([^>]*)>/gu,
  )) {
    const [dx = 0, dy = 0] = moves.at(-1) ?? []
    if (kind === 'g') {
      const [, x = '0', y = '0'] = /translate\((\S+) (\S+)\)/u.exec(attributes) ?? []
      if (closing === '/') moves.pop()
      else moves.push([dx + Number(x), dy + Number(y)])
      continue
    }
    if (closing === '/' || tag.includes('viewBox')) continue
    const at: Numbers = Object.fromEntries(
      [...attributes.matchAll(/\s(x1?|x2|y1?|y2|cx|cy|r|width|height)="([^"]*)"/gu)].map(
        ([, name = '', value]) => [name, Number(value)],
      ),
    )
    const { x = at['x1'] ?? at['cx'] ?? 0, y = at['y1'] ?? at['cy'] ?? 0, r = 0 } = at
    const right = at['x2'] ?? x + (at['width'] ?? r)
    const bottom = at['y2'] ?? y + (at['height'] ?? r)
    places.push([dx + x - r, dy + y - r], [dx + right, dy + bottom])
  }
  return { box: [Number(w), Number(h)], places }
}

const number = fc.double({ min: -50, max: 50, noNaN: true })
const count = fc.nat(500)
const anyMark: fc.Arbitrary<Mark> = fc.oneof(
  fc.record({
    kind: fc.constant('interval' as const),
    tone: fc.constant('open'),
    value: number,
    low: number,
    high: number,
    ring: number,
  }),
  fc.record({
    kind: fc.constant('bar' as const),
    tone: fc.constant('fill-0'),
    value: fc.double({ min: 0, max: 50, noNaN: true }),
    low: number,
    high: number,
  }),
  fc.record({
    kind: fc.constant('parts' as const),
    parts: fc.array(fc.record({ count, tone: fc.constant('seg-for') })),
  }),
  fc.record({
    kind: fc.constant('side' as const),
    side: fc.constantFrom('for', 'absent', 'mixed'),
    index: fc.record({ value: number, low: number, high: number }),
  }),
  fc.record({ start: count, more: count }).map(({ start, more }): Mark => ({
    kind: 'ticks',
    spans: [{ start, end: start + more }],
    length: start + more + 1,
    tone: 'fill-1',
  })),
)

test('keeps every mark within the drawing', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.string({ unit: 'binary', maxLength: 300 }), anyMark, number), {
        maxLength: 12,
      }),
      fc.constantFrom('panels' as const, 'grid' as const),
      (drawn, layout) => {
        const rows = drawn.map(([name, mark, value]) => plainRow(name, [cell(mark, value, '+1.0')]))
        const { box, places } = placesIn(chartSvg(chartOf(rows, layout)))
        const [width = 0, height = 0] = box
        expect(
          places.filter(([x = 0, y = 0]) => x < 0 || y < 0 || x > width || y > height),
        ).toEqual([])
      },
    ),
    { numRuns: 60 },
  )
})

test('shows the spread of many rows and the ends by name, and the CSV all of them', () => {
  const rows = Array.from({ length: 301 }, (_, index) =>
    plainRow(`d${String(index)}`, [
      index === 0 ? cell(null, null, '–') : cell(dot(index / 300), index / 300, String(index)),
    ]),
  )
  const chart = chartOf(rows)
  expect(digest(chartOf(rows.slice(0, mostRows))).rows).toHaveLength(mostRows)
  const [spread, first, ...rest] = digest(chart).rows
  expect(spread?.name).toBe('All 301 documents')
  expect(spread?.cells[0]?.figures.at(-1)).toBe('n = 300; 1 not measured or too few')
  const mark = spread?.cells[0]?.mark
  expect(mark?.kind === 'spread' && mark.bins.reduce((sum, bin) => sum + bin.count, 0)).toBe(300)
  expect(mark?.kind === 'spread' && mark.quartiles[1]).toBeCloseTo(150.5 / 300)
  expect([first?.name, rest.at(-1)?.name]).toEqual(['d300', 'd1'])
  expect(rest).toHaveLength(2 * atEachEnd - 1)
  expect(chartCsv(chart).trimEnd().split('\n')).toHaveLength(302)
})
