import fc from 'fast-check'
import { expect, test } from 'vitest'
import { oneLine, visible } from './visible.ts'

test.each([
  ['plain name.txt', 'plain name.txt'],
  ['ärger 🚲 سوق', 'ärger 🚲 سوق'],
  ['\u001b[2Jx', '\\x1b[2Jx'],
  ['a\nb', 'a\\x0ab'],
  ['txt.\u202eexe', 'txt.\\u{202e}exe'],
])('%j is shown as %j', (text, shown) => {
  expect(visible(text)).toBe(shown)
})

test('no control character is ever left', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      (text) => !/[\p{Cc}\p{Cf}\p{Cs}]/u.test(visible(text)),
    ),
  )
})

test('white space becomes single spaces on one line', () => {
  expect(oneLine(' two\r\n lines\t')).toBe('two lines')
})
