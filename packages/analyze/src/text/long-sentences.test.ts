import fc from 'fast-check'
import { expect, test } from 'vitest'
import { longestSentence, piecesOf } from './long-sentences.ts'

const pieces = (text: string): readonly string[] =>
  piecesOf(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end))

test('a sentence of prose is one piece, however long', () => {
  const text = 'and so on '.repeat(longestSentence / 10 - 1).trim()
  expect(pieces(text)).toEqual([text])
})

test('what is longer is cut behind a clause mark, or else at a blank', () => {
  const marked = `${'word '.repeat(600)}end, ${'word '.repeat(600)}`.trim()
  expect(pieces(marked).map((piece) => piece.slice(-4))).toEqual(['end,', 'word'])
  expect(pieces('word '.repeat(1000).trim())).toEqual([
    'word '.repeat(800).trim(),
    'word '.repeat(200).trim(),
  ])
})

test('a run without a blank is never cut', () => {
  const run = 'x'.repeat(longestSentence * 2)
  expect(pieces(run)).toEqual([run])
  expect(pieces(`It holds ${run} and more`)).toEqual(['It holds', run, 'and more'])
})

test('pieces leave out nothing but white space', () => {
  const word = fc.constantFrom('a', 'trust,', 'x'.repeat(700), '😀'.repeat(900), '\n', ' ')
  fc.assert(
    fc.property(fc.array(word, { maxLength: 80 }), (words) => {
      const text = words.join(' ').trim()
      const found = pieces(text)
      expect(found.join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''))
      expect(found.filter((piece) => piece !== piece.trim() || piece === '')).toEqual([])
    }),
  )
})
