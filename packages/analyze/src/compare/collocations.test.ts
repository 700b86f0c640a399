import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { DocumentAnalysis } from '../model/analysis.ts'
import { markedClaims, markedTally } from '../test-support/marked-claims.ts'
import type { Group } from '../model/comparison.ts'
import type { Collocations } from '../model/collocation.ts'
import { collocate, type CollocationLimits } from './collocations.ts'

const limits = { fewestClaims: 2, mostPairs: 1000 }

const collocated = (
  analyses: readonly DocumentAnalysis[],
  groups: readonly Group[] = [],
  within: CollocationLimits = limits,
): Collocations => collocate(markedTally(analyses), groups, within)

/** Pairs of a kind in all documents, `a + b`, the firmest first. */
const pairsIn = (
  analyses: readonly DocumentAnalysis[],
  kind: 'category' | 'term' = 'category',
): readonly string[] =>
  collocated(analyses)
    .rows.filter((row) => row.kind === kind)
    .map(({ first, second }) => `${first} + ${second}`)

const twice = (line: string): readonly DocumentAnalysis[] => [
  markedClaims('a', [line]),
  markedClaims('b', [line, 'nothing here']),
]

describe('what is a pair', () => {
  test.each([
    ['two categories', 'trust[mood] beats price[money]', ['topic.money + topic.mood']],
    ['two lexicons', 'trust[mood] beats price[other/money]', ['other.money + topic.mood']],
    ['one word in two categories', 'trust[mood,money] wins', []],
    [
      'one word in two categories, and another of the one',
      'trust[mood,money] beats price[money]',
      ['topic.money + topic.mood'],
    ],
    ['a category and one above it', 'trust[mood] beats joy[mood.glad]', []],
    [
      'two categories below one',
      'trust[mood.calm] beats joy[mood.glad]',
      ['topic.mood.calm + topic.mood.glad'],
    ],
    [
      'a category, one above it and a third',
      'joy[mood.glad] beats price[money]',
      ['topic.money + topic.mood', 'topic.money + topic.mood.glad'],
    ],
    [
      'a category whose name begins like another',
      'joy[mood] for moods[moods]',
      ['topic.mood + topic.moods'],
    ],
    ['words the analysis reads itself', 'trust[mood] but[argument/contrast] price', []],
    ['what is no claim', '- trust[mood] beats price[money]', []],
    ['one category alone', 'trust[mood] beats joy[mood]', []],
  ])('%s', (_name, line, expected) => {
    expect(pairsIn(twice(line))).toEqual(expected)
  })

  test('of terms: entries, whatever their category, but not one with itself', () => {
    const analyses = twice('trust[mood,money] beats price[money] and trust[mood]')
    expect(pairsIn(analyses, 'term')).toEqual(['topic:price + topic:trust'])
  })

  test('a single meeting is none', () => {
    expect(pairsIn([markedClaims('a', ['trust[mood] beats price[money]'])])).toEqual([])
  })
})

test('counts are claims, however often something occurs in one, with the figures of the table', () => {
  const analyses = [
    markedClaims('a', [
      'trust[mood] joy[mood] beats price[money]',
      '> trust[mood] beats price[money] and price[money]',
      'price[money] alone',
      'nothing at all',
    ]),
    markedClaims('b', ['joy[mood] over price[money]', 'joy[mood]', '- price[money] and joy[mood]']),
  ]
  const [row, ...others] = collocated(analyses).rows.filter(({ kind }) => kind === 'category')
  expect(others).toEqual([])
  expect(row).toMatchObject({
    ...{ unit: 'all', name: null, language: 'en', first: 'topic.money', second: 'topic.mood' },
    ...{ joint: 3, authorJoint: 2, firstClaims: 4, secondClaims: 4, claims: 6, documents: 2 },
  })
  expect(row?.expected).toBeCloseTo(16 / 6, 12)
  expect(row?.logDice).toBeCloseTo(14 + Math.log2(6 / 8), 12)
  // Cells 3, 1, 1, 1 against 8/3, 4/3, 4/3, 2/3.
  const g2 = 2 * (3 * Math.log(9 / 8) + 2 * Math.log(3 / 4) + Math.log(3 / 2))
  expect(row?.g2).toBeCloseTo(g2, 12)
})

