import { describe, expect, test } from 'vitest'
import { formatCount, formatFixed, formatQuantity, formatSigned } from './format-number.ts'

describe('numbers in pages', () => {
  test.each([
    [0, '0'],
    [999, '999'],
    [1000, '1,000'],
    [1234567, '1,234,567'],
  ])('groups %d as %s', (value, text) => {
    expect(formatCount(value)).toBe(text)
  })

  test.each([
    [-0.414, '−0.41'],
    [-0.001, '0.00'],
    [2.5, '2.50'],
  ])('fixes %d as %s', (value, text) => {
    expect(formatFixed(value, 2)).toBe(text)
  })

  test.each([
    [0.001, '0.00'],
    [1.2, '+1.20'],
    [-1.2, '−1.20'],
  ])('signs %d as %s', (value, text) => {
    expect(formatSigned(value, 2)).toBe(text)
  })

  test('names quantities', () => {
    expect(formatQuantity(1, 'claim')).toBe('1 claim')
    expect(formatQuantity(0, 'claim')).toBe('0 claims')
  })
})
