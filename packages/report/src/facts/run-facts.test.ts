import type { DocumentAnalysis, ProfileRow } from '@contend/analyze'
import { finish } from '@contend/analyze/results'
import { describe, expect, test } from 'vitest'
import { hostileAnalysis } from '../test-support/hostile-analysis.ts'
import { sampleComparison } from '../test-support/sample-comparison.ts'
import { createFactTeller } from './own-facts.ts'
import { factsOf, gatherFacts } from './run-facts.ts'

const row = (measure: string, value: number | null): ProfileRow => ({
  measure,
  value,
  low: null,
  high: value,
  numerator: 0,
  denominator: 3,
})

const withProfile = (id: string, profile: readonly ProfileRow[]): DocumentAnalysis => {
  const analysis = hostileAnalysis()
  return { ...analysis, document: { ...analysis.document, id }, profile }
}

const factsWith = (...analyses: readonly DocumentAnalysis[]) =>
  factsOf({ ...sampleComparison(), analyses })

describe('what is kept of the figures of a document', () => {
  const told = [row('rate:gear.sail', 0.1 + 0.2), row('author:index:gear.wind', null)]
  const untold = [row('rate:argument.hedges', 1), row('per-claim:gear.sail', 2)]
  const { documents, measureKinds } = factsWith(
    withProfile('a', [...untold, ...told]),
    withProfile('b', [row('share:claims', -0)]),
  )

  test('is what several documents are compared on, to the last digit', () => {
    for (const each of told) expect(documents[0]?.figure(each.measure)).toEqual(each)
    expect(documents[1]?.figure('share:claims')).toEqual(row('share:claims', -0))
  })

  test('is nothing where nothing was measured, in this document or any', () => {
    expect(documents[1]?.figure('rate:gear.sail')).toBeUndefined()
    expect(documents[0]?.figure('share:claims')).toBeUndefined()
    expect(documents[0]?.figure('rate:gear.rope')).toBeUndefined()
  })

  test('leaves out what only the page of the document tells, but not that there is such a measure', () => {
    for (const { measure } of untold) expect(documents[0]?.figure(measure)).toBeUndefined()
    expect([...measureKinds]).toEqual(['rate:', 'per-claim:', 'author:', 'share:'])
  })
})

test('an analysis is read once for all that is told of several', () => {
  let reads = 0
  const analysis = hostileAnalysis()
  const watched: DocumentAnalysis = {
    ...analysis,
    get profile() {
      reads += 1
      return analysis.profile
    },
  }
  const comparison = { ...sampleComparison(), analyses: [watched] }
  const [first] = factsOf(comparison).documents
  expect(factsOf(comparison).documents[0]).toBe(first)
  expect(reads).toBe(1)
})

test('a document without a title is called by the identifier it has in the end', () => {
  const comparison = sampleComparison()
  const [first] = comparison.analyses
  if (first === undefined) throw new Error('The sample has no documents.')
  const untitled = { ...first, document: { ...first.document, title: ' ' } }
  const own = createFactTeller(comparison.frame)(untitled)
  const renamed = { ...untitled, document: { ...untitled.document, id: 'renamed' } }
  const after = { ...comparison, analyses: [renamed] }
  finish(gatherFacts(after, () => own))
  expect(factsOf(after).documents[0]?.name).toMatch(/^renamed “.+”$/u)
})

test('facts found earlier are taken, and from then on told of the comparison', () => {
  const comparison = sampleComparison()
  const tell = createFactTeller(comparison.frame)
  const earlier = comparison.analyses.map((analysis) => structuredClone(tell(analysis))).values()
  finish(gatherFacts(comparison, (analysis) => earlier.next().value ?? tell(analysis)))
  expect(earlier.next().done).toBe(true)
  const [gathered, found] = [factsOf(comparison), factsOf(sampleComparison())]
  expect(gathered.measureKinds).toEqual(found.measureKinds)
  expect([...gathered.told.values()]).toEqual([...found.told.values()])
  for (const [at, { figure, ...facts }] of found.documents.entries()) {
    const own = gathered.documents[at]
    expect(own).toMatchObject(facts)
    const measures = comparison.analyses[at]?.profile.map(({ measure }) => measure) ?? []
    expect(measures.map((measure) => own?.figure(measure))).toEqual(measures.map(figure))
  }
  for (const { lexicon, category } of comparison.frame.categories) {
    const name = `${lexicon}.${category}`
    expect(gathered.words.placesOf(name)).toEqual(found.words.placesOf(name))
    expect(gathered.words.entriesOf(name, 'en')).toEqual(found.words.entriesOf(name, 'en'))
  }
})

test('documents with the same title are told apart by their identifiers', () => {
  const named = (id: string, title: string): DocumentAnalysis => {
    const analysis = hostileAnalysis()
    return { ...analysis, document: { ...analysis.document, id, title } }
  }
  const { documents } = factsWith(
    named('a', 'On owls'),
    named('b', 'On tea'),
    named('c', 'On owls '),
  )
  expect(documents.map(({ name }) => name)).toEqual(['On owls (a)', 'On tea', 'On owls (c)'])
})
