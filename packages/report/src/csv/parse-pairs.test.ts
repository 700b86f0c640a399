import type { ClaimPair } from '@contend/analyze'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sampleComparison, sampleManifest } from '../test-support/sample-comparison.ts'
import { buildReport } from '../build-report.ts'
import { parsePairs } from './parse-pairs.ts'

const written = (pairs: readonly ClaimPair[], csvRaw: boolean, bom: boolean): string => {
  const options = { csvRaw, bom }
  const artifacts = buildReport({ ...sampleComparison(), pairs }, sampleManifest, options)
  return [...artifacts].find(({ path }) => path === 'pairs.csv')?.contents ?? ''
}

test('reads the pairs that were written', () => {
  const words = fc.constantFrom('a', '=b', "'=c", 'd,"e"\nf', 'لا', '@#1')
  const pair: fc.Arbitrary<ClaimPair> = fc.record({
    claimA: words,
    claimB: words,
    relation: fc.constantFrom('agree', 'contradict', 'restate'),
    proposition: fc.option(words),
    score: fc.double({ min: 0, max: 1, noNaN: true, noDefaultInfinity: true }).map(Math.abs),
    reason: words,
  })
  fc.assert(
    fc.property(fc.array(pair, { maxLength: 4 }), fc.boolean(), fc.boolean(), (pairs, raw, bom) => {
      expect(parsePairs(written(pairs, raw, bom), raw)).toEqual(pairs)
    }),
    { numRuns: 30 },
  )
})

test.each(['claim_a\nx\n', 'claim_a,claim_b,relation,proposition,score,reason\na,b,like,,1,x\n'])(
  'refuses %j',
  (text) => {
    expect(() => parsePairs(text, false)).toThrow(
      expect.objectContaining({ code: 'pairs-invalid' }),
    )
  },
)
