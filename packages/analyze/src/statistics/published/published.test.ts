import { expect, test } from 'vitest'
import { checkPublished, checkValue } from './check-published.ts'

test.each(checkPublished().map((value) => [`${value.statistic}: ${value.source}`, value] as const))(
  '%s',
  (_name, value) => {
    expect(value).toMatchObject({ ok: true })
  },
)

test('a figure off by one in the last digit printed, and none at all, do not pass', () => {
  const value = {
    id: 'rate' as const,
    source: 'a book',
    statistic: 'a figure',
    input: '1',
    expected: '0.120',
  }
  expect(checkValue({ ...value, compute: () => 0.1204 }).ok).toBe(true)
  expect(checkValue({ ...value, compute: () => 0.121 }).ok).toBe(false)
  // Programs print more digits than they are sure of: six are compared.
  expect(checkValue({ ...value, expected: '2.886331', compute: () => 2.8863304 }).ok).toBe(true)
  expect(checkValue({ ...value, expected: '2.886331', compute: () => 2.88634 }).ok).toBe(false)
  expect(checkValue({ ...value, compute: () => NaN }).ok).toBe(false)
  expect(checkValue({ ...value, compute: () => null })).toMatchObject({ ok: false, got: null })
})
