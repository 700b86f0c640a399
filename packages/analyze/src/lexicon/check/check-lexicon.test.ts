import { describe, expect, test } from 'vitest'
import { articleReading } from '../../text/article-reading.ts'
import { parseLexicon, parsePlacedLexicon } from '../parse-lexicon.ts'
import { checkLexicon } from './check-lexicon.ts'
import type { LexiconFinding } from './finding.ts'

const check = (
  body: string,
  language = 'en',
  others: readonly string[] = [],
): readonly LexiconFinding[] =>
  checkLexicon(
    parsePlacedLexicon(`lexicon: sample\nlanguage: ${language}\n${body}`, 'sample.yaml'),
    others.map((text) => parseLexicon(text, 'other.yaml')),
    articleReading,
  ).filter(({ code }) => code !== 'category-untested')

/**
 * A category whose terms and exceptions are given one a line. A line that ends in `# code` must have that
 * finding; every other line must have none.
 */
const annotated = (
  list: string,
): { readonly body: string; readonly expected: readonly string[] } => {
  const lines = list.replace(/^\n|\s+$/g, '').split('\n')
  const body = ['categories:', '  sample:', ...lines].join('\n')
  const expected = lines.flatMap((line, i) => {
    const code = / # ([\w-]+)$/.exec(line)?.[1]
    return code === undefined ? [] : [`${String(i + 5)} ${code}`]
  })
  return { body, expected }
}

const placed = (findings: readonly LexiconFinding[]): readonly string[] =>
  findings.map(({ line, code }) => `${String(line)} ${code}`)

test.each([
  [
    'an entry given twice, once letter case, hyphens and quotes are folded',
    `
    terms:
      - word of mouth
      - Word-of-Mouth # entry-duplicate
      - don't mind
      - don’t mind # entry-duplicate
      - words of mouth
      - {literal: Trust, case: true}
      - {literal: trust, case: true}
      - {regex: 'e-?mail'}
      - {regex: 'e-?mail'} # entry-duplicate
      - {regex: 'e-?mails'}`,
  ],
  [
    'an entry that a wider one of its category takes in',
    `
    terms:
      - loyal*
      - loyalty # entry-shadowed
      - loyalt* # entry-shadowed
      - loyalty card
      - royal*
      - a?e
      - ace # entry-shadowed
      - arte
      - {lemma: decide}
      - decides # entry-shadowed
      - decision`,
  ],
  [
    'only what the wider entry takes in as a whole',
    `
    terms:
      - loyal* customer*
      - loyal buyer
      - loyal
      - {literal: Apple*, case: true}
      - apples
      - {literal: trust*, weight: 2}
      - {literal: trusting, weight: 3} # entry-shadowed
      - {literal: honest, weight: 3}
      - {literal: honest*, weight: 2}`,
  ],
  [
    'an entry that an exception keeps from counting',
    `
    terms:
      - cold call # entry-excepted
      - cold calls
      - call centre
    except:
      - cold call`,
  ],
  [
    'an exception that keeps nothing out',
    `
    terms:
      - trust
      - brand*
      - {lemma: share}
      - new york times
    except:
      - anti trust
      - antitrust # exception-unused
      - brandy
      - brandish*
      - shared drive
      - market share
      - in new york
      - old york # exception-unused
      - blind faith # exception-unused`,
  ],
  [
    'no exception that takes words from another one',
    `
    terms:
      - rust
    except:
      - trusted rust
      - trusty trusted
      - trusty friend # exception-unused`,
  ],
  [
    'nothing where an entry of another weight would come in its place',
    `
    terms:
      - {literal: trusted, weight: 2}
      - trusted # entry-duplicate
      - {literal: 'trust*', weight: 2}`,
  ],
  [
    'an exception at the start of a sentence',
    `
    terms:
      - {match: '^while'}
    except:
      - while away
      - a while # exception-unused`,
  ],
  [
    'no exception where patterns may match',
    `
    terms:
      - {regex: 'trust\\w*'}
    except:
      - antitrust`,
  ],
  [
    'an entry that no text can match',
    `
    terms:
      - "!!!"
      - "one / two"
      - "c++"
      - "e.g."
      - "cannot"
      - "don't"
      - "24/7"
      - "b2b*"
      - "b2b/*x" # entry-never-matches
      - {regex: 'don’t'} # entry-never-matches
      - {regex: "don't"}
      - {regex: '\\s+'} # entry-never-matches
      - {regex: '\\Bmarket'} # entry-never-matches
      - {regex: 'market'}
      - {regex: '(?:anti|pro)-?trust'}
      - {regex: '[^ ]+ing'}
      - {regex: 'a{2,}|b+'}`,
  ],
  [
    'a lemma that is not a dictionary form',
    `
    terms:
      - {lemma: bought} # lemma-inflected
      - {lemma: sell}
      - {lemma: committees} # lemma-inflected
      - {lemma: business}
      - {lemma: meeting}
      - {lemma: people}
      - {lemma: news}
      - {lemma: made up} # lemma-inflected
      - {lemma: rely on}`,
  ],
])('finds %s', (_, list) => {
  const { body, expected } = annotated(list)
  expect(placed(check(body))).toEqual(expected)
})

