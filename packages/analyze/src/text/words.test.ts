import { expect, test } from 'vitest'
import { countWords } from './words.ts'

test.each([
  ['B2B', 1],
  ["isn't", 1],
  ['isn’t', 1],
  ['business-to-business', 1],
  ['3.5', 1],
  ['1,000 buyers', 2],
  ['B2B/B2C', 2],
  ['well - meant', 2],
  ["'quoted'", 1],
  ['the end. Next', 3],
  ['العملاء والثقة', 2],
  ['café', 1],
  ['😀 …', 0],
  ['', 0],
])('%s has %i words', (text, words) => {
  expect(countWords(text)).toBe(words)
})
