import type { DocumentAnalysis, Hit } from '@contend/analyze'
import { describe, expect, test } from 'vitest'
import { hostileAnalysis } from '../../test-support/hostile-analysis.ts'
import { sampleComparison, sampleManifest } from '../../test-support/sample-comparison.ts'
import { factsOf } from '../../facts/run-facts.ts'
import { createReportModel } from '../report-model.ts'
import { linesOfCategories } from './category-lines.ts'
import { categoryPlaces } from './category-places.ts'

const info = (category: string) => ({
  lexicon: 'gear',
  category,
  label: '',
  entries: { en: 4 },
})

const analysed = (id: string, hits: readonly Partial<Hit>[]): DocumentAnalysis => {
  const analysis = hostileAnalysis()
  const [first] = analysis.hits
  if (first === undefined) throw new Error('The sample has no hits.')
  return {
    ...analysis,
    document: { ...analysis.document, id },
    sentences: analysis.sentences.map((each) =>
      each.index === 0 ? { ...each, block: 'caption' } : each,
    ),
    hits: hits.map((hit) => ({ ...first, lexicon: 'gear', negations: [], ...hit })),
  }
}

const at = (start: number, end: number): Pick<Hit, 'start' | 'end'> => ({ start, end })

const model = () => {
  const comparison = sampleComparison()
  return createReportModel(
    {
      ...comparison,
      frame: { ...comparison.frame, categories: [info('sail'), info('sail.jib')] },
      analyses: [
        analysed('a', [
          { category: 'sail.jib', entry: 'jib*', ...at(40, 44) },
          { category: 'sail', entry: 'cloth', ...at(40, 44) },
          { category: 'sail.jib.storm', entry: 'storm jib', ...at(50, 55) },
          { category: 'sail', entry: 'cloth', sentence: 0, ...at(1, 4) },
        ]),
        analysed('b', [{ category: 'sail', entry: 'cloth', ...at(60, 63) }]),
      ],
    },
    sampleManifest,
  )
}

describe('the places of a category', () => {
  const words = model()

  test('are those below it too, one for each stretch, as rates count them', () => {
    const { places, counts } = categoryPlaces(words, info('sail'))
    expect(places.map(({ document, place }) => [document, place])).toEqual([
      [0, 0],
      [0, 1],
      [0, 2],
      [1, 0],
    ])
    expect(counts).toEqual({
      lines: 4,
      inText: 3,
      documentsWith: 2,
      documents: 2,
      words: 40,
      ratePerThousand: 75,
    })
  })

  test('are counted by term, captions apart', () => {
    const { terms } = categoryPlaces(words, info('sail'))
    expect(terms).toEqual([
      { entry: 'cloth', lines: 3, inText: 2, documentsWith: 2, documents: 2, words: 40 },
      { entry: 'jib*', lines: 1, inText: 1, documentsWith: 1, documents: 2, words: 40 },
      { entry: 'storm jib', lines: 1, inText: 1, documentsWith: 1, documents: 2, words: 40 },
    ])
  })

  test('of one below another leave out what is above; a level without figures counts in its parent', () => {
    const { terms } = categoryPlaces(words, info('sail.jib'))
    expect(terms.map(({ entry }) => entry)).toEqual(['jib*', 'storm jib'])
  })

  test('become lines with all that matched there', () => {
    const { places } = categoryPlaces(words, info('sail'))
    const wanted = [{ category: 'gear.sail', places: places.slice(1, 3) }]
    const lines = linesOfCategories(words, wanted)
    expect([...lines.values()].map(({ document, entries }) => [document, ...entries])).toEqual([
      ['a', 'cloth', 'jib*'],
      ['a', 'storm jib'],
    ])
  })
})

test('entries are counted by the category that has them, with the forms they were written in', () => {
  const count = factsOf(model().comparison).words.entriesOf('gear.sail', 'en').get('cloth')
  expect(count).toMatchObject({ inText: 2, outside: 1, documents: 2 })
  expect([...(count?.surfaces.values() ?? [])].reduce((sum, n) => sum + n, 0)).toBe(3)
})
