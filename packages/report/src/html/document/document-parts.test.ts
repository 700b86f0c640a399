import type { Course, DocumentAnalysis } from '@contend/analyze'
import { expect, test } from 'vitest'
import { sampleComparison, sampleManifest } from '../../test-support/sample-comparison.ts'
import { documentParts } from './document-parts.ts'

test('every document gets its own course, whatever the order of paths and identifiers', () => {
  const comparison = sampleComparison()
  const [first] = comparison.analyses
  if (first === undefined) throw new Error('The sample has no documents.')
  // In path order, as "-" is before ".", and by identifier the other way round.
  const analyses = ['a-b', 'a', 'none'].map((id): DocumentAnalysis => ({
    ...first,
    document: { ...first.document, id, path: `${id}.md` },
  }))
  const course = (unit: Course['unit'], name: string): Course => ({
    ...{ unit, name, documents: 1, parts: [] },
  })
  const courses = [
    ...['a', 'a-b', 'gone', 'z'].map((name) => course('document', name)),
    course('group', 'none'),
  ]
  const { parts } = documentParts({ ...comparison, analyses, courses }, sampleManifest)
  const found = Array.from(parts, (each) => [
    each.analyses[each.at]?.document.id,
    each.course?.name,
  ])
  expect(Object.fromEntries(found)).toEqual({ 'a-b': 'a-b', a: 'a', none: undefined })
})
