import type { DocumentAnalysis, Relation, Sentence } from '@contend/analyze'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hostileAnalysis, unlabelled } from '../../../test-support/hostile-analysis.ts'
import { argumentGraph, mostNodes, nodesOf } from './argument-graph.ts'
import { layoutMap, nodeWidth } from './layout-map.ts'

const kinds = ['support', 'attack', 'rephrase'] as const

interface Drawn {
  readonly theses: number
  readonly links: readonly (readonly [from: number, to: number, kind: number, score: number])[]
  readonly sentences: number
}

const drawn: fc.Arbitrary<Drawn> = fc.record({
  theses: fc.nat({ max: 5 }),
  sentences: fc.integer({ min: 1, max: 120 }),
  links: fc.array(
    fc.tuple(fc.nat(), fc.nat(), fc.nat({ max: 2 }), fc.double({ min: 0, max: 1, noNaN: true })),
    { maxLength: 150 },
  ),
})

/** An analysis of a text of equal sentences, all of them claims, with the links that were drawn. */
const analysisOf = ({ theses, links, sentences }: Drawn): DocumentAnalysis => {
  const base = hostileAnalysis()
  return {
    ...base,
    document: { ...base.document, text: 'Ab cde. '.repeat(sentences) },
    sentences: Array.from({ length: sentences }, (_, index): Sentence => ({
      ...unlabelled,
      index,
      start: index * 8,
      end: index * 8 + 7,
      block: 'paragraph',
      blockIndex: index,
      claim: true,
      claimScore: 0.6,
      thesisRank: index < theses ? index + 1 : null,
    })),
    relations: links.flatMap(([from, to, kind, score]): readonly Relation[] => {
      const ends = { from: from % sentences, to: to % sentences }
      if (ends.from === ends.to) return []
      return [{ ...ends, relation: kinds[kind] ?? 'support', cue: 'because', score }]
    }),
  }
}

const textOf = (): string => 'A sentence that takes two lines or three of its node'

describe('argumentGraph and layoutMap', () => {
  test('draw at most 60 nodes, each once, and leave the others to the outline', () => {
    fc.assert(
      fc.property(drawn, (text) => {
        const { trees, left } = argumentGraph(analysisOf(text))
        const indices = nodesOf(trees).map(({ sentence }) => sentence.index)
        expect(indices.length).toBeLessThanOrEqual(mostNodes)
        expect(new Set(indices).size).toBe(indices.length)
        expect(indices.length + left).toBe(text.sentences)
      }),
      { numRuns: 60 },
    )
  })

  test('draw every thesis, and link only what is drawn', () => {
    fc.assert(
      fc.property(drawn, (text) => {
        const analysis = analysisOf(text)
        const { trees, further } = argumentGraph(analysis)
        const indices = new Set(nodesOf(trees).map(({ sentence }) => sentence.index))
        for (const { thesisRank, index } of analysis.sentences) {
          if (thesisRank !== null) expect(indices).toContain(index)
        }
        for (const { from, to } of further) {
          expect(indices).toContain(from)
          expect(indices).toContain(to)
        }
      }),
      { numRuns: 60 },
    )
  })

  test('let no node overlap another, or leave the drawing', () => {
    fc.assert(
      fc.property(drawn, fc.integer({ min: 0, max: 90 }), (text, length) => {
        const { trees } = argumentGraph(analysisOf(text))
        const { nodes, width, height } = layoutMap(trees, ({ sentence }) =>
          'word '.repeat((sentence.index * length) % 40),
        )
        for (const [index, a] of nodes.entries()) {
          expect(a.x).toBeGreaterThanOrEqual(0)
          expect(a.y).toBeGreaterThanOrEqual(0)
          expect(a.x + nodeWidth).toBeLessThanOrEqual(width)
          expect(a.y + a.height).toBeLessThanOrEqual(height)
          for (const b of nodes.slice(index + 1)) {
            const isApart =
              a.x + nodeWidth <= b.x ||
              b.x + nodeWidth <= a.x ||
              a.y + a.height <= b.y ||
              b.y + b.height <= a.y
            expect(isApart).toBe(true)
          }
        }
      }),
      { numRuns: 60 },
    )
  })

  test('make the same of the same', () => {
    fc.assert(
      fc.property(drawn, (text) => {
        const layout = (): unknown => layoutMap(argumentGraph(analysisOf(text)).trees, textOf)
        expect(layout()).toEqual(layout())
      }),
      { numRuns: 20 },
    )
  })

  test('keep the theses in the order of their ranks, from the top', () => {
    const links = [
      [3, 0, 0, 0.5],
      [4, 1, 0, 0.5],
      [5, 2, 0, 0.5],
    ] as const
    const { trees } = argumentGraph(analysisOf({ theses: 3, sentences: 6, links }))
    const { nodes } = layoutMap(trees, textOf)
    const tops = [1, 2, 3].map(
      (rank) => nodes.find(({ node }) => node.sentence.thesisRank === rank)?.y ?? -1,
    )
    expect(tops).toEqual(tops.toSorted((a, b) => a - b))
  })

  test('draw nothing of a text without claims', () => {
    const { trees, left } = argumentGraph({ ...hostileAnalysis(), sentences: [], relations: [] })
    expect({ trees, left }).toEqual({ trees: [], left: 0 })
  })
})
