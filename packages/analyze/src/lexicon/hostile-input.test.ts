import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DataFileError } from './data-file-error.ts'
import { surfaces, termList } from '../test-support/lexicon-fixture.ts'
import { compileGlob } from './glob.ts'
import { parseLexicon } from './parse-lexicon.ts'
import { parsePropositions } from './parse-propositions.ts'

const SECOND = 1000

const timed = (work: () => void): number => {
  const start = performance.now()
  work()
  return performance.now() - start
}

describe('hostile terms', () => {
  test('a regular expression that backtracking engines choke on is linear', () => {
    const lexicon = termList('{regex: "(a+)+$"}')
    expect(surfaces([lexicon], 'aaa')).toEqual(['aaa'])
    const text = `${'a '.repeat(20_000)}${'a'.repeat(200)}b`
    expect(timed(() => surfaces([lexicon], text))).toBeLessThan(5 * SECOND)
  })

  test('many wildcards in one word are no trap', () => {
    const glob = compileGlob(`${'a*'.repeat(30)}b`)
    expect(timed(() => expect(glob.test('a'.repeat(2000))).toBe(false))).toBeLessThan(SECOND)
  })

  test.each([
    ['{regex: "(?=a)b"}', /cannot be used/],
    ['{regex: "(a)\\\\1"}', /cannot be used/],
    ['{regex: "a("}', /missing closing/],
    ['{regex: "((a{1,100}){1,100}){1,100}"}', /cannot be used|too large/],
    ['{regex: "a*"}', /empty text/],
    ['{match: "/^(a+)+$/"}', /not allowed in a match pattern/],
    ['{match: "(/a/|b) myth"}', /not allowed in a match pattern/],
    ['{match: "#Noun (myth"}', /bracket/],
    ['{match: "#Noun .? #Verb"}', /one word of its own/],
    ['{match: "myth?"}', /one word of its own/],
    ['"***"', /something to match/],
    [`"${'a'.repeat(2000)}"`, /1,000 characters/],
  ])('%s is refused', (term, message) => {
    expect(() => termList(term)).toThrow(message)
  })

  test('a pattern is not run on more than the start of a monstrous sentence', () => {
    const text = `an old myth ${'and so on '.repeat(3000)} an old myth`
    const lexicon = termList('{match: "#Adjective myth"}')
    expect(timed(() => expect(surfaces([lexicon], text)).toEqual(['old myth']))).toBeLessThan(
      5 * SECOND,
    )
  })
})

describe('hostile files', () => {
  test.each([
    ['larger than 5 MB', `#${' '.repeat(5 * 1024 * 1024 + 1)}`, 'data-file-too-large'],
    ['an alias', 'a: &a [x, x]\nb: [*a, *a]', 'data-file-structure'],
    [
      'an alias bomb',
      'a: &a [x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: [*c, *c]',
      'data-file-structure',
    ],
    ['a tag', 'a: !!binary aGk=', 'data-file-structure'],
    ['a merge key', '<<: {lexicon: x}', 'data-file-content'],
    ['__proto__', '__proto__: {lexicon: x}', 'data-file-structure'],
    ['constructor', 'categories: {constructor: {}}', 'data-file-structure'],
    ['a duplicate key', 'lexicon: a\nlexicon: b', 'data-file-structure'],
    ['a key that is no text', '1: a', 'data-file-structure'],
    ['a mapping as key', '? {a: 1}\n: b', 'data-file-structure'],
    ['deep nesting', '['.repeat(200) + ']'.repeat(200), 'data-file-structure'],
    ['monstrous nesting', '['.repeat(100_000), 'data-file-structure'],
    ['maps in maps', '{"a":'.repeat(1000) + '1' + '}'.repeat(1000), 'data-file-structure'],
    ['lists in lists', '- '.repeat(1000) + 'x', 'data-file-structure'],
    [
      'blocks in blocks',
      Array.from({ length: 1000 }, (_, i) => ' '.repeat(i) + 'a:').join('\n'),
      'data-file-structure',
    ],
    ['two documents', 'a: 1\n---\nb: 2', 'data-file-syntax'],
    ['a tab', 'a:\n\t- b', 'data-file-syntax'],
    ['nothing', '', 'data-file-content'],
    ['a list', '- a', 'data-file-content'],
  ])('%s is refused', (_, text, code) => {
    expect(() => parseLexicon(text, 'x.yaml')).toThrow(expect.objectContaining({ code }))
    expect(() => parsePropositions(text, 'x.yaml')).toThrow(expect.objectContaining({ code }))
  })

  test('whatever is in a file, it is parsed or refused', () => {
    const pieces = fc.constantFrom(
      'lexicon',
      'categories',
      'terms',
      ':',
      ' ',
      '\n',
      '  ',
      '- ',
      '{',
      '}',
      '[',
      ']',
      '"',
      "'",
      '&a',
      '*a',
      '!x',
      '|',
      '>',
      '?',
      '#',
      '%',
      '@',
      '`',
      'a',
      '1',
      '\t',
      '\0',
      '\ufeff',
      '\ud800',
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        try {
          parseLexicon(parts.join(''), 'x.yaml')
        } catch (error) {
          expect(error).toBeInstanceOf(DataFileError)
        }
      }),
      { numRuns: 1000 },
    )
  })
})
