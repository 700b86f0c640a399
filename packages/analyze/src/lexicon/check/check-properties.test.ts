import fc from 'fast-check'
import { expect, test } from 'vitest'
import { articleReading } from '../../text/article-reading.ts'
import { hitsIn } from '../../test-support/lexicon-fixture.ts'
import { parsePlacedLexicon } from '../parse-lexicon.ts'
import { checkLexicon } from './check-lexicon.ts'

const head = ['lexicon: sample', 'language: en', 'categories:']
const word = fc.constantFrom('trust', 'trusty', 'trusted', 'rust', 'cold', 'colder')
const wild = fc.constantFrom('trust*', 'tru?t', '*ust', 'col*', '*')
const phrase = fc
  .array(fc.oneof({ weight: 3, arbitrary: word }, wild), { minLength: 1, maxLength: 3 })
  .map((words) => words.join(' '))
  .filter((text) => /[a-z]/.test(text))
const term = fc
  .tuple(phrase, fc.constantFrom(1, 1, 2))
  .map(([text, weight]) =>
    weight === 1 ? `      - '${text}'` : `      - {literal: '${text}', weight: ${String(weight)}}`,
  )
const listOf = (name: string, least: number): fc.Arbitrary<readonly string[]> =>
  fc
    .array(term, { minLength: least, maxLength: 6 })
    .map((terms) => (terms.length === 0 ? [] : [`    ${name}:`, ...terms]))
const category = fc.tuple(listOf('terms', 1), listOf('except', 0)).map((lists) => lists.flat())
const lines = fc
  .tuple(category, category)
  .map(([first, second]) => [...head, '  first:', ...first, '  second:', ...second])
const sentence = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '))

const hits = (file: readonly string[], text: string): readonly string[] =>
  hitsIn([parsePlacedLexicon(file.join('\n'), 'sample.yaml').lexicon], text).map(
    ({ category: name, start, end, weight }) =>
      `${name} ${String(start)}-${String(end)} ${String(weight)}`,
  )

const idle = new Set([
  'entry-duplicate',
  'entry-shadowed',
  'entry-excepted',
  'entry-never-matches',
  'exception-unused',
])

test('what is said to change nothing can be deleted, and nothing changes', () => {
  fc.assert(
    fc.property(lines, fc.array(sentence, { minLength: 5, maxLength: 5 }), (file, texts) => {
      const placed = parsePlacedLexicon(file.join('\n'), 'sample.yaml')
      for (const { code, line, message } of checkLexicon(placed, [], articleReading)) {
        if (!idle.has(code) || line === null) continue
        const without = file.with(line - 1, '      - never seen')
        for (const text of texts) {
          expect(hits(without, text), `${message} ${text}`).toEqual(hits(file, text))
        }
      }
    }),
    { numRuns: 300 },
  )
})
