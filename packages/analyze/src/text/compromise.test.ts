import { expect, test } from 'vitest'
import { clausesOf, patternSentence } from './compromise.ts'
import { inflectionsOf } from './compromise-inflections.ts'

test.each([
  ['argue', ['argue', 'argued', 'argues', 'arguing']],
  ['drive', ['drive', 'drove', 'drives', 'driving', 'driven']],
  ['good', ['good', 'better', 'best']],
  ['be', ['be', 'am', 'is', 'are', 'was', 'were', 'been', 'being']],
  ['rely on', ['rely on', 'relied on', 'relies on', 'relying on']],
  ['necessarily', ['necessarily']],
  ['of', ['of']],
])('forms of %s', (lemma, forms) => {
  expect(inflectionsOf(lemma)).toEqual(forms)
})

test.each([
  ['person', 'people'],
  ['business model', 'business models'],
  ['false dichotomy', 'false dichotomies'],
  ['hypothesis', 'hypotheses'],
  ['B2B', 'b2b'],
  ['constructor', 'constructors'],
])('%s has the form %s', (lemma, form) => {
  expect(inflectionsOf(lemma)).toContain(form)
})

test('a match is given as a place in the sentence', () => {
  const sentence = '“It isn’t an  old – myth”, he said.'
  const found = patternSentence(sentence).find('is not . old')
  expect(found.map(({ start, end }) => sentence.slice(start, end))).toEqual(['isn’t an  old'])
})

test('clauses are given as places in the sentence', () => {
  const sentence = 'If buyers are people, they’ll feel – but they also think.'
  for (const { start, end } of clausesOf(sentence)) {
    expect(start).toBeLessThan(end)
    expect(end).toBeLessThanOrEqual(sentence.length)
  }
  expect(clausesOf(sentence).length).toBeGreaterThan(1)
  expect(clausesOf('')).toEqual([])
})
