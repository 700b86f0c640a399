import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CategoryInfo } from '../model/comparison.ts'
import { createTallier } from '../test-support/tallier.ts'
import { mergeTallies } from '../profile/merge-tallies.ts'
import { markedClaims, markedTally } from '../test-support/marked-claims.ts'
import { findSimilarities } from './similarities.ts'

const category = (
  name: string,
  entries: Readonly<Record<string, number>>,
  lexicon = 'topic',
): CategoryInfo => ({ lexicon, category: name, label: name, entries })

/** `mood` has entries of its own besides those of `mood.glad`; `money` is English only. */
const categories = [
  category('mood', { en: 5, ar: 2 }),
  category('mood.glad', { en: 3, ar: 2 }),
  category('money', { en: 4 }),
  category('negator', { en: 9 }, 'argument'),
]

const joyful = 'joy[mood.glad] and trust[mood] and price[money] never[argument/negator]'

describe('documents', () => {
  test('with the same proportions are the same, whatever their length and the words of the analysis', () => {
    const twice =
      'joy[mood.glad] trust[mood] price[money] joy[mood.glad] trust[mood] price[money] or'
    const { rows } = findSimilarities(
      markedTally([markedClaims('a', [joyful]), markedClaims('b', [twice])]),
      [],
      {
        categories,
      },
    )
    expect(rows).toHaveLength(2)
    const [row] = rows
    expect(row).toMatchObject({
      ...{ unit: 'document', name: 'a', other: 'b', rank: 1, categories: 3 },
      ...{ hits: 3, otherHits: 6, words: 6, otherWords: 7 },
    })
    expect(row?.cosine).toBeCloseTo(1, 12)
    expect(row?.jensenShannon).toBeCloseTo(0, 12)
  })

  test('a hit counts in the category of its entry, not in the one above it', () => {
    const analyses = [
      markedClaims('a', ['joy[mood.glad] here']),
      markedClaims('b', ['trust[mood] here']),
    ]
    const { rows } = findSimilarities(markedTally(analyses), [], { categories })
    expect(rows.map((row) => [row.cosine, row.jensenShannon])).toEqual([
      [0, 1],
      [0, 1],
    ])
  })

  test('a hit below the depth of its lexicon counts in the category above', () => {
    const [a, b] = [
      markedClaims('a', ['joy[mood.glad] here']),
      markedClaims('b', ['trust[mood] here']),
    ]
    const shallow = { categories: [category('mood', { en: 5 })] }
    const tally = mergeTallies([a, b].map(createTallier(shallow)))
    expect(findSimilarities(tally, [], shallow).rows[0]).toMatchObject({ hits: 1, cosine: 1 })
  })

  test('are compared with those of their language only', () => {
    const analyses = [
      markedClaims('a', [joyful]),
      markedClaims('b', ['joy[mood.glad] x'], 'ar'),
      markedClaims('c', [joyful]),
    ]
    const { rows } = findSimilarities(markedTally(analyses), [], { categories })
    expect(rows.map(({ name, other }) => [name, other])).toEqual([
      ['a', 'c'],
      ['b', null],
      ['c', 'a'],
    ])
  })

  test('without a hit have a row that says so, and are near to none', () => {
    const analyses = [
      markedClaims('a', [joyful]),
      markedClaims('b', [joyful]),
      markedClaims('c', ['nothing to count']),
    ]
    const { rows } = findSimilarities(markedTally(analyses), [], { categories })
    expect(rows.map(({ name, other }) => [name, other])).toEqual([
      ['a', 'b'],
      ['b', 'a'],
      ['c', null],
    ])
    expect(rows[2]).toMatchObject({ rank: null, cosine: null, jensenShannon: null, words: 3 })
  })

  test('alone have no row', () => {
    expect(
      findSimilarities(markedTally([markedClaims('a', [joyful])]), [], { categories }).rows,
    ).toEqual([])
  })
})

