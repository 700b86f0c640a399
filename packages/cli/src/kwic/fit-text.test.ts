import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fitEnd, fitStart, widthOf } from './fit-text.ts'

describe('fitting a text into columns', () => {
  test.each([
    ['abcdef', 6, 'abcdef', 'abcdef'],
    ['abcdef', 4, 'abc…', '…def'],
    ['漢字漢字', 5, '漢字…', '…漢字'],
    ['漢字漢字', 4, '漢…', '…字'],
    ['a🙂b🙂c', 4, 'a🙂…', '…🙂c'],
    ['cafe\u0301s', 2, 'c…', '…s'],
    ['المدينة', 3, 'ال…', '…نة'],
  ])('%s in %i', (text, columns, start, end) => {
    expect(fitStart(text, columns)).toBe(start)
    expect(fitEnd(text, columns)).toBe(end)
  })

  test('it fits, and all that is left is of the text', () => {
    const texts = fc
      .array(fc.constantFrom('a', 'b', ' ', '漢', '🙂', 'e\u0301', 'ق', '\u064e'), {
        maxLength: 40,
      })
      .map((characters) => characters.join(''))
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 30 }), (text, columns) => {
        const [start, end] = [fitStart(text, columns), fitEnd(text, columns)]
        expect(Math.max(widthOf(start), widthOf(end))).toBeLessThanOrEqual(columns)
        expect(text.startsWith(start.replace(/…$/, ''))).toBe(true)
        expect(text.endsWith(end.replace(/^…/, ''))).toBe(true)
      }),
    )
  })
})
