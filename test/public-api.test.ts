import { compareTwoTexts } from '@contend/examples/compare-two-texts.ts'
import * as analyze from '@contend/analyze'
import * as statistics from '@contend/analyze/statistics'
import * as ingest from '@contend/ingest'
import * as report from '@contend/report'
import * as contend from 'contend'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { temporaryFolder } from './support/folder.ts'
import { cell, readTable } from './support/tables.ts'

test.each([
  ['ingest', ingest],
  ['analyze', analyze],
  ['analyze/statistics', statistics],
  ['report', report],
  ['contend', contend],
])('the names %s exports change on purpose only', (_name, exported) => {
  expect(Object.keys(exported).toSorted()).toMatchSnapshot()
})

describe('the library', () => {
  test('analyses a text and explains its labels', () => {
    const text =
      '\ufeffWhy two\n\nB2B and B2C are fundamentally different, because committees decide.'
    const analysis = contend.analyzeText(text, { id: 'two', metadata: { group: 'x' } })
    expect(analysis.document.text).toBe(text.slice(1))
    expect(analysis.sentences.map(({ block }) => block)).toEqual(['title', 'paragraph'])
    expect(
      analysis.hits.some(({ lexicon, category }) => `${lexicon}.${category}` === 'marketing.b2b'),
    ).toBe(true)
    for (const { index, claimScore } of analysis.sentences) {
      if (claimScore === null) continue
      const sum = analysis.cues
        .filter(({ sentence }) => sentence === index)
        .reduce((s, { claim }) => s + claim, 0)
      expect(claimScore).toBeCloseTo(1 / (1 + Math.exp(-sum)), 9)
    }
  })

  test('compares texts and takes exporters of one’s own', async () => {
    const folder = temporaryFolder()
    const comparison = await compareTwoTexts(folder)
    expect(comparison.analyses.map(({ document }) => document.id)).toEqual(['apart', 'alike'])
    const page = readFileSync(join(folder, 'positions.md'), 'utf8')
    expect(page).toContain('# B2B and B2C are fundamentally different.')
    expect(page).toContain('- apart (for): “B2B and B2C are fundamentally different.”')
    expect(page).toContain('- alike (against): “The line between B2B and B2C is a myth.”')
    expect(readTable(folder, 'documents').map((row) => cell(row, 'doc_id'))).toEqual([
      'apart',
      'alike',
    ])
  })
})
