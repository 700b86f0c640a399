import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareGroups } from './compare-groups.ts'
import { mergeCounts, type CountTable } from './count-table.ts'

const options = { seed: 9, stream: 0, draws: 300 }
const features = ['rain', 'wind', 'hail']

type Cell = readonly [document: string, sentence: number, words: number, counts: readonly number[]]

const tableOf = ([document, sentence, words, counts]: Cell): CountTable => {
  const found = features.map((feature, at) => [feature, counts[at] ?? 0] as const)
  const occurring = new Map(found.filter(([, count]) => count > 0))
  return new Map([[document, new Map([[sentence, { words, counts: occurring }]])]])
}

const cell = fc.tuple(
  fc.constantFrom('a/1', 'a/2', 'a/10', 'b/1', 'b/2', 'b/3'),
  fc.nat({ max: 12 }),
  fc.integer({ min: 5, max: 30 }),
  fc.array(fc.nat({ max: 2 }), { minLength: 3, maxLength: 3 }),
)

const isA = (document: string): boolean => document.startsWith('a/')

test('any order and partition of the text gives the same comparison', () => {
  const halves = (cells: readonly Cell[], cut: number): CountTable =>
    mergeCounts([
      mergeCounts(cells.slice(0, cut).map(tableOf)),
      mergeCounts(cells.slice(cut).map(tableOf)),
    ])
  fc.assert(
    fc.property(
      fc
        .array(cell, { minLength: 1, maxLength: 40 })
        .chain((cells) =>
          fc.tuple(
            fc.constant(cells),
            fc.shuffledSubarray(cells, { minLength: cells.length }),
            fc.nat({ max: cells.length }),
          ),
        ),
      ([cells, order, cut]) => {
        const draws = { ...options, draws: 30 }
        const whole = mergeCounts(cells.map(tableOf))
        const parts = halves(order, cut)
        expect(parts).toEqual(whole)
        expect(compareGroups(parts, isA, features, draws)).toEqual(
          compareGroups(whole, isA, features, draws),
        )
      },
    ),
  )
})

/** Six documents a side of ten sentences of twenty words; the documents named have rain in each. */
const weather = (rainy: readonly string[]): CountTable =>
  mergeCounts(
    Array.from({ length: 120 }, (_, at) => {
      const document = `${at < 60 ? 'a' : 'b'}/${Math.floor(at / 10) % 6}`
      return tableOf([document, at % 10, 20, [rainy.includes(document) ? 1 : 0, at % 2, 0]])
    }),
  )

test('what most documents of a group share is a difference; what one says often is none', () => {
  const often = ['a/0', 'a/1', 'a/2', 'a/3', 'a/4', 'a/5', 'b/0']
  const found = compareGroups(weather(often), isA, features, { ...options, draws: 1000 })
  const [rain, wind, hail] = found.differences
  expect(found).toMatchObject({ exact: true, relabelings: 924 })
  expect(rain).toMatchObject({
    target: { count: 60, size: 1200, documents: 6 },
    reference: { count: 10, size: 1200, documents: 1 },
  })
  expect(rain?.logRatio).toBeCloseTo(Math.log2(6), 9)
  expect(rain?.low).toBeGreaterThan(0)
  // Fisher’s exact test of six of six against one of six.
  expect(rain?.p).toBeCloseTo(14 / 924, 9)
  expect(wind).toMatchObject({ logRatio: 0, conservative: 0, dispersion: 0, p: 1 })
  expect(hail).toMatchObject({ logRatio: null, low: null, conservative: null, p: null })

  const single = compareGroups(weather(['a/0']), isA, features, options).differences[0]
  expect(single?.g2TwoTerm).toBeGreaterThan(10.83)
  expect(single?.p).toBe(1)
  expect(single?.smallestP).toBe(1)
  expect(single?.low).toBeLessThan(0.5)
})

test('the other side sees the same difference with the other sign', () => {
  const table = weather(['a/0', 'a/1', 'b/0'])
  const [ofA] = compareGroups(table, isA, features, options).differences
  const [ofB] = compareGroups(table, (id) => !isA(id), features, options).differences
  expect(ofB?.logRatio).toBeCloseTo(-(ofA?.logRatio ?? NaN), 12)
  expect(ofB?.conservative).toBeCloseTo(-(ofA?.conservative ?? NaN), 6)
  expect([ofB?.p, ofB?.g2TwoTerm]).toEqual([ofA?.p, ofA?.g2TwoTerm])
})

test('without documents on a side nothing is compared', () => {
  const { differences } = compareGroups(weather(['a/0']), () => true, features, options)
  for (const { logRatio, low, g2TwoTerm, p } of differences) {
    expect([logRatio, low, g2TwoTerm, p]).toEqual([null, null, null, null])
  }
})
