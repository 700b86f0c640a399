import { describe, expect, test } from 'vitest'
import { detectFormat } from './detect-format.ts'
import { identityOf } from './file-identity.ts'

describe('the format', () => {
  test.each([
    ['a.dic', '%\n1\tjoy\n%\nglad\t1', 'liwc'],
    ['a.DIC', '%\n1\tjoy\n%\nglad\t1', 'liwc'],
    ['a.txt', '\n%\n1\tjoy\n%\nglad\t1', 'liwc'],
    ['a.dicx', 'DicTerm,Joy\nglad,X', 'dicx'],
    ['a.csv', 'DicTerm,Joy\nglad,X', 'dicx'],
    ['a.lc3', '+joy\nglad', 'lexicoder'],
    ['a.txt', '+joy\nglad', 'lexicoder'],
    ['a.lcd', '<dictionary/>', 'lexicoder'],
    ['a.ykd', '<dictionary/>', 'yoshikoder'],
    ['a.xml', '<?xml version="1.0"?>\n<dictionary style="Lexicoder">', 'lexicoder'],
    ['a.xml', '<dictionary style="050805" patternengine="substring">', 'yoshikoder'],
    ['a.cat', 'JOY\n\tGLAD (1)', 'wordstat'],
    ['a.txt', 'JOY\n\tGLAD (1)', 'wordstat'],
    ['a.yml', 'joy: [glad]', 'quanteda'],
    ['a.json', '{"joy": ["glad"]}', 'quanteda'],
    ['a.yml', 'lexicon: [dictionary, thesaurus]', 'quanteda'],
    ['a.yml', 'language: [French, Dutch]', 'quanteda'],
    ['a.yml', 'lexicon: joy\nlanguage: en', 'contend'],
    ['a.json', '{"lexicon": "joy"}', 'contend'],
    ['a.yaml', 'categories: {joy: {terms: [glad]}}', 'contend'],
    ['a.yaml', 'joy: [glad', 'contend'],
    ['a.yaml', '- glad', 'contend'],
    ['a.txt', 'glad\tjoy\t1', 'csv-long'],
    ['a.txt', 'glad\t3', 'csv-long'],
    ['a.csv', 'category,term\njoy,glad', 'csv-long'],
    ['a.csv', 'word,value\nglad,3', 'csv-long'],
    ['a.csv', 'word,valence,arousal\nglad,0.9,0.4', 'csv-wide'],
    ['a.csv', 'item,joy\nglad,x', 'csv-wide'],
    ['a.csv', 'joy,fear,calm\nglad,dread,hush', 'csv-wide'],
  ])('of %s with %j is %s', (path, text, format) => {
    expect(detectFormat(text, path)).toBe(format)
  })

  test.each([
    ['a.csv', 'glad,joy\ndread,fear', /one entry a row .* csv-long, csv-wide/],
    ['a.csv', 'glad\nmerry', /one entry a row/],
    ['a.csv', 'glad,0.9,0.4\ndread,0.1,0.8', /header/],
    ['a.xml', '<dictionary/>', /--from`: yoshikoder, lexicoder/],
    ['a.dic', '2\nglad/S\nmerry/S', /two % lines/],
    ['a.txt', 'some words that are no lexicon', /liwc \(LIWC dictionary\), .*csv-wide/],
    ['a.txt', '', /shows no format/],
  ])('of %s with %j cannot be told', (path, text, message) => {
    expect(() => detectFormat(text, path)).toThrow(message)
  })
})

test.each([
  ['mfd.dic', 'mfd', 'en'],
  ['mood.ar.dic', 'mood', 'ar'],
  ['mfd2.0.dic', 'mfd2_0', 'en'],
  ['LSD 2015 (final).lc3', 'LSD_2015_final', 'en'],
  ['2015.cat', 'c_2015', 'en'],
  ['ar.dic', 'ar', 'en'],
  ['....csv', 'lexicon', 'en'],
  ['constructor.yml', 'constructor_', 'en'],
])('%s is the lexicon %s in %s', (fileName, id, language) => {
  expect(identityOf(fileName)).toEqual({ id, language })
})
