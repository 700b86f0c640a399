import type { DiffQuote, RunDiff } from '@contend/analyze'
import type { NamedRunDiff } from '../run-diff/named-run-diff.ts'

const quote = (text: string, sentence: number): DiffQuote => ({
  document: 'bakery',
  sentence,
  text,
  mark: null,
})

const bakery = quote('=Fresh bread sells itself, and nobody <b>haggles</b> over a loaf.', 4)
const arabic = quote('يقرر الناس بقلوبهم لا بجداولهم.', 2)
const noCounts = { countsBefore: null, countsAfter: null }

const emptyDiff: RunDiff = {
  differences: [],
  totalsBefore: { documents: 1, words: 0, claims: null, premises: null },
  totalsAfter: { documents: 1, words: 0, claims: null, premises: null },
  onlyBefore: [],
  onlyAfter: [],
  matched: 1,
  textChanged: 0,
  documents: [],
  hits: [],
  positions: [],
  groups: [],
  contradictions: null,
}

/** Two runs without a change, of which one has no pairs. */
export const emptyRunDiff: NamedRunDiff = { before: 'a', after: 'b', diff: emptyDiff }

/** Two runs with every kind of change, hostile names, and a sentence in Arabic; written for the tests. */
export const sampleRunDiff: NamedRunDiff = {
  before: 'out<script>',
  after: 'out\u202E-june',
  diff: {
    differences: [
      {
        kind: 'lexicon',
        name: 'trade (en)',
        before: 'ab'.repeat(32),
        after: null,
        cause: 'lexicon trade (en)',
      },
      { kind: 'option', name: 'bom', before: false, after: true, cause: 'option bom' },
    ],
    totalsBefore: { documents: 3, words: 4100, claims: 31, premises: 12 },
    totalsAfter: { documents: 2, words: 4000, claims: 30, premises: 12 },
    onlyBefore: [
      { id: 'gone', path: 'gone.txt', sha256: '1', why: ['input'], trouble: 'It is <i>empty</i>.' },
    ],
    onlyAfter: [{ id: '=new', path: 'new.txt', sha256: '2', why: ['input'], trouble: null }],
    matched: 1,
    textChanged: 1,
    documents: [
      {
        before: { id: 'baker', path: 'baker.txt', sha256: '3' },
        after: { id: 'bakery', path: 'bakery.txt', sha256: '4' },
        matchedBy: 'sha256',
        isRenamed: true,
        isTextSame: false,
        changes: [
          {
            kind: 'claim-leaves',
            name: null,
            before: 0.611,
            after: null,
            ...noCounts,
            why: ['text'],
            quoteBefore: bakery,
            quoteAfter: null,
          },
          {
            kind: 'position',
            name: 'emotion',
            before: 'absent',
            after: 'for',
            ...noCounts,
            why: ['text', 'lexicon trade (en)'],
            quoteBefore: null,
            quoteAfter: arabic,
          },
          {
            kind: 'measure',
            name: 'rate:trade.deal',
            before: null,
            after: -0.25,
            countsBefore: { numerator: 0, denominator: 0 },
            countsAfter: { numerator: 1, denominator: 4000 },
            why: [],
            quoteBefore: null,
            quoteAfter: null,
          },
        ],
      },
    ],
    hits: [
      {
        lexicon: 'trade',
        category: 'deal',
        entry: 'haggl\\w+ & <i>',
        gained: 0,
        lost: 2,
        documents: 1,
        why: ['lexicon trade (en)'],
        quoteBefore: { ...bakery, mark: { start: 41, end: 48 } },
        quoteAfter: null,
      },
    ],
    positions: [
      {
        proposition: 'emotion',
        before: { for: 1, against: 0, mixed: 0, mentioned: 1, absent: 1 },
        after: null,
        moved: 1,
      },
    ],
    groups: [
      {
        name: 'press',
        before: 2,
        after: null,
        joined: [],
        left: ['gone', 'a\u202Egpj'],
        rows: [
          {
            feature: 'trade.deal',
            before: { hits: 12, words: 4100, rate: 2.926829 },
            after: { hits: 0, words: 0, rate: null },
            why: ['input', 'text'],
          },
        ],
      },
    ],
    contradictions: [
      { change: 'gone', proposition: null, why: ['text'], quoteA: bakery, quoteB: arabic },
    ],
  },
}
