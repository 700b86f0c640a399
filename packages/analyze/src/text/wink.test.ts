import fc from 'fast-check'
import { expect, test } from 'vitest'
import { longRuns, winkTokens } from './wink.ts'

const tokensOf = (text: string) => winkTokens(text, { start: 0, end: text.length })

test.each([
  ['contractions', 'They don’t.', ['they', 'do', "n't", '.']],
  ['abbreviations with figures', 'B2B isn’t P2P', ['b2b', 'is', "n't", 'p2p']],
])('%s', (_, text, keys) => {
  expect(tokensOf(text).map(({ key }) => key)).toEqual(keys)
})

test('"cannot", for which wink has no lemma, has one', () => {
  for (const { lemma } of tokensOf('We cannot, cannot wait.')) expect(lemma).toMatch(/^\S+$/u)
})

test('tokens are slices of the text, in order, whatever the text', () => {
  const piece = fc.constantFrom(
    'B2B',
    ' ',
    '\r\n',
    '\u3000',
    '\ufeff',
    '😀',
    'e\u0301',
    '“',
    '-',
    '\u2028',
    'link',
    'constructor',
    '$150M.',
    '\u0000',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join('')
      let cursor = 0
      for (const { start, end } of tokensOf(text)) {
        expect(start).toBeGreaterThanOrEqual(cursor)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(text.length)
        cursor = end
      }
    }),
  )
})

test('a run without a space is one token and does not stop the rest', () => {
  const text = `Before ${'a'.repeat(100_000)} after.`
  expect(longRuns(text)).toEqual([{ start: 7, end: 100_007 }])
  expect(tokensOf(text).map(({ start, end }) => end - start)).toEqual([6, 100_000, 5, 1])
})

test('a sentence is read the same whatever was read before', () => {
  const sentence = "Brindleworth's knock a third off in Marrowgate-on-Sea, n.b."
  const fresh = tokensOf(sentence)
  expect(fresh.map(({ key }) => key).slice(0, 2)).toEqual(['brindleworth', "'s"])
  for (const other of ["We bought it at Brindleworth's.", 'To Marrowgate-on-Sea. (n.b.)'])
    tokensOf(other)
  expect(tokensOf(sentence)).toEqual(fresh)
})
