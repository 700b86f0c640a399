import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { englishSentences } from './english-sentences.ts'

const cut = (text: string): readonly string[] =>
  englishSentences(text, { start: 0, end: text.length }).map(({ start, end }) =>
    text.slice(start, end),
  )

/** `|` marks where a sentence must end. */
describe('sentence ends', () => {
  test.each([
    ['plain stops', 'Buyers forget prices.| They remember favours!| Do they?| They do.'],
    ['titles', 'Ask Dr. Osei about it.| Mrs. Lund agreed.'],
    ['initials, but not "I"', 'J. K. Okafor wrote it.| Nobody knew it was I.| Page two came.'],
    ['inner abbreviations', 'Some tools, e.g. Ledgerly, help.| It was us vs. Norway.'],
    ['"No." before a number only', 'Lot No. 7 was sold.| They said no.| It hurt.'],
    ['company forms', 'Harrow Inc. sells pumps.| We left Harrow Inc. and wept.'],
    ['money and decimals', 'It cost $1.5M.| It grew 3.5%.| It shrank to $150M.| Good.'],
    ['addresses', 'Read example.com/a.b?c=d first.| Then go.'],
    ['inner question', '“Who signs?| The boss?”| It depends.'],
    ['a quotation that goes on', '“Never!” she said.| He left.'],
    ['list numbers', '1. Listen first.'],
    ['a lost space', 'You are right.|But not for long.'],
    ['an ellipsis in mid-sentence', 'It was slow… then it broke.| Ok.'],
    ['careless lower case', 'we sell to one firm.| and now we want two.'],
    ['a footnote mark', 'It worked.[3]| We stayed.'],
  ])('%s', (_, marked) => {
    const expected = marked.split('|').map((part) => part.trim())
    expect(cut(marked.replaceAll('|', ''))).toEqual(expected)
  })
})

test('spans are trimmed, ordered, disjoint, and miss nothing but white space', () => {
  const piece = fc.constantFrom(
    'Wait',
    '. ',
    '? ',
    '… ',
    'Dr. ',
    ' no',
    '“',
    '”',
    '3.5',
    '\r\n',
    '😀',
    'é',
    ' ',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), fc.nat(5), (pieces, offset) => {
      const text = '·'.repeat(offset) + pieces.join('')
      const spans = englishSentences(text, { start: offset, end: text.length })
      let cursor = offset
      for (const { start, end } of spans) {
        expect(text.slice(cursor, start).trim()).toBe('')
        expect(text.slice(start, end)).toBe(text.slice(start, end).trim())
        expect(end).toBeGreaterThan(start)
        cursor = end
      }
      expect(text.slice(cursor).trim()).toBe('')
    }),
  )
})
