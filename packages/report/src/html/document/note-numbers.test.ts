import { expect, test } from 'vitest'
import { hostileAnalysis } from '../../test-support/hostile-analysis.ts'
import { sampleComparison, sampleManifest } from '../../test-support/sample-comparison.ts'
import { createReportModel } from '../report-model.ts'
import { numberNotes } from './note-numbers.ts'

test('an entry is told once for all its places, and apart where it is negated', () => {
  const base = hostileAnalysis()
  const [hit] = base.hits
  if (hit === undefined) throw new Error('the sample has no hit')
  const again = { ...hit, start: hit.end, end: hit.end + 2, sentence: 2 }
  const hits = [hit, again, { ...again, sentence: 3, negations: [] }]
  const model = createReportModel(sampleComparison(), sampleManifest)
  const notes = numberNotes(model, { ...base, hits })
  const [first] = notes.hits
  expect(notes.hits).toEqual([first, first, first?.replace(/\.1$/u, '.2')])
  expect(notes.categories[0]?.entries.map(({ sentences }) => sentences)).toEqual([[1, 2], [3]])
})

test('numbers run through sentences, stances, negations and categories', () => {
  const base = hostileAnalysis()
  const notes = numberNotes(createReportModel(sampleComparison(), sampleManifest), base)
  const all = [
    ...notes.sentences.values(),
    ...notes.stances,
    ...notes.negations,
    ...new Set(notes.hits.map((note) => note.split('.')[0])),
  ].map(Number)
  expect(all.toSorted((a, b) => a - b)).toEqual(all.map((_, index) => index + 1))
})
