import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cosine, jensenShannon } from './similarity.ts'

const pair = fc
  .array(fc.tuple(fc.nat({ max: 1000 }), fc.nat({ max: 1000 })), { minLength: 1, maxLength: 30 })
  .map((rows) => ({ x: rows.map(([a]) => a), y: rows.map(([, b]) => b) }))

test.each([
  ['cosine', cosine, 1],
  ['Jensen-Shannon', jensenShannon, 0],
] as const)('%s is symmetric, between 0 and 1, and blind to length', (_name, measure, same) => {
  fc.assert(
    fc.property(pair, fc.integer({ min: 2, max: 9 }), ({ x, y }, times) => {
      const value = measure(x, y)
      if (value === null) {
        expect([x, y].some((side) => side.every((count) => count === 0))).toBe(true)
        return
      }
      expect(value).toBeGreaterThanOrEqual(0)
      expect(value).toBeLessThanOrEqual(1)
      expect(measure(y, x)).toBeCloseTo(value, 12)
      expect(
        measure(
          x.map((count) => count * times),
          y,
        ),
      ).toBeCloseTo(value, 9)
      expect(measure(x, x)).toBeCloseTo(same, 9)
    }),
  )
})

test('Jensen-Shannon is the entropy of the mean less the mean of the entropies', () => {
  const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0)
  const shares = (values: readonly number[]): readonly number[] =>
    values.map((value) => value / sum(values))
  const entropy = (values: readonly number[]): number =>
    -sum(values.map((share) => (share === 0 ? 0 : share * Math.log2(share))))
  fc.assert(
    fc.property(pair, ({ x, y }) => {
      fc.pre(sum(x) > 0 && sum(y) > 0)
      const [p, q] = [shares(x), shares(y)]
      const mean = p.map((share, at) => (share + (q[at] ?? 0)) / 2)
      const expected = entropy(mean) - (entropy(p) + entropy(q)) / 2
      expect(jensenShannon(x, y)).toBeCloseTo(expected, 9)
    }),
  )
})

test('cosine is what the distance of the unit vectors leaves', () => {
  const unit = (values: readonly number[]): readonly number[] =>
    values.map((value) => value / Math.hypot(...values))
  fc.assert(
    fc.property(pair, ({ x, y }) => {
      fc.pre(Math.hypot(...x) > 0 && Math.hypot(...y) > 0)
      const [one, other] = [unit(x), unit(y)]
      const distance = Math.hypot(...one.map((value, at) => value - (other[at] ?? 0)))
      expect(cosine(x, y)).toBeCloseTo(1 - distance ** 2 / 2, 9)
    }),
  )
})

test('nothing in common, nothing at all, and figures that do not fit together', () => {
  expect(cosine([1, 0], [0, 4])).toBe(0)
  expect(jensenShannon([1, 0], [0, 4])).toBe(1)
  expect(cosine([0, 0], [0, 4])).toBeNull()
  expect(jensenShannon([0, 0], [0, 4])).toBeNull()
  expect(() => cosine([1], [1, 2])).toThrow('1 and 2 figures')
  expect(() => jensenShannon([1], [1, 2])).toThrow(RangeError)
})
