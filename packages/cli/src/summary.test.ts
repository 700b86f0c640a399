import { finish } from '@contend/analyze/results'
import type { Comparison } from '@contend/analyze'
import { expect, test } from 'vitest'
import { analyzeText, compare } from './api.ts'
import { compareInOrder } from './compare-sources.ts'
import { recordOf } from './store/analysis-record.ts'
import { summarize } from './summary.ts'

const inOrder = (...given: Parameters<typeof compareInOrder>): Comparison =>
  finish(compareInOrder(...given))

const { frame } = compare([])
const settings = { frame, groupBy: 'group', diagnostics: [] }
const points = Array.from({ length: 40 }, (_, at) => `Point ${String(at)} is about trust.`).join(
  ' ',
)
const documents = [
  ['a.txt', points],
  ['b.txt', points],
  ['c.txt', 'Bread is another matter.'],
].map(([path = '', text = '']) => recordOf(analyzeText(text, { path })))

test('documents that repeat others are counted, compared or not', () => {
  for (const leaveOutDuplicates of [false, true]) {
    const comparison = inOrder(documents, { ...settings, leaveOutDuplicates })
    expect(summarize(comparison).duplicates).toEqual({ documents: 1, leftOut: leaveOutDuplicates })
  }
})

test('of an addition only the propositions whose sides it shifts are told', () => {
  const comparison = inOrder(documents, settings)
  const counts = { for: 1, mixed: 0, against: 0, mentioned: 0, absent: 0 }
  const sides = [
    { proposition: 'mentioned', before: counts, after: { ...counts, mentioned: 1, absent: 1 } },
    { proposition: 'mixed', before: counts, after: { ...counts, mixed: 1 } },
    { proposition: 'against', before: counts, after: { ...counts, against: 1 } },
  ]
  const addition = { documents: ['c'], sides, figures: [] }
  expect(summarize(comparison).added).toBeNull()
  expect(summarize({ ...comparison, addition }).added).toEqual({
    documents: 1,
    sides: sides.slice(1),
  })
})
