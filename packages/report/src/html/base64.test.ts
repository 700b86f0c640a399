import fc from 'fast-check'
import { expect, test } from 'vitest'
import { base64OfText } from './base64.ts'

test.each([
  ['', ''],
  ['fo', 'Zm8='],
  ['é', 'w6k='],
  ['“الثقة” – 👍', '4oCc2KfZhNir2YLYqeKAnSDigJMg8J+RjQ=='],
])('%s', (text, expected) => {
  expect(base64OfText(text)).toBe(expected)
})

test('gives back every text, however long', () => {
  const texts = fc.string({ unit: 'grapheme' })
  fc.assert(
    fc.property(texts, fc.nat(20_000), (text, times) => {
      const long = text + 'ش👍'.repeat(times)
      expect(Buffer.from(base64OfText(long), 'base64').toString()).toBe(long)
    }),
    { numRuns: 50 },
  )
})
