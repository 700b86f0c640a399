import { expect, test } from 'vitest'
import { isTurned } from './right-to-left.ts'

test.each([
  ['لا فرق بين ', 'B2B', ' وبين غيرها', true],
  ['كل ', 'الثقة', ' هنا', true],
  ['', 'אמון', '', true],
  ['The word ', 'الثقة', ' means trust in Arabic.', false],
  ['Trust ', 'decides', ', they say.', false],
  ['', '2024', ' – ', false],
])('%s[%s]%s is written from right to left: %s', (left, keyword, right, turned) => {
  expect(isTurned({ left, keyword, right })).toBe(turned)
})
