import { expect, test } from 'vitest'
import { editDistance, nearest, suggestion } from './nearest.ts'

test.each([
  ['', 'abc', 3],
  ['report', 'reprot', 1],
  ['kitten', 'sitting', 3],
  ['same', 'same', 0],
])('from %j to %j are %d edits', (a, b, edits) => {
  expect(editDistance(a, b)).toBe(edits)
  expect(editDistance(b, a)).toBe(edits)
})

const names = ['groupBy', 'metadata', 'lexicon', 'propositions']

test.each([
  ['groupby', 'groupBy'],
  ['metdata', 'metadata'],
  ['prop', 'propositions'],
  ['zebra', null],
  ['', null],
])('%j is meant as %j', (name, meant) => {
  expect(nearest(name, names)).toBe(meant)
})

test('a suggestion names the nearest, else a few names to choose from', () => {
  expect(suggestion('lexikon', names)).toBe('Did you mean "lexicon"?')
  expect(suggestion('zebra', names)).toBe(`There is: ${names.join(', ')}.`)
  expect(suggestion('zebra', [])).toBe('')
})
