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

test('nothing in common, nothing at all, and figures that do not fit together', () => {
  expect(cosine([1, 0], [0, 4])).toBe(0)
  expect(jensenShannon([1, 0], [0, 4])).toBe(1)
  expect(cosine([0, 0], [0, 4])).toBeNull()
  expect(jensenShannon([0, 0], [0, 4])).toBeNull()
  expect(() => cosine([1], [1, 2])).toThrow('1 and 2 figures')
  expect(() => jensenShannon([1], [1, 2])).toThrow(RangeError)
})
