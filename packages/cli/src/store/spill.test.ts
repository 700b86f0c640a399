import type { DocumentAnalysis } from '@contend/analyze'
import { formatAnalysis } from '@contend/report'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { analyzeText } from '../api.ts'
import { openRecord, recordBehind, recordOf } from './analysis-record.ts'
import { withAnalysisStore } from './analysis-store.ts'
import { createPartReader } from './part-reader.ts'
import { createSpill } from './spill.ts'

const analyses = [
  'Trust decides. Most buyers, critics say, never read a brochure; they ask a friend.',
  'A lone surrogate \ud800, a line separator \u2028 and a tab\tare kept. Prices are not 0.5 but -0.',
  '',
].map((text, at) => analyzeText(text, { path: `${String(at)}.txt`, metadata: { group: 'é' } }))

let folder = ''
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'contend-spill-'))))
afterEach(() => rmSync(folder, { recursive: true }))

const stored = (read: ReturnType<typeof createPartReader>['read']): readonly DocumentAnalysis[] => {
  const spill = createSpill(folder)
  return analyses.map((analysis) => openRecord(spill(analysis), read))
}

describe('analyses on the disk', () => {
  test.each([0, 8_000_000])('are written as those in memory, with %i bytes held', (most) => {
    const { read, close } = createPartReader(most)
    const opened = stored(read)
    // By turns, so that those held have to make room for each other.
    for (const round of [opened, opened.toReversed()]) {
      for (const analysis of round) {
        const own = analyses.find(({ document }) => document.path === analysis.document.path)
        expect(formatAnalysis(analysis)).toBe(own && formatAnalysis(own))
      }
    }
    close()
  })

  test('can be sent to another thread and opened there', () => {
    const { read, close } = createPartReader()
    const [first] = stored(read)
    const sent = first && structuredClone(recordBehind(first))
    expect(sent?.parts).toHaveProperty('file')
    expect(sent && openRecord(sent, read).sentences).toEqual(analyses[0]?.sentences)
    close()
  })

  test('go with their store, whatever the work does', async () => {
    const list = async function* (): AsyncIterable<DocumentAnalysis> {
      for (const analysis of analyses) yield await Promise.resolve(analysis)
    }
    const work = withAnalysisStore(folder, async ({ keepAll }) => {
      expect(await keepAll(list())).toHaveLength(analyses.length)
      expect(readdirSync(folder)).toHaveLength(1)
      throw new Error('trouble')
    })
    await expect(work).rejects.toThrow('trouble')
    expect(readdirSync(folder)).toEqual([])
  })
})

test('a record in memory gives the analysis it was made of', () => {
  for (const analysis of analyses) {
    const opened = openRecord(recordOf(analysis), () => {
      throw new Error('nothing is on the disk')
    })
    expect(formatAnalysis(opened)).toBe(formatAnalysis(analysis))
  }
})
