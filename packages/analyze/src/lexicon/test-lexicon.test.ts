import { expect, test } from 'vitest'
import { lexicon, tokenize } from '../test-support/lexicon-fixture.ts'
import { testLexicon } from './test-lexicon.ts'

test('runs the tests of every category', () => {
  const results = testLexicon(
    lexicon(`
categories:
  place:
    terms: [guinea]
    except: [guinea pig]
    tests: {match: [In Guinea., In Ghana.], skip: [A guinea pig., A guinea.]}
    categories: {town: {terms: [york]}}
  north: {tests: {match: [To York.]}}
dimensions: {odd: {from: nowhere, to: place}}
`),
    {
      tokenize,
      sentences: (text, language) => {
        const span = { start: 0, end: text.length }
        return [{ span, tokens: tokenize(text, span, language) }]
      },
    },
  )
  expect(results.map(({ text, passed, hits }) => [text, passed, hits.length])).toEqual([
    ['In Guinea.', true, 1],
    ['In Ghana.', false, 0],
    ['A guinea pig.', true, 0],
    ['A guinea.', false, 1],
    ['To York.', false, 1],
  ])
})
