import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fisherExact } from './fisher-exact.ts'

/** Pascal’s triangle in whole numbers. */
const choose = (n: number, k: number): bigint => {
  let row = [1n]
  for (let i = 0; i < n; i++) row = [1n, ...row.map((value, at) => value + (row[at + 1] ?? 0n))]
  return row[k] ?? 0n
}

const cell = fc.integer({ min: 0, max: 12 })

test('p are those of counting the tables with whole numbers', () => {
  fc.assert(
    fc.property(cell, cell, cell, cell, (a, b, c, d) => {
      const found = fisherExact(a, b, c, d)
      if (found === null) {
        expect([a + b, c + d, a + c, b + d]).toContain(0)
        return
      }
      const ways = (k: number): bigint => choose(a + b, k) * choose(c + d, a + c - k)
      const tables = Array.from({ length: a + c + 1 }, (_, k) => ({ k, ways: ways(k) }))
      const share = (keep: (k: number) => boolean): number =>
        Number(tables.reduce((sum, one) => (keep(one.k) ? sum + one.ways : sum), 0n)) /
        Number(choose(a + b + c + d, a + c))
      expect(found.greater).toBeCloseTo(
        share((k) => k >= a),
        9,
      )
      expect(found.less).toBeCloseTo(
        share((k) => k <= a),
        9,
      )
      expect(found.twoSided).toBeCloseTo(
        share((k) => ways(k) <= ways(a)),
        9,
      )
    }),
  )
})

test('rows and columns may change places', () => {
  fc.assert(
    fc.property(cell, cell, cell, cell, (a, b, c, d) => {
      const found = fisherExact(a, b, c, d)
      if (found === null) return
      expect(fisherExact(a, c, b, d)?.twoSided).toBeCloseTo(found.twoSided, 9)
      expect(fisherExact(c, d, a, b)?.less).toBeCloseTo(found.greater, 9)
    }),
  )
})

test('counts are whole numbers from 0', () => {
  expect(fisherExact(1.5, 2, 3, 4)).toBeNull()
  expect(fisherExact(-1, 2, 3, 4)).toBeNull()
  expect(fisherExact(0, 0, 3, 4)).toBeNull()
})
