import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ClaimFact, ToldClaim } from './claim-facts.ts'
import { claimsThatFit, createToldClaims } from './told-claims.ts'

const words: ToldClaim = {
  type: 'value',
  voice: 'author',
  attitude: null,
  speaker: null,
  certainty: 'plain',
  stances: null,
  quote: 'Sails are cut.',
}

const run = fc
  .array(
    fc.array(fc.record({ score: fc.integer({ min: 1, max: 4 }), bytes: fc.nat(90) }), {
      maxLength: 8,
    }),
    { maxLength: 30 },
  )
  .map((documents) =>
    documents.map((claims, document) =>
      claims
        .toSorted((a, b) => b.score - a.score)
        .map((each, at): ClaimFact => ({ ...each, document, sentence: 1, rank: at + 1 })),
    ),
  )

test('claims that fit are told, in whatever room there is in the end, and few others are kept', () => {
  fc.assert(
    fc.property(run, fc.nat(2000), fc.nat(2000), (documents, room, less) => {
      const { add, told } = createToldClaims(room)
      for (const claims of documents) {
        add(claims.map((claim) => [claim, words] as const))
        const bytes = [...told.keys()].reduce((sum, claim) => sum + claim.bytes, 0)
        expect(bytes).toBeLessThanOrEqual(2 * room)
      }
      const fit = claimsThatFit(documents.flat(), Math.max(0, room - less))
      for (const claim of fit) expect(told.has(claim)).toBe(true)
    }),
  )
})
