import type { NamedLexiconDiff } from '@contend/report'

const bakery = `Fresh bread sells itself, and nobody <img src=x onerror="globalThis.hacked=1"> haggles over a loaf.`
const office = 'يقرر الناس بقلوبهم لا بجداولهم.'

/** A diff with hostile text and a sentence in Arabic. */
export const sampleDiff: NamedLexiconDiff = {
  before: 'old.yaml',
  after: '<script>globalThis.hacked=1</script>.yaml',
  diff: {
    lexicon: 'trade',
    language: 'en',
    documents: ['bakery', 'office'],
    otherLanguages: 0,
    affected: ['bakery', 'office'],
    added: [],
    removed: [],
    changed: [],
    categories: [
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
        entry: `lengthy${'y'.repeat(200)}`,
        quote: { document: 'b'.repeat(90), sentence: 0, text: 'x'.repeat(900), mark: null },
      },
    ],
    claims: [],
    stances: [
      {
        proposition: 'emotion',
        scope: null,
        before: null,
        after: 'for',
        quote: { document: 'office', sentence: 2, text: office, mark: { start: 11, end: 18 } },
      },
    ],
    positions: [
      {
        document: 'office',
        proposition: 'emotion',
        before: 'absent',
        after: 'for',
        quoteBefore: null,
        quoteAfter: { document: 'office', sentence: 2, text: office, mark: null },
      },
    ],
  },
}
