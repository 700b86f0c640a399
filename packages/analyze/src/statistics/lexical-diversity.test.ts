import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mattr } from './mattr.ts'
import { mtld } from './mtld.ts'

const wordList = fc.array(fc.constantFrom('ash', 'birch', 'cedar', 'elm', 'fir', 'oak'), {
  minLength: 1,
  maxLength: 80,
})

const share = (words: readonly string[]): number => new Set(words).size / words.length

/** One direction as the paper tells it, cutting the list up. */
const wordsPerFactor = (words: readonly string[]): number | null => {
  let rest = words
  let factors = 0
  while (rest.length > 0) {
    const end = rest.findIndex((_, at) => share(rest.slice(0, at + 1)) < 0.72)
    if (end === -1) {
      factors += (1 - share(rest)) / (1 - 0.72)
      break
    }
    factors += 1
    rest = rest.slice(end + 1)
  }
  return factors === 0 ? null : words.length / factors
}

test('MTLD is the mean of both directions of the paper', () => {
  fc.assert(
    fc.property(wordList, (words) => {
      const both = [wordsPerFactor(words), wordsPerFactor(words.toReversed())]
      const [forwards = null, backwards = null] = both
      const expected = forwards === null || backwards === null ? null : (forwards + backwards) / 2
      if (expected === null) expect(mtld(words)).toBeNull()
      else expect(mtld(words)).toBeCloseTo(expected, 9)
    }),
  )
})

test('a text that says one word has a factor every two words; one that repeats none has no figure', () => {
  expect(mtld(Array.from({ length: 10 }, () => 'same'))).toBe(2)
  expect(mtld(['all', 'words', 'differ'])).toBeNull()
  expect(mtld([])).toBeNull()
})

test('MATTR is the mean over the windows, cut out one by one', () => {
  fc.assert(
    fc.property(wordList, fc.integer({ min: 1, max: 30 }), (words, window) => {
      const value = mattr(words, window)
      if (words.length < window) {
        expect(value).toBeNull()
        return
      }
      const starts = Array.from({ length: words.length - window + 1 }, (_, at) => at)
      const sum = starts.reduce((all, at) => all + share(words.slice(at, at + window)), 0)
      expect(value).toBeCloseTo(sum / starts.length, 9)
    }),
  )
})

test('which words they are does not matter', () => {
  fc.assert(
    fc.property(wordList, (words) => {
      const others = words.map((word) => `${word.length}${word.at(0) ?? ''}!`)
      expect(mattr(others, 5)).toBe(mattr(words, 5))
      expect(mtld(others)).toBe(mtld(words))
    }),
  )
})

test('a window of no words has no figure', () => {
  expect(mattr(['one'], 0)).toBeNull()
  expect(mattr([], 50)).toBeNull()
})

test('long texts take time in proportion', () => {
  const words = Array.from({ length: 300_000 }, (_, at) => `w${(at * at) % 9973}`)
  expect(mattr(words, 50)).toBeGreaterThan(0.9)
  expect(mtld(words)).toBeGreaterThan(50)
})
