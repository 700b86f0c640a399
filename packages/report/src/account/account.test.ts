import type { Comparison, DocumentAnalysis } from '@contend/analyze'
import { expect, test } from 'vitest'
import {
  sampleComparison,
  sampleManifest,
  unsupportedAnalysis,
} from '../test-support/sample-comparison.ts'
import { accountOf } from './account.ts'
import { exportAccount } from './export-account.ts'
import { findingText } from './finding.ts'

const comparison = sampleComparison()
const [first, second] = comparison.analyses

const withAnalyses = (...analyses: readonly (DocumentAnalysis | undefined)[]): Comparison => ({
  ...comparison,
  analyses: analyses.filter((analysis) => analysis !== undefined),
})

const inWords = (
  part: 'summary' | 'methods' | 'limitations',
  of: Comparison = comparison,
): string => {
  const account = accountOf(of, sampleManifest)
  return (part === 'summary' ? account.summary.map(findingText) : account[part]).join('\n')
}

test('counts stand with what they are counted of', () => {
  expect(inWords('summary')).toContain('1 of 2 documents were analysed in full')
  expect(inWords('summary')).toMatch(/\d+ of \d+ sentences are claims/u)
})

test('all documents are said to be all, not so many of as many', () => {
  expect(inWords('summary', withAnalyses(first))).toContain('One document was analysed in full')
})

test('documents that none of it was measured of are said to be so, never counted as nought', () => {
  const text = inWords('summary', { ...withAnalyses(unsupportedAnalysis()), robustness: [] })
  expect(text).toContain('none of them is in a language whose claims contend finds')
  expect(text).not.toMatch(/\b0\b/u)
})

test.each([
  ['a source that failed', 'could not be read', comparison, { ...comparison, diagnostics: [] }],
  [
    'a language that is not supported',
    'in a language that is not supported',
    comparison,
    withAnalyses(first),
  ],
  [
    'pairs beyond the limit',
    'left out of pairs.csv',
    comparison,
    { ...comparison, pairing: { maxPairs: 100, leftOut: [] } },
  ],
])('the limits name %s, and only where there is one', (_, words, having, lacking) => {
  expect(inWords('limitations', having)).toContain(words)
  expect(inWords('limitations', lacking)).not.toContain(words)
})

test('two languages are no limit where one of them was not counted in', () => {
  const arabic = second && {
    ...second,
    depth: 'terms' as const,
    document: { ...second.document, language: 'ar' },
  }
  expect(inWords('limitations')).not.toContain('languages')
  const mixed = { ...withAnalyses(first, arabic), languages: ['en', 'ar'] }
  expect(inWords('limitations', mixed)).toContain('in 2 languages')
  expect(inWords('limitations', mixed)).toContain('not compared there: 1 document in ar')
})

test('the methods name the versions, thresholds, seed and data files of the run itself', () => {
  const text = inWords('methods')
  for (const part of ['contend 1.2.3', 'wink-nlp 2.4.0', '0.50', '0.55', 'seed 7', 'efefefefefef'])
    expect(text).toContain(part)
})

test('every work named is listed, and no other', () => {
  const { methods, references } = accountOf(comparison, sampleManifest)
  const named = methods.join('\n').match(/\p{Lu}[\p{L}, ]+ (?:19|20)\d\d/gu) ?? []
  expect(references).toHaveLength(new Set(named).size)
})

test('what articles and data files say is no markup in account.md', () => {
  const [file] = exportAccount(sampleManifest)(comparison)
  expect(file?.path).toBe('account.md')
  expect(file?.contents).not.toMatch(/(?<!\\)[<>]/u)
  expect(file?.contents).toContain(String.raw`B2B \& B2C \<differ\>`)
})
