import type { DocumentAnalysis } from '@contend/analyze'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hostileAnalysis, hostileText, unlabelled } from '../../test-support/hostile-analysis.ts'
import { sampleComparison, sampleManifest } from '../../test-support/sample-comparison.ts'
import { renderPage } from '../html.ts'
import { createReportModel } from '../report-model.ts'
import { markedText } from './marked-text.ts'
import { numberNotes } from './note-numbers.ts'

const markup = (analysis: DocumentAnalysis): string => {
  const model = createReportModel({ ...sampleComparison(), analyses: [analysis] }, sampleManifest)
  const [entry] = model.entries
  if (entry === undefined) return ''
  return renderPage(markedText(model, entry, numberNotes(model, analysis)))
}

/** What a reader of the markup sees: tags taken out, entities read. */
const read = (text: string): string =>
  text
    .replaceAll(/<[^>]*>/gu, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&#13;', '\r')
    .replaceAll('&amp;', '&')

/** Whether every element that is opened is closed, the last one first. */
const isNested = (text: string): boolean => {
  const open: string[] = []
  for (const [, slash, name = ''] of text.matchAll(/<(\/?)([a-z]+)/gu)) {
    if (slash === '') open.push(name)
    else if (open.pop() !== name) return false
  }
  return open.length === 0
}

describe('markedText', () => {
  test('holds hostile text as written', () => {
    expect(read(markup(hostileAnalysis()))).toBe(hostileText)
  })

  test('loses no character however hits, stances and negations cross', () => {
    const span = fc
      .tuple(fc.nat({ max: hostileText.length }), fc.nat({ max: 30 }))
      .map(([start, length]) => ({ start, end: Math.min(hostileText.length, start + length) }))
    fc.assert(
      fc.property(fc.array(span), fc.array(fc.tuple(span, span)), (hits, negations) => {
        const base = hostileAnalysis()
        const [hit] = base.hits
        const text = markup({
          ...base,
          hits: hit === undefined ? [] : hits.map((each) => ({ ...hit, ...each, negations: [] })),
          negations: negations.map(([cue, scope]) => ({ sentence: 1, cue, scope, rule: 'direct' })),
        })
        expect(read(text)).toBe(hostileText)
        expect(isNested(text)).toBe(true)
        expect([...text.matchAll(/id="s1"/gu)]).toHaveLength(1)
      }),
    )
  })

  test('cuts a long text into stretches between its blocks, and adds nothing', () => {
    const base = hostileAnalysis()
    const line = 'Nothing is marked here.\n\n'
    const text = line.repeat(2000)
    const long = markup({
      ...base,
      document: { ...base.document, text },
      sentences: Array.from({ length: 2000 }, (_, index) => ({
        ...unlabelled,
        index,
        block: 'paragraph' as const,
        blockIndex: index,
        start: index * line.length,
        end: index * line.length + line.length - 2,
      })),
      hits: [],
      negations: [],
      stances: [],
      relations: [],
    })
    expect(read(long)).toBe(text)
    expect(isNested(long)).toBe(true)
    expect([...long.matchAll(/<div>/gu)].length).toBeGreaterThan(5)
  })
})
