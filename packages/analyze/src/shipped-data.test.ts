import { describe, expect, test } from 'vitest'
import { testLexicon, testPropositions } from './test-data-files.ts'
import { shippedLexicons, shippedPropositions } from './test-support/shipped-data.ts'

describe.each(
  shippedLexicons.map((lexicon) => [`${lexicon.id}.${lexicon.language}`, lexicon] as const),
)('lexicon %s', (_, lexicon) => {
  test('passes the tests inside it', () => {
    const failed = testLexicon(lexicon).filter(({ passed }) => !passed)
    expect(
      failed.map(({ category, expected, text }) => `${category} ${expected}: ${text}`),
    ).toEqual([])
  })

  test('says where each list comes from, and tests it both ways', () => {
    const bare = lexicon.categories.filter(
      ({ terms, source, tests }) =>
        terms.length > 0 && (source === null || tests.match.length < 2 || tests.skip.length < 2),
    )
    expect(bare.map(({ id }) => id)).toEqual([])
  })
})

test('each marketing category has at least forty entries in each language', () => {
  for (const lexicon of shippedLexicons.filter(({ id }) => id === 'marketing')) {
    expect(lexicon.categories.map(({ id }) => id)).toEqual([
      'b2b',
      'b2c',
      'p2p',
      'relationships',
      'emotion',
      'logic',
    ])
    for (const { terms } of lexicon.categories) expect(terms.length).toBeGreaterThanOrEqual(40)
  }
})

test('the lexicons of one id have the same categories in each language', () => {
  for (const id of ['marketing', 'argument']) {
    const [first, ...others] = shippedLexicons
      .filter((lexicon) => lexicon.id === id)
      .map(({ categories }) => categories.map((category) => category.id).toSorted())
    for (const other of others) expect(other).toEqual(first)
  }
})

test('the propositions pass the tests inside them', () => {
  const results = testPropositions(shippedPropositions, shippedLexicons)
  const failed = results.filter(({ passed }) => !passed)
  expect(
    failed.map(
      ({ proposition, expected, found, text }) =>
        `${proposition} ${expected}, found ${found}: ${text}`,
    ),
  ).toEqual([])
  for (const { id } of shippedPropositions) {
    const sides = results
      .filter(({ proposition }) => proposition === id)
      .map(({ expected }) => expected)
    expect(new Set(sides)).toEqual(new Set(['for', 'against', 'neutral']))
  }
})
