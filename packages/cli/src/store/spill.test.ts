import type { DocumentAnalysis, Frame } from '@contend/analyze'
import { documentCounter } from '@contend/analyze/results'
import { documentTables, formatAnalysis, formatDocumentTables } from '@contend/report'
import type { Piece } from '@contend/report'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { analyzeText, loadAnalyzer } from '../api.ts'
import { recordOf } from './analysis-record.ts'
import { withAnalysisStore } from './analysis-store.ts'
import { openRecord, recordBehind } from './opened-analysis.ts'
import { makingWith, packAnalysis } from './packed-analysis.ts'
import { createPartReader } from './part-reader.ts'
import { readyCounts } from './ready-counts.ts'
import { readyFacts } from './ready-facts.ts'
import { readyFiles } from './ready-files.ts'
import { createSpill } from './spill.ts'

const analyses = [
  'Trust decides. Most buyers, critics say, never read a brochure; they ask a friend.',
  'A lone surrogate \ud800, a line separator \u2028 and a tab\tare kept. Prices are not 0.5 but -0.',
  '',
].map((text, at) => analyzeText(text, { path: `${String(at)}.txt`, metadata: { group: 'é' } }))

const { frame } = loadAnalyzer()
const making = makingWith(frame, { csvRaw: false })
const { counter, tell } = making

let folder = ''
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'contend-spill-'))))
afterEach(() => rmSync(folder, { recursive: true }))

const textOf = (piece: Piece): string =>
  typeof piece === 'string' ? piece : Buffer.from(piece).toString()

const stored = (read: ReturnType<typeof createPartReader>['read']): readonly DocumentAnalysis[] => {
  const spill = createSpill(folder)
  return analyses.map((analysis) => openRecord(spill(packAnalysis(analysis, null)), read))
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

  test('their lines and rows are those of analyses in memory, made before', () => {
    const reader = createPartReader()
    const spill = createSpill(folder)
    for (const [csvRaw, text] of [
      [false, '=SUM(A1) is better, "they" say.'],
      [true, '=SUM(A1) is better, "they" say.'],
    ] as const) {
      const analysis = analyzeText(text, { path: 'a.txt' })
      const opened = openRecord(
        spill(packAnalysis(analysis, makingWith(frame, { csvRaw }))),
        reader.read,
      )
      const ready = readyFiles(reader, { csvRaw })
      expect(textOf(ready.formatLine(opened))).toBe(formatAnalysis(analysis))
      const rows = documentTables.map((table) => textOf(ready.madeRows(opened, table) ?? ''))
      expect(rows).toEqual(formatDocumentTables(analysis, { csvRaw }))
      expect(rows[0]).toContain(csvRaw ? ',"=SUM' : `,"'=SUM`)
    }
    reader.close()
  })

  test('what was counted of them is taken, and counted where it was not', () => {
    const reader = createPartReader()
    const spill = createSpill(folder)
    const nowhere: Frame = { ...frame, categories: [] }
    for (const analysis of analyses) {
      const counted = openRecord(spill(packAnalysis(analysis, making)), reader.read)
      const bare = openRecord(spill(packAnalysis(analysis, null)), reader.read)
      const [own, other] = [readyCounts(reader, frame), readyCounts(reader, nowhere)]
      // Threads share what is counted.
      expect(own.makeRoom?.(3).buffer).toBeInstanceOf(SharedArrayBuffer)
      expect(own.features(counted)).toEqual(counter.features(analysis))
      expect(own.features(bare)).toEqual(counter.features(analysis))
      expect(own.wordKeys(counted)).toEqual(counter.wordKeys(analysis))
      expect(own.wordKeys(bare)).toEqual(counter.wordKeys(analysis))
      // Another frame counts otherwise: what is given here was not counted now.
      expect(other.features(counted)).toEqual(counter.features(analysis))
    }
    const [first] = analyses
    expect(first && documentCounter(nowhere).features(first)).not.toEqual(
      first && counter.features(first),
    )
    reader.close()
  })

  test('what is told of them is taken, and found where it was not', () => {
    const reader = createPartReader()
    const spill = createSpill(folder)
    const found = readyFacts(reader, frame)
    const foundNow = readyFacts(reader, { ...frame, propositions: [], categories: [] })
    for (const analysis of analyses) {
      const told = openRecord(spill(packAnalysis(analysis, making)), reader.read)
      const bare = openRecord(spill(packAnalysis(analysis, null)), reader.read)
      for (const each of [told, bare, analysis]) expect(found(each)).toEqual(tell(analysis))
      // With another frame other words are told: what is given here was not found now.
      expect(foundNow(told)).toEqual(tell(analysis))
    }
    const b2b = analyzeText('B2B buyers are rational.')
    expect(foundNow(b2b)).not.toEqual(tell(b2b))
    reader.close()
  })

  test('rows are not taken that were made in another way, or with another identifier', () => {
    const reader = createPartReader()
    const [analysis] = analyses
    if (analysis === undefined) throw new Error('no analysis')
    const record = createSpill(folder)(packAnalysis(analysis, making))
    const { head } = record
    const renamed = { ...record, head: { ...head, document: { ...head.document, id: 'other' } } }
    const made = (of: typeof record, csvRaw: boolean): Piece | null =>
      readyFiles(reader, { csvRaw }).madeRows(openRecord(of, reader.read), 'sentences')
    expect(textOf(made(record, false) ?? '')).toContain('Trust decides.')
    expect(made(record, true)).toBeNull()
    expect(made(renamed, false)).toBeNull()
    reader.close()
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
      expect(await keepAll(list(), making)).toHaveLength(analyses.length)
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
