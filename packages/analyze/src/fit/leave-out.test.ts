import { expect, test } from 'vitest'
import { fitLabel } from './fit-label.ts'
import type { CuedDocument } from './labelled-cues.ts'
import { leaveOut, type Corpus } from './leave-out.ts'
import { measureUnits } from './measure-units.ts'

const OPTIONS = { label: 'claim', penalty: 1 } as const

/** A document in which `obligation` goes with claims and `past` with other sentences, nine times in ten. */
const documentOf = (id: string, turned = false): CuedDocument => ({
  id,
  units: Array.from({ length: 20 }, (_, i) => {
    const claim = i % 2 === 0
    const odd = i >= 18
    return {
      doc: id,
      i,
      text: `Sentence ${String(i)}.`,
      claim: turned ? !claim : claim,
      premise: null,
      cues: claim === odd ? ['past'] : ['obligation'],
    }
  }),
})

const corpus = (name: string, documents: readonly CuedDocument[]): Corpus => ({ name, documents })
const plain = corpus(
  'plain',
  ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => documentOf(id)),
)

test('weights follow the labels, and scores the shares', () => {
  const model = fitLabel(plain.documents, OPTIONS)
  expect(model.cues['obligation']).toBeGreaterThan(0)
  expect(model.cues['past']).toBeLessThan(0)
  const score = 1 / (1 + Math.exp(-model.base - (model.cues['obligation'] ?? 0)))
  expect(score).toBeCloseTo(0.9, 1)
  expect(model.threshold).toBeGreaterThan(1 - score)
  expect(model.threshold).toBeLessThanOrEqual(score)
})

test.each(['doc', 'corpus'] as const)('what is left out by %s has no part in its scores', (by) => {
  const odd = corpus('odd', [documentOf('turned', true)])
  const { units, thresholds } = leaveOut([plain, odd], 'odd', { ...OPTIONS, by })
  expect(thresholds).toHaveLength(1)
  expect(measureUnits(units).f1).toBeCloseTo(0.1, 9)
  const straight = corpus('odd', [documentOf('straight')])
  const same = leaveOut([plain, straight], 'odd', { ...OPTIONS, by })
  expect(same.units.map(({ score }) => score)).toEqual(units.map(({ score }) => score))
})

test('each document is left out by itself, and counts as one', () => {
  const { units, thresholds } = leaveOut([plain], 'plain', { ...OPTIONS, by: 'doc' })
  expect(thresholds).toHaveLength(plain.documents.length)
  expect(new Set(units.map(({ document }) => document)).size).toBe(plain.documents.length)
  expect(measureUnits(units).f1).toBeCloseTo(0.9, 9)
})

test('boilerplate has score 0 and is never predicted', () => {
  const [first] = plain.documents
  const furniture = {
    ...documentOf('x'),
    units: (first?.units ?? []).map((u) => ({ ...u, cues: null })),
  }
  const { units } = leaveOut([plain, corpus('furniture', [furniture])], 'furniture', {
    ...OPTIONS,
    by: 'corpus',
  })
  expect(units.every(({ score, predicted }) => score === 0 && !predicted)).toBe(true)
})