describe('messages', () => {
  const messageOf = (list: string): string =>
    check(annotated(list).body)
      .map(({ line, column, message }) => `${String(line)}:${String(column)} ${message}`)
      .join('\n')

  test('name the other entry and where it stands', () => {
    expect(messageOf('    terms: [loyal*, loyalty]')).toBe(
      '5:21 "loyalty" adds nothing: "loyal*" (line 5) matches all that it does. Delete it.',
    )
  })

  test('say which of two weights counts', () => {
    expect(messageOf('    terms: [trust, {literal: Trust, weight: 2}]')).toContain(
      'Its weight 2 is never used, as the first counts, with 1.',
    )
  })

  test('give the dictionary form', () => {
    expect(messageOf('    terms: [{lemma: made up}]')).toContain(
      'Write {lemma: make up} for all its forms',
    )
  })
})

describe('Arabic', () => {
  test('an exception holds an entry with its clitics', () => {
    const { body, expected } = annotated(`
    terms:
      - سوق
    except:
      - السوق السوداء
      - كتاب # exception-unused`)
    expect(placed(check(body, 'ar'))).toEqual(expected)
  })

  test('a word found with clitics is not repeated by a wildcard, which is not', () => {
    const { body, expected } = annotated(`
    terms:
      - سوق*
      - سوقي`)
    expect(placed(check(body, 'ar'))).toEqual(expected)
  })

  test('a match pattern needs English', () => {
    expect(placed(check('categories: {a: {terms: [{match: "#Adjective myth"}]}}', 'ar'))).toEqual([
      '3 entry-never-matches',
    ])
  })
})

describe('categories', () => {
  test('that count the same words are listed once, with what they share', () => {
    const [found, ...more] = check(`categories:
  warmth: {terms: [trust, care, friendl*, cold]}
  virtue: {terms: [Trust, friendly, careful, {lemma: care}]}
  other: {terms: [price]}`)
    expect(more).toEqual([])
    expect(found).toMatchObject({
      code: 'categories-overlap',
      severity: 'info',
      line: 5,
      column: 3,
    })
    expect(found?.message).toBe(
      '"warmth" and "virtue" count the same words: 1 entry is in both ("trust"); 3 entries of one match what a wider entry of the other does ("care", "friendly", {lemma: care}). Such words count once in each; take them out of one if that is not meant.',
    )
  })

  test('may be parents of filled ones, but not empty', () => {
    expect(
      placed(check('categories:\n  a:\n    categories:\n      b: {terms: [x]}\n  c: {}\n')),
    ).toEqual(['7 category-empty'])
  })

  test('are told to have tests', () => {
    const body = 'categories:\n  a: {terms: [x]}\n  b: {terms: [y], tests: {match: [y]}}\n'
    const found = checkLexicon(
      parsePlacedLexicon(`lexicon: s\nlanguage: en\n${body}`, 's.yaml'),
      [],
      articleReading,
    )
    expect(placed(found)).toEqual(['4 category-untested'])
  })
})

describe('dimensions', () => {
  const categories = 'categories:\n  hot: {terms: [sun]}\n  cold: {}\n'

  test('need entries on both sides, and categories that exist', () => {
    const body = `${categories}dimensions:\n  heat: {from: cold, to: hot}\n  wet: {from: hot, to: colt}\n`
    const found = check(body).filter(({ code }) => code.startsWith('dimension'))
    expect(placed(found)).toEqual(['7 dimension-side-empty', '8 dimension-category-unknown'])
    expect(found[1]?.message).toContain('Did you mean "cold"?')
  })

  test('may name a category that the lexicon has in another language', () => {
    const other = 'lexicon: sample\nlanguage: ar\ncategories: {wind: {terms: [ريح]}}\n'
    const body = `${categories}dimensions: {air: {from: hot, to: wind}}\n`
    expect(placed(check(body, 'en', [other]))).toEqual(['5 category-empty'])
  })
})
