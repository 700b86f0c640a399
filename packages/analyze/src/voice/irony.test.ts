import { expect, test } from 'vitest'
import { paragraphDocument } from '../test-support/paragraph-document.ts'
import { shippedAnalyzer } from '../test-support/shipped-data.ts'

const ironyOf = (text: string) =>
  shippedAnalyzer
    .analyze(paragraphDocument(text))
    .diagnostics.filter(({ code }) => code === 'irony-cue')

test('one message names the first places and counts the others', () => {
  const text =
    'How convenient. Oh sure, rope sells itself. Heaven forbid that it should be dear! Perish the thought.'
  const [found, ...others] = ironyOf(text)
  expect(others).toEqual([])
  expect(found?.severity).toBe('info')
  expect(text.slice(found?.span?.start, found?.span?.end)).toBe('How convenient')
  expect(found?.message).toContain('"Oh sure" at 16, "Heaven forbid" at 44 and 1 more.')
})

test('no label changes', () => {
  const { sentences } = shippedAnalyzer.analyze(
    paragraphDocument('How convenient that rope sells itself.'),
  )
  expect(sentences.map(({ voice }) => voice)).toEqual(['author'])
})

test.each([
  ['plain words', 'It is convenient that rope sells itself.'],
  ['sincere surprise', 'How nice to see rope again.'],
])('none for %s', (_, text) => {
  expect(ironyOf(text)).toEqual([])
})
