import { expect, test } from 'vitest'
import type { Chart, Row } from './chart.ts'
import { comparedFirst, otherLanguages, plainRow } from './chart-row.ts'
import { digest } from './digest.ts'
import { percentScale } from './percent-scale.ts'

const row = (name: string, value: number, under?: string): Row =>
  plainRow(name, [{ mark: null, note: '', value, figures: [], records: [] }], {
    ...(under === undefined ? {} : { under }),
  })

const chartOf = (rows: readonly Row[]): Chart => ({
  ...{ name: 'x', title: 'X', description: '', source: '', layout: 'panels' },
  unit: { one: 'Document', many: 'documents', id: 'doc_id' },
  tracks: [
    {
      ...{ id: 'x', title: 'X', unit: '', ends: null, figures: [] },
      axis: percentScale([0, 999], { ticks: 3, nice: false }),
      format: String,
    },
  ],
  rows,
  ...{ groups: [], fields: [], legend: [] },
})

test('documents in another language stand last, and are at no end of a chart of many', () => {
  const foreign = row('foreign', 999, otherLanguages)
  const rows = comparedFirst([
    foreign,
    ...Array.from({ length: 201 }, (_, at) => row(`d${String(at)}`, at)),
  ])
  expect(rows.at(-1)).toBe(foreign)
  const shown = digest(chartOf(rows)).rows
  expect(shown.map(({ name }) => name)).not.toContain('foreign')
  expect(shown[0]?.cells[0]?.figures.at(-1)).toBe('n = 201; 1 in another language')
  expect(shown[1]?.name).toBe('d200')
})
