import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { wrapText } from './wrap-text.ts'

describe('wrapText', () => {
  test.each([
    ['fits one line', 'Trust pays.', ['Trust pays.'], true],
    ['breaks between words', 'Trust pays for itself', ['Trust pays', 'for itself'], true],
    ['ends in an ellipsis', 'one two three four five six seven', ['one two', 'three four…'], false],
    ['cuts a word wider than a line', 'abcdefghijklmnopqrstuvw', ['abcdefghi…'], false],
    ['has no line for nothing', '  ', [], true],
  ])('%s', (_, text, lines, isWhole) => {
    expect(wrapText(text, { width: 6, most: 2 })).toEqual({ lines, isWhole })
  })

  test('loses no word when it says that all is there, and has no more lines than asked for', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), fc.integer({ min: 1, max: 4 }), (text, most) => {
        const { lines, isWhole } = wrapText(text, { width: 8, most })
        expect(lines.length).toBeLessThanOrEqual(most)
        if (isWhole) expect(lines.join(' ')).toBe(text.split(/\s+/u).filter(Boolean).join(' '))
        else expect(lines.at(-1)).toMatch(/…$/u)
      }),
    )
  })

  test('looks at no more of a long text than fits', () => {
    const { lines } = wrapText('x'.repeat(5_000_000), { width: 14, most: 4 })
    expect(lines).toHaveLength(1)
  })
})