test('what is in every claim has no G²', () => {
  const analyses = [
    markedClaims('a', ['trust[mood] price[money]', 'joy[mood] price[money]', 'joy[mood]']),
  ]
  expect(collocated(analyses).rows[0]).toMatchObject({ joint: 2, claims: 3, g2: null })
})

test('groups have rows of their own, and languages are kept apart', () => {
  const line = 'trust[mood] beats price[money]'
  const analyses = [
    markedClaims('a', [line, line]),
    markedClaims('b', [line]),
    markedClaims('c', [line, line], 'fr'),
  ]
  const groups = [
    { name: 'one', documents: ['a', 'c'] },
    { name: 'two', documents: ['b'] },
  ]
  const rows = collocated(analyses, groups).rows.filter(({ kind }) => kind === 'category')
  expect(rows.map(({ unit, name, language, joint }) => [unit, name, language, joint])).toEqual([
    ['all', null, 'en', 3],
    ['all', null, 'fr', 2],
    ['group', 'one', 'en', 2],
    ['group', 'one', 'fr', 2],
  ])
})

test('a claim that is a list counts for nothing, and is counted', () => {
  const list = Array.from({ length: 31 }, (_, at) => `w${String(at)}[c${String(at)}]`).join(' ')
  const line = 'trust[mood] beats price[money]'
  const found = collocated([markedClaims('a', [line, line, list])])
  expect(found.crowdedClaims).toBe(1)
  expect(found.rows.map(({ claims }) => claims)).toEqual([2, 2])
})

const claim = fc
  .uniqueArray(fc.constantFrom('a', 'b', 'b.c', 'd', 'e'), { minLength: 1, maxLength: 5 })
  .map((categories) => categories.map((each) => `${each}word[${each}]`).join(' '))
const texts = fc.array(fc.array(claim, { maxLength: 6 }), { minLength: 1, maxLength: 5 })

test('the limit keeps the firmest and counts the rest; order does not matter', () => {
  fc.assert(
    fc.property(texts, fc.integer({ min: 1, max: 3 }), (lines, mostPairs) => {
      const analyses = lines.map((each, at) => markedClaims(`d${String(at)}`, each))
      const all = collocated(analyses)
      const few = collocated(analyses.toReversed(), [], { ...limits, mostPairs })
      for (const kind of ['category', 'term'] as const) {
        const of = ({ rows }: typeof all) => rows.filter((row) => row.kind === kind)
        expect(of(few)).toEqual(of(all).slice(0, mostPairs))
        const left = few.leftOut.find((each) => each.kind === kind)?.pairs ?? 0
        expect(left).toBe(of(all).length - of(few).length)
        const firmness = of(all).map(({ logDice }) => logDice)
        expect(firmness).toEqual(firmness.toSorted((x, y) => y - x))
      }
      for (const { joint, firstClaims, secondClaims, claims, documents, authorJoint } of all.rows) {
        expect(joint).toBeGreaterThanOrEqual(2)
        expect(joint).toBeLessThanOrEqual(Math.min(firstClaims, secondClaims))
        expect(Math.max(firstClaims, secondClaims)).toBeLessThanOrEqual(claims)
        expect(documents).toBeLessThanOrEqual(joint)
        expect(authorJoint).toBe(joint)
      }
    }),
    { numRuns: 60 },
  )
})

test('a text of nothing but full claims is counted to the end', () => {
  const line = Array.from({ length: 30 }, (_, at) => `w${String(at)}[c${String(at)}]`).join(' ')
  const analyses = [
    markedClaims(
      'a',
      Array.from({ length: 300 }, () => line),
    ),
  ]
  const { rows } = collocated(analyses)
  expect(rows.filter(({ kind }) => kind === 'category')).toHaveLength((30 * 29) / 2)
  expect(rows.every(({ joint, logDice }) => joint === 300 && logDice === 14)).toBe(true)
})
