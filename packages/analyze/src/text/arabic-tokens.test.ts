import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arabicTokens } from './arabic-tokens.ts'
import { foldKey } from './fold.ts'

const keys = (text: string): readonly string[] =>
  arabicTokens(text, { start: 0, end: text.length }).map(({ key }) => key)

test.each([
  [
    'قال: «السوق واحد»، أليس كذلك؟',
    ['قال', ':', '«', 'السوق', 'واحد', '»', '،', 'اليس', 'كذلك', '؟'],
  ],
  ['تسويق B2B والـB2C', ['تسويق', 'b2b', 'والb2c']],
  ['e-commerce', ['e', '-', 'commerce']],
  ['it’s 3.5 و١٬٠٠٠ و 2,000.', ["it's", '3.5', 'و1٬000', 'و', '2,000', '.']],
  ['السوق.وهذا', ['السوق', '.', 'وهذا']],
  ['نعم...', ['نعم', '...']],
  ['مَدْرَسَة\u200f', ['مدرسه']],
  ['😀😀', ['😀😀']],
  ['\u200f \u0301', ['\u0301']],
])('%s', (text, expected) => {
  expect(keys(text)).toEqual(expected)
})

test('tokens are in order, disjoint and cover every letter', () => {
  const text = fc.string({ unit: 'grapheme' })
  const arabic = fc.array(
    fc.constantFrom('ال', 'سوق', 'ـ', 'ً', ' ', '\n', '\u200f', '؟', 'B', '2', '.', '«'),
  )
  fc.assert(
    fc.property(
      fc.oneof(
        text,
        arabic.map((parts) => parts.join('')),
      ),
      (content) => {
        const padded = `x ${content} y`
        const tokens = arabicTokens(padded, { start: 2, end: 2 + content.length })
        let cursor = 2
        let left = ''
        for (const { start, end } of tokens) {
          expect(start).toBeGreaterThanOrEqual(cursor)
          expect(end).toBeGreaterThan(start)
          left += padded.slice(cursor, start)
          cursor = end
        }
        expect(cursor).toBeLessThanOrEqual(2 + content.length)
        left += padded.slice(cursor, 2 + content.length)
        expect(foldKey(left, 'ar')).not.toMatch(/[\p{L}\p{N}]/u)
      },
    ),
    { numRuns: 500 },
  )
})
