import { expect, test } from 'vitest'
import { findRestatements, type WordedClaim } from './restatements.ts'

const claim = (document: string, sentence: number, words: string): WordedClaim => ({
  document,
  sentence,
  lemmas: words.split(' ').sort(),
  reversals: 0,
  likeness: null,
  limited: false,
  praise: '',
  topics: [],
  numbers: '',
  propositions: [],
})

const [sails, ropes] = ['cut fast loft sail', 'coil dry locker rope']

const pairsOf = (claims: readonly WordedClaim[]): readonly string[] =>
  findRestatements(claims, 10, () => null).pairs.map(({ claimA, claimB }) => `${claimA} ${claimB}`)

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
