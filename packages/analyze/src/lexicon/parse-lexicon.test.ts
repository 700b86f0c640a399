import { describe, expect, test } from 'vitest'
import { DataFileError } from './data-file-error.ts'
import { parseLexicon } from './parse-lexicon.ts'

const problemsOf = (text: string): readonly string[] => {
  try {
    parseLexicon(text, 'shop.yaml')
  } catch (error) {
    if (error instanceof DataFileError) {
      return error.problems.map(
        ({ line, column, message }) => `${String(line)}:${String(column)} ${message}`,
      )
    }
    throw error
  }
  return []
}

const FULL = `
lexicon: shop
version: 1
language: en
source: written for this test
overlap: all
categories:
  price:
    label: Price
    terms:
      - cheap
      - {literal: Deal, case: true, weight: -0.5, note: a name}
      - {lemma: bargain}
      - {regex: "\\\\d+ %"}
    except: [dirt cheap]
    tests: {match: [A cheap desk.], skip: [Dirt cheap.]}
    categories:
      high: {terms: [dear], source: elsewhere}
  mood: {terms: ["yes", no, on]}
dimensions:
  feel: {from: price.high, to: mood}
`

describe('parseLexicon', () => {
  test('reads every part', () => {
    expect(parseLexicon(FULL, 'shop.yaml')).toMatchInlineSnapshot(`
      {
        "categories": [
          {
            "except": [
              {
                "caseSensitive": false,
                "exact": false,
                "kind": "literal",
                "note": null,
                "text": "dirt cheap",
                "weight": 1,
              },
            ],
            "id": "price",
            "label": "Price",
            "source": null,
            "terms": [
              {
                "caseSensitive": false,
                "exact": false,
                "kind": "literal",
                "note": null,
                "text": "cheap",
                "weight": 1,
              },
              {
                "caseSensitive": true,
                "exact": false,
                "kind": "literal",
                "note": "a name",
                "text": "Deal",
                "weight": -0.5,
              },
              {
                "caseSensitive": false,
                "exact": false,
                "kind": "lemma",
                "note": null,
                "text": "bargain",
                "weight": 1,
              },
              {
                "caseSensitive": false,
                "exact": false,
                "kind": "regex",
                "note": null,
                "text": "\\d+ %",
                "weight": 1,
              },
            ],
            "tests": {
              "match": [
                "A cheap desk.",
              ],
              "skip": [
                "Dirt cheap.",
              ],
            },
          },
          {
            "except": [],
            "id": "price.high",
            "label": "high",
            "source": "elsewhere",
            "terms": [
              {
                "caseSensitive": false,
                "exact": false,
                "kind": "literal",
                "note": null,
                "text": "dear",
                "weight": 1,
              },
            ],
            "tests": {
              "match": [],
              "skip": [],
            },
          },
          {
            "except": [],
            "id": "mood",
            "label": "mood",
            "source": null,
            "terms": [
              {
                "caseSensitive": false,
                "exact": false,
                "kind": "literal",
                "note": null,
                "text": "yes",
                "weight": 1,
              },
              {
                "caseSensitive": false,
                "exact": false,
                "kind": "literal",
                "note": null,
                "text": "no",
                "weight": 1,
              },
              {
                "caseSensitive": false,
                "exact": false,
                "kind": "literal",
                "note": null,
                "text": "on",
                "weight": 1,
              },
            ],
            "tests": {
              "match": [],
              "skip": [],
            },
          },
        ],
        "dimensions": [
          {
            "from": "price.high",
            "id": "feel",
            "label": "feel",
            "to": "mood",
          },
        ],
        "id": "shop",
        "language": "en",
        "overlap": "all",
        "path": "shop.yaml",
        "source": "written for this test",
        "version": "1",
      }
    `)
  })

  test('reads JSON', () => {
    const text = '{"lexicon": "j", "language": "en", "categories": {"a": {"terms": ["x"]}}}'
    expect(parseLexicon(text, 'j.json').categories[0]?.terms[0]?.text).toBe('x')
  })

  test('a path names a sub-category, after its parent', () => {
    expect(parseLexicon(FULL, 'x').categories.map(({ id }) => id)).toEqual([
      'price',
      'price.high',
      'mood',
    ])
  })

  test('tells every problem with its place', () => {
    const text = `lexicon: shop
langage: en
categories:
  price:
    terms: [cheap, 2024, true, ~, [a]]
    lable: Price
    tests: {match: one}
  2nd: {}
  mood:
    terms:
      - {lemmma: run}
      - {literal: x, wieght: 2}
      - {literal: x, regex: y}
      - {weight: 2}
      - {regex: a, exact: true}
overlap: shortest
`
    expect(problemsOf(text)).toMatchInlineSnapshot(`
      [
        "1:1 "language" is missing. It must be text.",
        "2:1 Unknown key "langage". Did you mean "language"? Known: lexicon, version, language, source, overlap, depth, categories, dimensions.",
        "5:20 A term must be text, or a mapping with "literal", "lemma", "regex" or "match"; the number 2024 is given; write it in quotes: "2024".",
        "5:26 A term must be text, or a mapping with "literal", "lemma", "regex" or "match"; the boolean true is given; write it in quotes: "true".",
        "5:32 A term must be text, or a mapping with "literal", "lemma", "regex" or "match"; nothing is given.",
        "5:35 A term must be text, or a mapping with "literal", "lemma", "regex" or "match"; a list is given.",
        "6:5 Unknown key "lable". Did you mean "label"? Known: label, source, terms, except, tests, categories.",
        "7:20 "match" must be a list; "one" is given.",
        "8:3 A name starts with a letter and holds letters, digits, "-" and "_" only.",
        "11:10 Unknown key "lemmma". Did you mean "lemma"? Known: literal, lemma, regex, match, case, exact, weight, note.",
        "12:22 Unknown key "wieght". Did you mean "weight"? Known: literal, lemma, regex, match, case, exact, weight, note.",
        "13:22 "regex" does not go with the other keys here. Leave it out.",
        "14:9 A term must be text, or a mapping with "literal", "lemma", "regex" or "match"; it has none of these.",
        "15:20 "exact" does not go with the other keys here. Leave it out.",
        "16:10 Only "longest" or "all" can stand here; "shortest" is given.",
      ]
    `)
  })

  test.each([
    [
      'language: german',
      'x: {}',
      /2:11: A language is a code.+"en" for English or "ar" for Arabic/,
    ],
    ['language: en', 'x: { terms: [*ing] }', /4:16: Aliases.+in quotes: "\*ing"\.$/],
    [
      'language: en',
      'x: { terms: [good for: you] }',
      /4:16: A colon.+in quotes: "good for: you"\.$/,
    ],
    [
      'language: en',
      'x: { tests: { skip: [It says: no.] } }',
      /4:24: A colon.+in quotes: "It says: no\."\.$/,
    ],
    ['language: en', 'x: { terms: [{goods: you}] }', /4:17: Unknown key "goods"/],
  ])('%s, %s: the message says what to write', (language, category, message) => {
    const text = `lexicon: a\n${language}\ncategories:\n  ${category}`
    expect(() => parseLexicon(text, 'a.yaml')).toThrow(message)
  })

  test('the message of one problem is one line, of several a list', () => {
    const one = 'lexicon: a\nlanguage: en\ncategories: {a: {term: [b]}}'
    expect(() => parseLexicon(one, 'a.yaml')).toThrow(
      'a.yaml:3:18: Unknown key "term". Did you mean "terms"?',
    )
    expect(() => parseLexicon('lexicon: a', 'a.yaml')).toThrow(
      'a.yaml has 2 problems:\n  a.yaml:1:1: "language" is missing.',
    )
  })
})
