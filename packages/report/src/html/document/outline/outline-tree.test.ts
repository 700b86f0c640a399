import type { DocumentAnalysis, Relation } from '@contend/analyze'
import { describe, expect, test } from 'vitest'
import { unlabelled } from '../../../test-support/hostile-analysis.ts'
import { unsupportedAnalysis } from '../../../test-support/sample-comparison.ts'
import { outlineOf, type OutlineNode } from './outline-tree.ts'

type End = readonly [from: number, relation: Relation['relation'], to: number, score?: number]

/** A document of `count` claims, the theses given first by rank. */
const analysisOf = (
  count: number,
  theses: readonly number[],
  ends: readonly End[],
): DocumentAnalysis => ({
  ...unsupportedAnalysis(),
  sentences: Array.from({ length: count }, (_, index) => ({
    ...unlabelled,
    start: index,
    end: index + 1,
    index,
    block: 'paragraph',
    blockIndex: 0,
    claim: true,
    thesisRank: theses.includes(index) ? theses.indexOf(index) + 1 : null,
  })),
  relations: ends.map(([from, relation, to, score = 0.5]) => ({
    from,
    to,
    relation,
    cue: 'test',
    score,
  })),
})

/** `0(1+(2x))`: 1 supports 0, 2 attacks 1. */
const drawn = (nodes: readonly OutlineNode[]): string =>
  nodes
    .map(({ sentence, relation, children }) => {
      const sign = { support: '+', attack: 'x', rephrase: '=' }[relation?.relation ?? 'support']
      const below = children.length === 0 ? '' : `(${drawn(children)})`
      return `${String(sentence.index)}${relation === null ? '' : sign}${below}`
    })
    .join(' ')

const outline = (...of: Parameters<typeof analysisOf>): readonly [string, string] => {
  const { theses, further } = outlineOf(analysisOf(...of))
  return [drawn(theses), drawn(further)]
}

describe('outlineOf', () => {
  test('hangs claims on theses, by rank, and the rest last', () => {
    const ends: readonly End[] = [
      [1, 'support', 0],
      [2, 'attack', 1],
      [5, 'support', 4],
    ]
    expect(outline(6, [3, 0], ends)).toEqual(['3 0(1+(2x))', '4(5+)'])
  })

  test('places a sentence once, by its surest relation', () => {
    const ends: readonly End[] = [
      [2, 'support', 0, 0.4],
      [2, 'rephrase', 1, 0.6],
    ]
    expect(outline(3, [0, 1], ends)).toEqual(['0 1(2=)', ''])
  })

  test('keeps theses at the top', () => {
    expect(outline(2, [0, 1], [[1, 'support', 0]])).toEqual(['0 1', ''])
  })

  test('loses nothing that runs in a circle', () => {
    const ends: readonly End[] = [
      [1, 'attack', 2],
      [2, 'support', 3],
      [3, 'attack', 1],
    ]
    expect(outline(4, [0], ends)).toEqual(['0', '1(3x(2+))'])
  })

  test('lays a long chain flat below the fifth level', () => {
    const length = 3000
    const ends = Array.from({ length: length - 1 }, (_, i): End => [i + 1, 'support', i])
    const { theses } = outlineOf(analysisOf(length, [0], ends))
    let [node] = theses
    let depth = 0
    for (; node?.children.length === 1; depth++) node = node.children[0]
    expect(depth).toBe(4)
    expect(node?.children).toHaveLength(length - 5)
  })
})
