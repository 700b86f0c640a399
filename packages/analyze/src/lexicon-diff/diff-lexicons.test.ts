import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createAnalyzer } from '../create-analyzer.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { parseLexicon } from '../lexicon/parse-lexicon.ts'
import { parsePropositions } from '../lexicon/parse-propositions.ts'
import { paragraphDocument } from '../test-support/paragraph-document.ts'
import { shippedLexicons } from '../test-support/shipped-data.ts'
import { diffLexicons, isEmptyDiff, type LexiconVersion } from './diff-lexicons.ts'
import type { LexiconDiff } from './lexicon-diff.ts'

const propositions = parsePropositions(
  `propositions:
  bread:
    statement: Bread is better than cake.
    about: [bread]
    for: [praise]
    against: [blame]
`,
  'bread.yaml',
)

const lexicon = (bread: readonly string[], praise: readonly string[]): Lexicon =>
  parseLexicon(
    JSON.stringify({
      lexicon: 'bakery',
      language: 'en',
      categories: {
        bread: { terms: bread },
        praise: { terms: praise },
        blame: { terms: ['terrible'] },
      },
    }),
    'bakery.yaml',
  )

const texts = [
  'Rye bread is wonderful. A loaf of rye is terrible for the teeth, because it is hard.',
  'We sell loaves on Mondays. Every loaf we sell is delicious, and that is why people should buy rye.',
]
const argument = shippedLexicons.filter(({ id }) => id === 'argument')

const version = (own: Lexicon): LexiconVersion => {
  const analyzer = createAnalyzer({ lexicons: [...argument, own], propositions, claimThreshold: 0 })
  return {
    lexicon: own,
    analyses: texts.map((text, index) => {
      const { document, ...rest } = analyzer.analyze(paragraphDocument(text))
      return { ...rest, document: { ...document, id: `text-${String(index)}` } }
    }),
  }
}

const before = version(lexicon(['bread', 'rye'], ['wonderful']))
const after = version(lexicon(['bread', 'loaf', 'loaves'], ['wonderful', 'delicious']))

describe('what an edit changes', () => {
  const diff = diffLexicons(before, after)

  test('is told of its entries', () => {
    expect(diff.added.map(({ category, entry }) => `${category} ${entry}`)).toEqual([
      'bread loaf',
      'bread loaves',
      'praise delicious',
    ])
    expect(diff.removed.map(({ entry }) => entry)).toEqual(['rye'])
  })

  test('is told of its hits, with their sentences', () => {
    expect(
      diff.hits.map(({ change, category, quote }) => {
        const { document, sentence, text, mark } = quote
        const word = mark === null ? '' : text.slice(mark.start, mark.end)
        return `${change} ${category} ${document}:${String(sentence)} ${word}`
      }),
    ).toEqual([
      'lost bread text-0:0 Rye',
      'gained bread text-0:1 loaf',
      'lost bread text-0:1 rye',
      'gained bread text-1:0 loaves',
      'gained bread text-1:1 loaf',
      'gained praise text-1:1 delicious',
      'lost bread text-1:1 rye',
    ])
  })

  test('is told of its counts and words', () => {
    const bread = diff.categories.find(({ category }) => category === 'bread')
    expect(bread).toMatchObject({
      before: { hits: 4, documents: 2 },
      after: { hits: 4, documents: 2 },
      gained: 3,
      lost: 3,
    })
    expect(bread?.before?.words).toBe(bread?.after?.words)
    expect(bread?.before?.rate).toBeCloseTo((1000 * 4) / (bread?.before?.words ?? 1), 9)
  })

  test('is told of the sides that flip, with the sentence', () => {
    expect(
      diff.stances.map(
        ({ proposition, before: was, after: now, quote }) =>
          `${proposition} ${String(was)} ${String(now)} ${quote.text}`,
      ),
    ).toContain(
      'bread neutral for Every loaf we sell is delicious, and that is why people should buy rye.',
    )
    expect(diff.positions).toMatchObject([
      { document: 'text-1', proposition: 'bread', before: 'mentioned', after: 'for' },
    ])
    expect(diff.affected).toEqual(['text-0', 'text-1'])
  })

  test('can be a weight alone', () => {
    const heavy = {
      ...before.lexicon,
      categories: before.lexicon.categories.map((category) => ({
        ...category,
        terms: category.terms.map((term) => (term.text === 'rye' ? { ...term, weight: 2 } : term)),
      })),
    }
    const found = diffLexicons(before, { ...before, lexicon: heavy })
    expect(found.changed).toMatchObject([{ before: { weight: 1 }, after: { weight: 2 } }])
    expect([found.added, found.removed, found.affected]).toEqual([[], [], []])
    expect(isEmptyDiff(found)).toBe(false)
  })

  test('is nothing in documents of other languages', () => {
    const analyses = after.analyses.map((analysis) => ({
      ...analysis,
      document: { ...analysis.document, language: 'ar' },
    }))
    expect(diffLexicons(before, { ...after, analyses })).toMatchObject({
      documents: [],
      otherLanguages: 2,
      hits: [],
    })
  })
})

/** The diff of B and A, from that of A and B. */
const mirrored = (diff: LexiconDiff): LexiconDiff => ({
  ...diff,
  added: diff.removed,
  removed: diff.added,
  changed: diff.changed.map(({ before: was, after: now }) => ({ before: now, after: was })),
  categories: diff.categories.map((each) => ({
    ...each,
    before: each.after,
    after: each.before,
    gained: each.lost,
    lost: each.gained,
  })),
  hits: diff.hits.map((each) => ({
    ...each,
    change: each.change === 'gained' ? 'lost' : 'gained',
  })),
  claims: diff.claims.map((each) => ({
    ...each,
    change: each.change === 'enters' ? 'leaves' : 'enters',
    scoreBefore: each.scoreAfter,
    scoreAfter: each.scoreBefore,
  })),
  stances: diff.stances.map((each) => ({ ...each, before: each.after, after: each.before })),
  positions: diff.positions.map((each) => ({
    ...each,
    before: each.after,
    after: each.before,
    quoteBefore: each.quoteAfter,
    quoteAfter: each.quoteBefore,
  })),
})

test('mirrors, and is empty for a version and itself', () => {
  const versions = [
    before,
    after,
    version(lexicon([], [])),
    version(lexicon(['loa*', 'rye bread'], ['hard', 'delicious'])),
    version(lexicon(['bread'], [])),
  ]
  const anyVersion = fc.constantFrom(...versions)
  fc.assert(
    fc.property(anyVersion, anyVersion, (a, b) => {
      expect(diffLexicons(b, a)).toEqual(mirrored(diffLexicons(a, b)))
      expect(isEmptyDiff(diffLexicons(a, a))).toBe(true)
    }),
  )
})
