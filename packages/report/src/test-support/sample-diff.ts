import type { NamedLexiconDiff } from '../lexicon-diff/named-diff.ts'

const bakery = 'Fresh bread sells itself, and nobody <b>haggles</b> over a loaf.'
const office = 'يقرر الناس بقلوبهم لا بجداولهم.'

/** A diff with every kind of change, hostile names, and a sentence in Arabic; written for the tests. */
export const sampleDiff: NamedLexiconDiff = {
  before: 'old.yaml',
  after: 'new<script>.yaml',
  diff: {
    lexicon: 'trade',
    language: 'en',
    documents: ['bakery', 'office', 'a\u202Egpj'],
    otherLanguages: 1,
    affected: ['bakery', 'office'],
    added: [
      {
        category: 'goods.food',
        except: false,
        kind: 'literal',
        entry: 'bread*',
        weight: 2,
        caseSensitive: false,
        exact: false,
      },
    ],
    removed: [
      {
        category: 'deal',
        except: true,
        kind: 'regex',
        entry: 'haggl\\w+ & <i>',
        weight: 1,
        caseSensitive: true,
        exact: false,
      },
    ],
    changed: [
      {
        before: {
          category: 'deal',
          except: false,
          kind: 'lemma',
          entry: 'sell',
          weight: 1,
          caseSensitive: false,
          exact: false,
        },
        after: {
          category: 'deal',
          except: false,
          kind: 'lemma',
          entry: 'sell',
          weight: 0.5,
          caseSensitive: false,
          exact: false,
        },
      },
    ],
    categories: [
      {
        category: 'deal',
        before: { hits: 12, words: 4100, rate: 2.926829, documents: 3 },
        after: { hits: 11, words: 4100, rate: 2.682927, documents: 2 },
        gained: 0,
        lost: 1,
      },
      {
        category: 'goods.food',
        before: null,
        after: { hits: 1, words: 4100, rate: 0.243902, documents: 1 },
        gained: 1,
        lost: 0,
      },
    ],
    hits: [
      {
        change: 'gained',
        category: 'goods.food',
        entry: 'bread*',
        quote: { document: 'bakery', sentence: 4, text: bakery, mark: { start: 6, end: 11 } },
      },
      {
        change: 'lost',
        category: 'deal',
        entry: 'haggl\\w+ & <i>',
        quote: { document: 'a\u202Egpj', sentence: 0, text: bakery, mark: { start: 40, end: 47 } },
      },
    ],
    claims: [
      {
        change: 'enters',
        scoreBefore: 0.482,
        scoreAfter: 0.611,
        quote: { document: 'bakery', sentence: 4, text: bakery, mark: null },
      },
      {
        change: 'leaves',
        scoreBefore: 0.55,
        scoreAfter: null,
        quote: { document: 'office', sentence: 2, text: office, mark: null },
      },
    ],
    stances: [
      {
        proposition: 'emotion',
        scope: 'b2b',
        before: null,
        after: 'for',
        quote: { document: 'office', sentence: 2, text: office, mark: null },
      },
    ],
    positions: [
      {
        document: 'office',
        proposition: 'emotion',
        before: 'absent',
        after: 'for',
        quoteBefore: null,
        quoteAfter: { document: 'office', sentence: 2, text: office, mark: { start: 11, end: 18 } },
      },
    ],
  },
}

/** The same versions without a change. */
export const emptyDiff: NamedLexiconDiff = {
  before: 'old.yaml',
  after: 'new.yaml',
  diff: {
    lexicon: 'trade',
    language: 'en',
    documents: ['bakery'],
    otherLanguages: 0,
    affected: [],
    added: [],
    removed: [],
    changed: [],
    categories: [],
    hits: [],
    claims: [],
    stances: [],
    positions: [],
  },
}
