import { expect, test } from 'vitest'
import { analyzeText } from '../api.ts'
import { recordOf } from './analysis-record.ts'
import { createHeadSharing } from './shared-heads.ts'

test('records of another thread are the same, with equal things held once', () => {
  const share = createHeadSharing()
  const texts = ['Bread is good.', 'B2B and B2C are fundamentally different.', 'Rye is better.']
  const records = texts.map((text, at) => {
    const metadata = { group: at === 1 ? 'trade' : 'bakers' }
    return recordOf(analyzeText(text, { path: `${String(at)}.txt`, metadata }))
  })
  const [first, second, third] = records.map((record) => share(structuredClone(record)))
  // Members keep their order: heads are written from here.
  expect(JSON.stringify([first, second, third])).toBe(JSON.stringify(records))
  // The positions of texts on bread are none.
  expect(first?.head.positions[0]).toBe(third?.head.positions[0])
  expect(first?.head.positions[0]).not.toEqual(second?.head.positions[0])
  expect(first?.head.document.metadata).toBe(third?.head.document.metadata)
  expect(first?.head.document.metadata).not.toEqual(second?.head.document.metadata)
})
