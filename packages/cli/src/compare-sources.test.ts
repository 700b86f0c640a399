import { diagnostic } from '@contend/ingest'
import { finish } from '@contend/analyze/results'
import type { Comparison } from '@contend/analyze'
import { expect, test } from 'vitest'
import { analyzeText, compare } from './api.ts'
import { compareInOrder } from './compare-sources.ts'
import { recordOf } from './store/analysis-record.ts'

const inOrder = (...given: Parameters<typeof compareInOrder>): Comparison =>
  finish(compareInOrder(...given))

const analyses = ['b/x.txt', 'a.txt', 'b/x.md'].map((path) =>
  recordOf(analyzeText('Bread is good.', { path, metadata: { year: '2001' } })),
)
const { frame } = compare([])

test('documents are in path order, with ids of their own, whatever the order they come in', () => {
  for (const order of [analyses, analyses.toReversed()]) {
    const comparison = inOrder(order, { frame, groupBy: 'year', diagnostics: [] })
    expect(comparison.analyses.map(({ document }) => [document.path, document.id])).toEqual([
      ['a.txt', 'a'],
      ['b/x.md', 'b/x'],
      ['b/x.txt', 'b/x.txt'],
    ])
  }
})

test('troubles go to the document they name; the rest stays apart', () => {
  const known = diagnostic('info', 'x', { path: 'a.txt' }, 'known')
  const unknown = diagnostic('error', 'y', { path: 'c.txt' }, 'unknown')
  const comparison = inOrder(analyses, {
    frame,
    groupBy: 'group',
    diagnostics: [unknown, known],
  })
  expect(comparison.analyses[0]?.diagnostics).toContain(known)
  expect(comparison.diagnostics).toEqual([unknown])
})

test('a grouping column that no document has is a warning with the nearest one', () => {
  const comparison = inOrder(analyses, { frame, groupBy: 'yeer', diagnostics: [] })
  expect(comparison.diagnostics).toMatchObject([
    { severity: 'warning', code: 'group-column-missing' },
  ])
  expect(comparison.diagnostics[0]?.message).toContain('Did you mean "year"?')
})

test('a document that repeats another is flagged, and stands in no comparison when that is asked for', () => {
  const text = Array.from(
    { length: 40 },
    (_, at) => `Point ${String(at)} is about trust and price.`,
  ).join(' ')
  const documents = ['a.txt', 'b.txt', 'c.txt'].map((path, at) =>
    recordOf(
      analyzeText(at < 2 ? text : 'Emotion sells. Price is another matter.', {
        path,
        metadata: { group: at === 1 ? 'copied' : 'own' },
      }),
    ),
  )
  const settings = { frame, groupBy: 'group', diagnostics: [] }
  const all = inOrder(documents, settings)
  expect(all.duplicates.rows).toMatchObject([{ document: 'b', original: 'a', kind: 'exact' }])
  expect(all.groups.map(({ name }) => name)).toEqual(['copied', 'own'])
  const without = inOrder(documents, { ...settings, leaveOutDuplicates: true })
  expect(without.analyses).toHaveLength(3)
  expect(without.duplicates.rows).toEqual(all.duplicates.rows)
  expect(without.groups).toEqual([{ name: 'own', documents: ['a', 'c'] }])
  expect([...without.documentRows].filter(({ name }) => name === 'b')).toEqual([])
})
