import { expect, test } from 'vitest'
import { nearestName } from './nearest-name.ts'

test.each([
  ['tems', 'terms'],
  ['langauge', 'language'],
  ['LABEL', 'label'],
  ['xyz', null],
  ['a', null],
  ['', null],
  ['t'.repeat(10_000), null],
])('%s', (name, nearest) => {
  expect(nearestName(name, ['terms', 'language', 'label'])).toBe(nearest)
})
