import fc from 'fast-check'
import { expect, test } from 'vitest'
import { takenInTurn } from './pair-groups.ts'

test.each([
  [[5, 1, 3], 6, [3, 1, 2]],
  [[5, 1, 3], 2, [1, 1, 0]],
  [[5, 1, 3], 50, [5, 1, 3]],
  [[0, 4], 2, [0, 2]],
  [[], 12, []],
])('of groups with %j pairs, %i taken in turn are %j', (sizes, most, taken) => {
  expect(takenInTurn(sizes, most)).toEqual(taken)
})

test('takes as many as there may be, from no group more than it has', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(60), { maxLength: 8 }), fc.nat(100), (sizes, most) => {
      const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0)
      const taken = takenInTurn(sizes, most)
      expect(sum(taken)).toBe(Math.min(most, sum(sizes)))
      for (const [index, size] of sizes.entries()) expect(taken[index]).toBeLessThanOrEqual(size)
    }),
  )
})
