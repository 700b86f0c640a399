import fc from 'fast-check'
import { expect, test } from 'vitest'
import { select } from './select.ts'

const numbers = fc.array(fc.integer({ min: -5, max: 5 }), { minLength: 1, maxLength: 60 })

test('is what sorting would put there, with no more before it and no less behind', () => {
  fc.assert(
    fc.property(numbers, fc.nat(), (given, any) => {
      const values = Float64Array.from(given)
      const rank = any % given.length
      const found = select(values, rank, values.length)
      expect(found).toBe(given.toSorted((a, b) => a - b)[rank])
      expect(Math.max(...values.slice(0, rank), -Infinity)).toBeLessThanOrEqual(found)
      expect(Math.min(...values.slice(rank + 1), Infinity)).toBeGreaterThanOrEqual(found)
      expect([...values].sort((a, b) => a - b)).toEqual(given.toSorted((a, b) => a - b))
    }),
  )
})

test('leaves what is beyond the size alone', () => {
  const values = Float64Array.from([3, 1, 2, -9])
  expect(select(values, 0, 3)).toBe(1)
  expect(values[3]).toBe(-9)
})
