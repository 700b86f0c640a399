import type { DocumentAnalysis, Hit } from '@contend/analyze'
import { expect, test } from 'vitest'
import { hostileAnalysis } from '../../test-support/hostile-analysis.ts'
import { createWordTeller } from './own-words.ts'
import { createWordIndex, type EntryCount } from './word-index.ts'

const tell = createWordTeller({ categories: [] })

/** A document of one hit of `gear.sail` for each word; those of the first sentence stand in a caption. */
const documentOf = (words: readonly string[], sentence = 1): DocumentAnalysis => {
  const analysis = hostileAnalysis()
  const text = words.join(' ')
  const hits: Hit[] = []
  let start = 0
  for (const word of words) {
    hits.push({
      sentence,
      lexicon: 'gear',
      category: 'sail',
      entry: '*',
      start,
      end: start + word.length,
      weight: 1,
      match: 'literal',
      negations: [],
      voice: 'author',
      attitude: null,
      inClaim: false,
    })
    start += word.length + 1
  }
  return {
    ...analysis,
    document: { ...analysis.document, text },
    sentences: analysis.sentences.map((each) =>
      each.index === 0 ? { ...each, block: 'caption' } : each,
    ),
    hits,
  }
}

const countsOf = (...documents: readonly DocumentAnalysis[]): EntryCount | undefined => {
  const { add, index } = createWordIndex()
  for (const [document, analysis] of documents.entries()) {
    add(tell(analysis), { document, language: 'en' })
  }
  return index.entriesOf('gear.sail', 'en').get('*')
}

test('the forms of an entry are counted over documents, the first 50 of them', () => {
  const forms = (from: number, to: number): readonly string[] =>
    Array.from({ length: to - from }, (_, at) => `Jib${String(from + at)}`)
  const counts = countsOf(documentOf(forms(0, 40)), documentOf(forms(30, 70)))
  expect(counts).toMatchObject({ inText: 80, outside: 0, documents: 2 })
  expect([...(counts?.surfaces.keys() ?? [])]).toEqual(
    forms(0, 50).map((form) => form.toLowerCase()),
  )
  expect(counts?.surfaces.get('jib29')).toBe(1)
  expect(counts?.surfaces.get('jib30')).toBe(2)
})

test('a document with hits in captions only does not count as one with hits in its text', () => {
  const counts = countsOf(documentOf(['jib', 'jib'], 0), documentOf(['jib']))
  expect(counts).toMatchObject({ inText: 1, outside: 2, documents: 1 })
})
