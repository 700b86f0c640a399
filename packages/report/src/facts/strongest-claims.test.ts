import { expect, test } from 'vitest'
import type { ClaimFact } from './claim-facts.ts'
import { createStrongestFinder, mostStrongest } from './strongest-claims.ts'

/** A document whose claims have these scores. */
const claimsOf = (document: number, ...scores: readonly number[]): readonly ClaimFact[] =>
  scores.map((score, at) => ({ document, sentence: at, rank: at + 1, score, bytes: 1 }))

const placesOf = (claims: readonly ClaimFact[]): readonly string[] =>
  claims.map(({ document, sentence }) => `${String(document)}#${String(sentence)}`)

test('the strongest of a run and of each group, of equals the first; others are counted', () => {
  const { add, ofAll, ofGroup } = createStrongestFinder()
  add(claimsOf(0, 0.9, 0.6), 'mill')
  add(claimsOf(1, 0.9, 0.7), null)
  add(claimsOf(2, 0.8), 'yard')
  add(claimsOf(3, 0.95), 'mill')
  expect(placesOf(ofAll().best)).toEqual(['3#0', '0#0', '1#0', '2#0', '1#1', '0#1'])
  expect(placesOf(ofGroup('mill').best)).toEqual(['3#0', '0#0', '0#1'])
  expect(placesOf(ofGroup('yard').best)).toEqual(['2#0'])
  expect(ofGroup('')).toEqual({ best: [], all: 0 })
  add(claimsOf(4, ...Array.from({ length: 200 }, (_, at) => 0.5 - at / 1000)), 'mill')
  expect(ofGroup('mill').all).toBe(203)
  expect(ofGroup('mill').best).toHaveLength(mostStrongest)
  expect(placesOf(ofGroup('mill').best).slice(0, 4)).toEqual(['3#0', '0#0', '0#1', '4#0'])
})
