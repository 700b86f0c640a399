import { describe, expect, test } from 'vitest'
import { sampleComparison, sampleManifest } from '../../test-support/sample-comparison.ts'
import { renderPage } from '../html.ts'
import { createReportModel } from '../report-model.ts'
import { coverage } from './coverage.ts'

const shown = (analysed: boolean, repeated: boolean, leftOut = false): string | null => {
  const sample = sampleComparison()
  const comparison = {
    ...sample,
    analyses: sample.analyses.map((each) =>
      analysed ? { ...each, depth: 'full' as const } : each,
    ),
    diagnostics: [],
    duplicates: { rows: repeated ? sample.duplicates.rows : [], leftOut },
  }
  const note = coverage(createReportModel(comparison, { ...sampleManifest, notes: [] }))
  return note === null ? null : renderPage(note)
}

describe('what stands before the figures', () => {
  test('is nothing where all was analysed and nothing repeats', () => {
    expect(shown(true, false)).toBeNull()
  })

  test('names documents that repeat others although nothing else is missing', () => {
    const markup = shown(true, true)
    expect(markup).toContain('>What is there twice<')
    expect(markup).toContain('1 document repeats another in nearly the same words.')
    expect(markup).toContain('Each counts as a document of its own')
    expect(markup).not.toContain('not analysed')
  })

  test('says when they are left out', () => {
    expect(shown(true, true, true)).toContain('It is left out of groups, comparisons and pairs')
  })

  test('has both in one note', () => {
    expect(shown(false, true)).toContain('>What was not analysed, and what is there twice<')
    expect(shown(false, false)).toContain('>What was not analysed<')
  })
})
