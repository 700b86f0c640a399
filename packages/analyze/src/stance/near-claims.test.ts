import { expect, test } from 'vitest'
import { createAnalyzer } from '../create-analyzer.ts'
import type { DocumentAnalysis } from '../model/analysis.ts'
import { paragraphDocument } from '../test-support/paragraph-document.ts'
import { shippedLexicons, shippedPropositions } from '../test-support/shipped-data.ts'

const text = 'The van came late. B2B and B2C are fundamentally different. It rained on the till.'

const analysedAt = (claimThreshold: number): DocumentAnalysis =>
  createAnalyzer({
    lexicons: shippedLexicons,
    propositions: shippedPropositions,
    claimThreshold,
  }).analyze(paragraphDocument(text))

const score = analysedAt(0.5).sentences[1]?.claimScore ?? 0

test('a sentence just below the threshold takes a side beside the stances, in no position', () => {
  const { stances, nearStances, positions } = analysedAt(score + 0.01)
  expect(stances).toEqual([])
  expect(nearStances).toMatchObject([{ sentence: 1, proposition: 'distinction', stance: 'for' }])
  expect(positions.find(({ proposition }) => proposition === 'distinction')?.nFor).toBe(0)
})

test('its stance is the one it has as a claim', () => {
  expect(analysedAt(score + 0.01).nearStances).toEqual(analysedAt(score).stances)
})

test('a sentence further below takes none, and a claim is no near claim', () => {
  expect(analysedAt(score + 0.06).nearStances).toEqual([])
  expect(analysedAt(score).nearStances).toEqual([])
})