test('groups are compared by the sums of their documents', () => {
  const analyses = [
    markedClaims('a', ['joy[mood.glad] a b c']),
    markedClaims('b', ['price[money] a b c']),
    markedClaims('c', ['joy[mood.glad] and price[money]']),
  ]
  const groups = [
    { name: 'x', documents: ['a', 'b'] },
    { name: 'y', documents: ['c'] },
  ]
  const { rows } = findSimilarities(markedTally(analyses), groups, { categories })
  const [row] = rows.filter(({ unit }) => unit === 'group')
  expect(row).toMatchObject({
    name: 'x',
    other: 'y',
    hits: 2,
    otherHits: 2,
    words: 8,
    otherWords: 3,
  })
  expect(row?.cosine).toBeCloseTo(1, 12)
  expect(row?.jensenShannon).toBeCloseTo(0, 12)
})

test('groups are compared by their documents in the language most documents are in', () => {
  const analyses = [
    markedClaims('a', ['joy[mood.glad] and price[money]']),
    markedClaims('b', ['joy[mood.glad] and price[money]']),
    markedClaims('c', ['joy[mood.glad] joy[mood.glad]'], 'ar'),
  ]
  const groups = [
    { name: 'x', documents: ['a', 'c'] },
    { name: 'y', documents: ['b'] },
    { name: 'z', documents: ['c'] },
  ]
  const { rows } = findSimilarities(markedTally(analyses), groups, { categories })
  const named = rows.filter(({ unit }) => unit === 'group')
  expect(named.map(({ name, other, words, hits }) => [name, other, words, hits])).toEqual([
    ['x', 'y', 3, 2],
    ['y', 'x', 3, 2],
    ['z', null, 0, null],
  ])
})

test('only so many neighbours, and none among more documents than the limit', () => {
  const analyses = Array.from({ length: 14 }, (_, at) =>
    markedClaims(`d${String(at).padStart(2, '0')}`, [
      ...Array.from({ length: at }, () => 'price[money]'),
      'joy[mood.glad] here',
    ]),
  )
  const { rows } = findSimilarities(markedTally(analyses), [], { categories })
  expect(rows).toHaveLength(140)
  for (const { name } of rows) {
    const own = rows.filter((row) => row.name === name)
    expect(own.map(({ rank }) => rank)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
    const distances = own.map(({ jensenShannon }) => jensenShannon ?? NaN)
    expect(distances).toEqual(distances.toSorted((x, y) => x - y))
  }
  const limits = { nearest: 3, mostUnits: 13 }
  const groups = [
    { name: 'x', documents: ['d00'] },
    { name: 'y', documents: ['d01'] },
  ]
  const few = findSimilarities(markedTally(analyses), groups, { categories, limits })
  expect(few.leftOut).toEqual([{ unit: 'document', units: 14 }])
  expect(few.rows.map(({ unit, name, other }) => [unit, name, other])).toEqual([
    ['group', 'x', 'y'],
    ['group', 'y', 'x'],
  ])
})

const line = fc
  .array(fc.constantFrom('joy[mood.glad]', 'trust[mood]', 'price[money]', 'and'), {
    minLength: 1,
    maxLength: 12,
  })
  .map((words) => words.join(' '))

test('both sides of a pair agree, and the order of the documents does not matter', () => {
  fc.assert(
    fc.property(fc.array(line, { minLength: 2, maxLength: 6 }), (lines) => {
      const analyses = lines.map((each, at) => markedClaims(`d${String(at)}`, [each]))
      const { rows } = findSimilarities(markedTally(analyses), [], { categories })
      const turned = findSimilarities(markedTally(analyses.toReversed()), [], { categories })
      expect(turned.rows).toEqual(rows)
      for (const row of rows) {
        if (row.other === null) continue
        const back = rows.find(({ name, other }) => name === row.other && other === row.name)
        expect([back?.cosine, back?.jensenShannon, back?.hits, back?.otherHits]).toEqual([
          row.cosine,
          row.jensenShannon,
          row.otherHits,
          row.hits,
        ])
      }
    }),
    { numRuns: 60 },
  )
})
