import pc from 'picocolors'
import { expect, test } from 'vitest'
import { selfcheckJson } from './selfcheck-json.ts'
import { selfcheckText } from './selfcheck-text.ts'

const plain = pc.createColors(false)
const right = {
  id: 'rate' as const,
  source: 'A book',
  statistic: 'mean',
  input: '[1,2]',
  expected: '1.5',
}
const wrong = { ...right, source: 'Another', input: '[2,4]', expected: '3.10' }
const values = [
  { ...right, got: 1.5, ok: true },
  { ...wrong, got: 3, ok: false },
]
const leftOut = [{ source: 'A third', statistic: 'mean', reason: 'no data' }]

test('each figure stands beside what was computed, with the precision to see why it failed', () => {
  const text = selfcheckText({ values, leftOut }, plain)
  expect(text).toContain('  ok           1.5   1.500  A book   [1,2]\n')
  expect(text).toContain('  FAILED      3.10  3.0000  Another  [2,4]\n')
  expect(text).toContain('  A third: mean: no data\n')
  expect(text).toMatch(/FAILED: 1 of 2 published figures recomputed to something else\n$/)
})

test('a figure that could not be computed says so', () => {
  const none = [{ ...right, got: null, ok: false }]
  expect(selfcheckText({ values: none, leftOut: [] }, plain)).toContain('none')
  expect(JSON.parse(selfcheckJson({ values: none, leftOut: [] }))).toMatchObject({
    checked: 1,
    failed: 1,
    values: [{ got: null, ok: false }],
  })
})
