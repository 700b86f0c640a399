import { expect, test } from 'vitest'
import { findQuotations } from './quotations.ts'

/** `[…]` marks what must be found as speech, `{…}` as a quoted name or word. */
test.each([
  ['curly', 'He said “[we never buy from strangers,]” and left.'],
  ['straight', 'He said "[we never buy from strangers,]" and left.'],
  ['a name', 'The “{business to consumer}” sector is a label.'],
  ['a short exclamation is speech', '“[Got you,]” they say.'],
  ['unclosed, to the end', 'She wrote: “[nobody buys a drill for its motor]'],
  ['two in a row', '“[That is not how it works.]” Then: “[Is it not, after all, so?]”'],
  ['closed by a straight mark', '“[we never buy from strangers]" he said.'],
  ['nested, the outer one', '“[She told us ‘never sell rope’ and then left.]”'],
  ['single curly', '‘[We never buy from strangers,]’ he said.'],
  [
    'single curly with apostrophes',
    'He wrote ‘[it is the buyers’ own fault that rope is dear]’ to us.',
  ],
  ['low opening marks', '„[Wir kaufen nie bei fremden Leuten]“'],
  ['guillemets', '«[we never buy from strangers]»'],
])('%s', (_, marked) => {
  const text = marked.replaceAll(/[[\]{}]/g, '')
  const found = findQuotations(text, { start: 0, end: text.length })
  let annotated = ''
  let cursor = 0
  for (const { start, end, speech } of found) {
    const [open, close] = speech ? ['[', ']'] : ['{', '}']
    annotated += `${text.slice(cursor, start)}${open}${text.slice(start, end)}${close}`
    cursor = end
  }
  expect(annotated + text.slice(cursor)).toBe(marked)
})

test.each([
  ['an inch mark', 'A 5" screen is enough for most of us.'],
  ['apostrophes', "It isn't the buyers' money."],
  ['curly apostrophes', 'It isn’t the buyers’ money.'],
  ['a year without its century', 'The summer of ‘68 was the sellers’ best'],
])('no quotation: %s', (_, text) => {
  expect(findQuotations(text, { start: 0, end: text.length })).toEqual([])
})
