import { expect, test } from 'vitest'
import { isErrorLimit, mostErrors } from './error-limit.ts'

test.each([
  ['0', true],
  ['12', true],
  ['5%', true],
  ['0.5%', true],
  ['100%', true],
  ['101%', false],
  ['-1', false],
  ['1.5', false],
  ['many', false],
  ['', false],
])('%j is a limit: %j', (text, isLimit) => {
  expect(isErrorLimit(text)).toBe(isLimit)
})

test.each([
  [null, 10, Infinity],
  ['0', 10, 0],
  ['3', 10, 3],
  ['10%', 10, 1],
  ['10%', 9, 0],
  ['100%', 9, 9],
])('%j of %d documents: %d may fail', (limit, documents, most) => {
  expect(mostErrors(limit, documents)).toBe(most)
})
