import { describe, expect, test } from 'vitest'
import { paragraphDocument } from '../test-support/paragraph-document.ts'
import { shippedAnalyzer } from '../test-support/shipped-data.ts'

/** The limits of the claims of a text, as written. */
const limitsIn = (text: string): readonly string[] =>
  shippedAnalyzer
    .analyze(paragraphDocument(text))
    .claimTerms.flatMap(({ limits }) => limits.map(({ start, end }) => text.slice(start, end)))

describe('a claim is limited by', () => {
  test.each([
    ['If the price falls, every firm must buy.', 'If the price falls'],
    ['Brands must be warm unless the buyer is an engineer.', 'unless the buyer is an engineer'],
    ['In that sense the difference is real.', 'In that sense'],
    ['Trust is essential for small firms.', 'for small firms'],
    ['In some markets a name decides everything.', 'In some markets'],
    ['The distinction is useless in logistics.', 'in logistics'],
    ['Because firms are slow, the two must differ in logistics.', 'in logistics'],
    ['Thanks to the web B2B and B2C are the same for small firms.', 'for small firms'],
  ])('%s', (text, limit) => {
    expect(limitsIn(text)).toContain(limit)
  })

  test.each([
    'In fact a name decides everything.',
    'Trust is essential for consumers.',
    'Price matters in B2B, for example.',
    'He must decide as if the firm were his.',
    'Buyers must pretend otherwise.',
    'B2B and B2C are not the same, because companies decide in committees.',
    'B2B and B2C are not the same, because all the companies that we have ever met or heard of decide in committees.',
  ])('nothing in: %s', (text) => {
    expect(limitsIn(text)).toEqual([])
  })
})

test('what a claim speaks of leaves out the words that decide its side', () => {
  const [terms] = shippedAnalyzer.analyze(
    paragraphDocument('B2B and B2C are not different trades.'),
  ).claimTerms
  expect(terms).toEqual({
    sentence: 0,
    lemmas: ['b2b', 'b2c', 'trade'],
    reversals: 2,
    likeness: 'different',
    limits: [],
  })
})
