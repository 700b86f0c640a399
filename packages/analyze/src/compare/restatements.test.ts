import { expect, test } from 'vitest'
import { findRestatements } from './restatements.ts'
import { createClaimWords, type WordedClaim } from './worded-claims.ts'

interface Placed extends WordedClaim {
  readonly document: string
}

const claim = (document: string, sentence: number, words: string): Placed => ({
  document,
  sentence,
  lemmas: words.split(' ').sort(),
  manner: {
    reversals: 0,
    likeness: null,
    limited: false,
    praise: '',
    topics: [],
    numbers: '',
    propositions: [],
  },
})

const [sails, ropes] = ['cut fast loft sail', 'coil dry locker rope']

const pairsOf = (claims: readonly Placed[]): readonly string[] => {
  const words = createClaimWords()
  for (const document of new Set(claims.map((each) => each.document))) {
    const own = claims.filter((each) => each.document === document)
    words.add(
      document,
      own.toSorted((a, b) => a.sentence - b.sentence),
    )
  }
  const { pairs } = findRestatements(words.all(), 10, () => null)
  return pairs.map(({ claimA, claimB }) => `${claimA} ${claimB}`)
}

test('of pairs of two documents that are as firm the first by name is told, where 10 comes before 2', () => {
  const claims = [
    claim('a', 2, sails),
    claim('a', 10, ropes),
    claim('b', 0, sails),
    claim('b', 1, ropes),
  ]
  expect(pairsOf(claims)).toEqual(['a#10 b#1'])
  expect(pairsOf(claims.toReversed())).toEqual(['a#10 b#1'])
})

test('each pair of documents is told once, whatever documents come between', () => {
  const documents = ['a', 'a-b', 'a/b', 'ab', 'b']
  const claims = documents.flatMap((name) => [claim(name, 0, sails), claim(name, 1, ropes)])
  const pairs = pairsOf(claims)
  expect(pairs).toHaveLength((documents.length * (documents.length - 1)) / 2)
  expect(new Set(pairs.map((pair) => pair.replaceAll(/#\d+/gu, ''))).size).toBe(pairs.length)
})
