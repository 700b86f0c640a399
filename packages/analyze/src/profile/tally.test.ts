import fc from 'fast-check'
import { expect, test } from 'vitest'
import { paragraphDocument } from '../test-support/paragraph-document.ts'
import { shippedAnalyzer } from '../test-support/shipped-data.ts'
import { emptyTally, mergeTallies, tallyOf, type Tally } from './tally.ts'

const tallies = [
  'B2B buyers must trust their suppliers. They are people.',
  'Consumers feel first and reason later.',
  'Bread must rest.',
  'العملاء يثقون في العلاقات.',
].map((text) =>
  tallyOf(
    shippedAnalyzer.analyze(
      paragraphDocument(text, /^\p{Script=Arabic}/u.test(text) ? 'ar' : 'en'),
    ),
  ),
)

const plain = (tally: Tally): unknown => ({
  words: Object.fromEntries(tally.words),
  hits: Object.fromEntries(tally.hits),
  documentsWith: Object.fromEntries(tally.documentsWith),
})

test('any order and partition of the documents gives the same tally', () => {
  const whole = tallies.reduce(mergeTallies, emptyTally)
  expect(new Set(whole.words.keys())).toEqual(new Set(['en', 'ar']))
  fc.assert(
    fc.property(
      fc.shuffledSubarray(tallies, { minLength: 4, maxLength: 4 }),
      fc.integer({ min: 0, max: 4 }),
      (order, cut) => {
        const left = order.slice(0, cut).reduce(mergeTallies, emptyTally)
        const right = order.slice(cut).reduce(mergeTallies, emptyTally)
        expect(plain(mergeTallies(left, right))).toEqual(plain(whole))
      },
    ),
  )
})
