import { expect, test } from 'vitest'
import { byteSizeOf } from './byte-size.ts'

test.each([
  ['1', 1],
  ['4096', 4096],
  ['10MB', 10_000_000],
  ['10M', 10_000_000],
  ['10 mib', 10_485_760],
  ['1.5KiB', 1536],
  ['2GB', 2_000_000_000],
])('%s', (text, bytes) => {
  expect(byteSizeOf(text)).toBe(bytes)
})

test.each([
  '',
  '0',
  '0.5',
  '-1',
  '10TB',
  'MB',
  '10 ',
  '1e3',
  '99999999999999999',
  '9007199254740993',
  '1..5',
])('%j is no size', (text) => {
  expect(byteSizeOf(text)).toBeNull()
})
