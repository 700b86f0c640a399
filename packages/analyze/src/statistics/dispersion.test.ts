import fc from 'fast-check'
import { expect, test } from 'vitest'
import { deviationOfProportions, juillandD, normalizedDeviation, range } from './dispersion.ts'
import type { Frequency } from './frequency.ts'

const part = fc
  .tuple(fc.integer({ min: 1, max: 1000 }), fc.nat({ max: 50 }))
  .map(([size, count]): Frequency => ({ count: Math.min(count, size), size }))

const parts = fc.array(part, { minLength: 2, maxLength: 20 })

test('D takes the population deviation: with the sample deviation it is another figure', () => {
  const rates = [0.1, 0.2, 0.3]
  const ofThousand = rates.map((rate) => ({ count: rate * 1000, size: 1000 }))
  const squares = rates.reduce((sum, rate) => sum + (rate - 0.2) ** 2, 0)
  const d = (below: number): number => 1 - Math.sqrt(squares / below) / 0.2 / Math.SQRT2
  expect(juillandD(ofThousand)).toBeCloseTo(d(3), 12)
  expect(juillandD(ofThousand)).not.toBeCloseTo(d(2), 2)
})

test('all measures stay in their ranges, whatever the order of the parts', () => {
  fc.assert(
    fc.property(parts, (some) => {
      for (const measure of [deviationOfProportions, normalizedDeviation, juillandD]) {
        const value = measure(some)
        if (value === null) {
          expect(range(some)).toBe(0)
          continue
        }
        expect(value).toBeGreaterThan(-1e-9)
        expect(value).toBeLessThan(1 + 1e-9)
        expect(measure(some.toReversed())).toBeCloseTo(value, 9)
      }
      const plain = deviationOfProportions(some)
      if (plain !== null) expect(normalizedDeviation(some)).toBeGreaterThanOrEqual(plain)
    }),
  )
})

test('a part without words changes nothing', () => {
  const some = [
    { count: 3, size: 100 },
    { count: 0, size: 300 },
  ]
  const more = [...some, { count: 0, size: 0 }]
  for (const measure of [deviationOfProportions, normalizedDeviation, juillandD]) {
    expect(measure(more)).toBe(measure(some))
  }
})

test('what occurs nowhere is in no part and has no spread; one part has none either', () => {
  const none = [
    { count: 0, size: 100 },
    { count: 0, size: 300 },
  ]
  expect(range(none)).toBe(0)
  expect(deviationOfProportions(none)).toBeNull()
  expect(normalizedDeviation(none)).toBeNull()
  expect(juillandD(none)).toBeNull()
  const one = [{ count: 3, size: 100 }]
  expect(deviationOfProportions(one)).toBe(0)
  expect(normalizedDeviation(one)).toBeNull()
  expect(juillandD(one)).toBeNull()
})
