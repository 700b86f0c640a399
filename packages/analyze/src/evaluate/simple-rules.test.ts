import { expect, test } from 'vitest'
import { simpleRules } from './simple-rules.ts'

const unit = (text: string, index = 0, of = 1): { text: string; index: number; of: number } => ({
  text,
  index,
  of,
})

test.each([
  ['Bread needs time.', false],
  ['Good bread needs much time.', true],
  ['Does good bread need much time?', false],
  ['“Does good bread need much time?”', false],
])('five words and not a question: %s', (text, claim) => {
  expect(simpleRules(null).fiveWords(unit(text))).toBe(claim)
})

test('the first two and the last two of a document', () => {
  const says = Array.from({ length: 7 }, (_, at) => simpleRules(null).position(unit('', at, 7)))
  expect(says).toEqual([true, true, false, false, false, true, true])
  expect(simpleRules(null).position(unit('', 0, 1))).toBe(true)
})

test('the majority says yes where more than half are claims', () => {
  expect([0.3, 0.5, 0.51, null].map((rate) => simpleRules(rate).majority(unit('')))).toEqual([
    false,
    false,
    true,
    false,
  ])
  expect(simpleRules(0.1).allClaims(unit(''))).toBe(true)
})
