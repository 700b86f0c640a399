import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fairShares } from './fair-shares.ts'

test.each([
  { sizes: [3, 1, 900], limit: 10, shares: [3, 1, 6] },
  { sizes: [5, 5, 5], limit: 7, shares: [3, 2, 2] },
  { sizes: [1, 1, 2], limit: 2, shares: [1, 0, 1] },
  { sizes: [4, 2], limit: 100, shares: [4, 2] },
  { sizes: [], limit: 5, shares: [] },
])('$limit among $sizes are $shares', ({ sizes, limit, shares }) => {
  expect(fairShares(sizes, limit)).toEqual(shares)
})

test('uses up the limit, and gives nobody more while another that wants it has two less', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(50)), fc.nat(200), (sizes, limit) => {
      const shares = fairShares(sizes, limit)
      const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)
      expect(sum(shares)).toBe(Math.min(limit, sum(sizes)))
      const most = Math.max(0, ...shares)
      for (const [index, share] of shares.entries()) {
        expect(share).toBeLessThanOrEqual(sizes[index] ?? 0)
        if (share < (sizes[index] ?? 0)) expect(share).toBeGreaterThanOrEqual(most - 1)
      }
    }),
  )
})
