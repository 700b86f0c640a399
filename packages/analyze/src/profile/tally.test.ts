import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createAnalyzer } from '../create-analyzer.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { lexicon } from '../test-support/lexicon-fixture.ts'
import { paragraphDocument } from '../test-support/paragraph-document.ts'
import { shippedAnalyzer } from '../test-support/shipped-data.ts'
import { createTallier } from '../test-support/tallier.ts'
import { visitCells } from './cells.ts'
import { mergeTallies } from './merge-tallies.ts'
import type { Tally } from './tally.ts'

const tallyOf = createTallier(shippedAnalyzer.frame)
const tallies = [
  'B2B buyers must trust their suppliers. They are people.',
  'Consumers feel first and reason later.',
  'Bread must rest.',
  'العملاء يثقون في العلاقات.',
].map((text, at) => {
  const document = paragraphDocument(text, /^\p{Script=Arabic}/u.test(text) ? 'ar' : 'en')
  return tallyOf(shippedAnalyzer.analyze({ ...document, id: `d${String(at)}` }))
})

/** Everything of a tally, in its own order. */
const plain = ({ features, documents }: Tally): unknown => [
  features,
  [...documents].map(([id, { cells, ...rest }]) => [id, rest, [...cells]]),
]

test('any order and partition of the documents gives the same tally', () => {
  const whole = plain(mergeTallies(tallies))
  fc.assert(
    fc.property(
      fc.shuffledSubarray(tallies, { minLength: 4, maxLength: 4 }),
      fc.integer({ min: 0, max: 4 }),
      (order, cut) => {
        const parts = [order.slice(0, cut), order.slice(cut)].map(mergeTallies)
        expect(plain(mergeTallies(parts))).toEqual(whole)
      },
    ),
  )
})

test('what was not analysed is in no tally', () => {
  const german = shippedAnalyzer.analyze(paragraphDocument('Der Händler an der Ecke.', 'de'))
  expect(mergeTallies([tallyOf(german)])).toEqual({ features: [], documents: new Map() })
})

/** Counts by feature, over all sentences. */
const countsOf = ({ features, documents }: Tally): Readonly<Record<string, number>> => {
  const counts: Record<string, number> = {}
  for (const { cells } of documents.values()) {
    visitCells(cells, (_, feature, count) => {
      const name = features[feature] ?? ''
      counts[name] = (counts[name] ?? 0) + count
    })
  }
  return counts
}

const countsIn = (own: Lexicon, text: string): Readonly<Record<string, number>> => {
  const { analyze, frame } = createAnalyzer({ lexicons: [own], propositions: [] })
  return countsOf(createTallier(frame)(analyze(paragraphDocument(text))))
}

describe('terms', () => {
  const bakery = (depth: string): Lexicon =>
    lexicon(`overlap: all
${depth}
categories:
  food:
    terms: [rye]
    categories:
      sweet: { terms: [plum cake, roll] }
      baked: { terms: [plum *, bread, roll] }
`)
  const terms = (depth: string, text: string): unknown =>
    Object.fromEntries(
      Object.entries(countsIn(bakery(depth), text)).filter(([name]) =>
        /^(?:term|alone):/.test(name),
      ),
    )

  test('are counted in their own category, and alone in all that hold them', () => {
    expect(terms('', 'They sold a roll and bread.')).toEqual({
      'term:test.food.sweet:roll': 1,
      'term:test.food.baked:roll': 1,
      'term:test.food.baked:bread': 1,
      // Were the entry dropped from both categories, the place would be lost to all three.
      'alone:test.food.sweet:roll': 1,
      'alone:test.food.baked:roll': 1,
      'alone:test.food:roll': 1,
      'alone:test.food.baked:bread': 1,
      'alone:test.food:bread': 1,
    })
  })

  test('a place that another entry holds as well is owed to neither', () => {
    expect(terms('', 'They sold plum cake.')).toEqual({
      'term:test.food.sweet:plum cake': 1,
      'term:test.food.baked:plum *': 1,
      'alone:test.food.sweet:plum cake': 1,
      'alone:test.food.baked:plum *': 1,
    })
  })

  test('below the depth of the lexicon they are those of the category above', () => {
    expect(terms('depth: 1', 'They sold a roll.')).toEqual({
      'term:test.food:roll': 1,
      'alone:test.food:roll': 1,
    })
  })
})

test('what is not the author’s own can be taken off', () => {
  const own = lexicon('categories: {a: {terms: [bread]}}')
  const counts = countsIn(own, 'Bread must rest. According to Ada Quill, bread is dead.')
  expect(counts).toMatchObject({
    'count:sentences': 2,
    'test.a': 2,
    'others:test.a': 1,
    'others:count:sentences': 1,
    'term:test.a:bread': 2,
    'others:term:test.a:bread': 1,
  })
})

test('cues are counted in claims, once each, and where the score starts from is none', () => {
  const own = lexicon('categories: {a: {terms: [bread]}}')
  const counts = countsIn(own, 'Bakers must let bread rest, because bread must rest.')
  const cues = Object.entries(counts).filter(([name]) => name.startsWith('cue:'))
  expect(counts['count:claims']).toBe(1)
  expect(cues.length).toBeGreaterThan(0)
  expect(cues.every(([, count]) => count === 1)).toBe(true)
  expect(counts).not.toHaveProperty(['cue:base'])
})

test('features in the same words of a claim only are told from those beside each other', () => {
  const own = lexicon(`overlap: all
categories:
  food: { terms: [bread, rye bread] }
  trade: { terms: [bread, market, must] }
`)
  const same = (text: string): readonly string[] =>
    Object.keys(countsIn(own, text)).filter((name) => name.startsWith('same:'))
  expect(same('Bakers must love rye bread.')).toEqual(['same:["test:bread","test:rye bread"]'])
  expect(same('The market must go.')).toEqual([])
  expect(countsIn(own, 'Rye bread in a box.')['count:claims']).toBeUndefined()
  expect(same('Rye bread in a box.')).toEqual([])
})

test('stances are those of the author, and theses are marked', () => {
  const text = 'B2B and B2C are fundamentally different.'
  const of = (document: string): Readonly<Record<string, number>> =>
    countsOf(tallyOf(shippedAnalyzer.analyze(paragraphDocument(document))))
  expect(of(text)).toMatchObject({ 'stance:distinction:for': 1, thesis: 1 })
  expect(of(`According to Ada Quill, ${text}`)).not.toHaveProperty(['stance:distinction:for'])
})
