import { describe, expect, test } from 'vitest'
import { compare } from '../compare/compare.ts'
import { createAnalyzer } from '../create-analyzer.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { DocumentAnalysis, ProfileRow } from '../model/analysis.ts'
import { poissonRate } from '../statistics/estimates.ts'
import type { Frame } from '../model/comparison.ts'
import { lexicon } from '../test-support/lexicon-fixture.ts'
import { paragraphDocument } from '../test-support/paragraph-document.ts'
import { shippedAnalyzer } from '../test-support/shipped-data.ts'

const analysed = (
  own: Lexicon,
  text: string,
): { readonly analysis: DocumentAnalysis; readonly frame: Frame } => {
  const { analyze, frame } = createAnalyzer({ lexicons: [own], propositions: [] })
  return { analysis: analyze(paragraphDocument(text)), frame }
}

/** Places counted by every `rate:` of the profile, and the words they are counted over. */
const ratesOf = ({ profile }: DocumentAnalysis): Readonly<Record<string, number>> =>
  Object.fromEntries(
    profile
      .filter(({ measure }) => measure.startsWith('rate:'))
      .map(({ measure, numerator }) => [measure.slice('rate:'.length), numerator]),
  )

const rates = (own: Lexicon, text: string): Readonly<Record<string, number>> =>
  ratesOf(analysed(own, text).analysis)

describe('one place counts once', () => {
  // Under `all` categories do not compete, so several may hold a place.
  const bakery = lexicon(`overlap: all
categories:
  food:
    terms: [rye]
    categories:
      sweet: { terms: [plum cake, roll] }
      baked: { terms: [plum cake, bread, roll] }
  shop: { terms: [bakery, roll] }
`)

  test.each([
    [
      'in two sub-categories',
      'They sold plum cake.',
      { sweet: 1, baked: 1, food: 1, shop: 0, all: 1 },
    ],
    [
      'in a category and another',
      'They sold a roll.',
      { sweet: 1, baked: 1, food: 1, shop: 1, all: 1 },
    ],
    [
      'twice, it is two places',
      'A roll is a roll.',
      { sweet: 2, baked: 2, food: 2, shop: 2, all: 2 },
    ],
    ['beside others', 'Rye bread and plum cake.', { sweet: 1, baked: 2, food: 3, shop: 0, all: 3 }],
    ['nowhere', 'They sold cake.', { sweet: 0, baked: 0, food: 0, shop: 0, all: 0 }],
  ])('%s: %s', (_, text, { sweet, baked, food, shop, all }) => {
    expect(rates(bakery, text)).toEqual({
      'test.food': food,
      'test.food.sweet': sweet,
      'test.food.baked': baked,
      'test.shop': shop,
      test: all,
    })
  })

  test('places of different length at one start are different places', () => {
    const own = lexicon('overlap: all\ncategories: {a: {terms: [plum]}, b: {terms: [plum cake]}}')
    expect(rates(own, 'They sold plum cake.')).toEqual({ 'test.a': 1, 'test.b': 1, test: 2 })
  })

  test('an entry written in two categories that compete is in both, and once in the total', () => {
    const own = lexicon('categories: {a: {terms: [bread]}, b: {terms: [bread, rye bread]}}')
    expect(rates(own, 'They sold bread.')).toEqual({ 'test.a': 1, 'test.b': 1, test: 1 })
    expect(rates(own, 'They sold rye bread.')).toEqual({ 'test.a': 0, 'test.b': 1, test: 1 })
  })

  test('an entry written twice in one category is one', () => {
    const own = lexicon('categories: {a: {terms: [bread, Bread, brea*]}}')
    expect(rates(own, 'They sold bread.')).toEqual({ 'test.a': 1, test: 1 })
  })
})

describe('rate:LEXICON', () => {
  const own = lexicon('categories: {a: {terms: [bread]}, b: {terms: [cake]}}')

  test('is the places of all categories per 1,000 words', () => {
    const { analysis } = analysed(own, 'They sold bread and cake and more bread here.')
    const total = analysis.profile.find(({ measure }) => measure === 'rate:test')
    expect(total).toMatchObject({ numerator: 3, denominator: 9 })
    expect(total?.value).toBeCloseTo(3000 / 9, 9)
  })

  test('is measured where nothing was found, and not where there are no words', () => {
    const valueIn = (text: string): number | null | undefined =>
      analysed(own, text).analysis.profile.find(({ measure }) => measure === 'rate:test')?.value
    expect(valueIn('They sold nothing.')).toBe(0)
    expect(valueIn('')).toBeNull()
  })

  test('is missing where the lexicon does not speak the language', () => {
    const arabic = lexicon('categories: {a: {terms: [خبز]}}', { language: 'ar' })
    expect(rates(arabic, 'They sold bread.')).toEqual({})
  })
})

describe('depth', () => {
  const nested = (depth: string): Lexicon =>
    lexicon(`${depth}categories:
  food:
    categories:
      baked:
        terms: [bread]
        categories:
          sweet: { terms: [cake, bread roll] }
          plain: { terms: [bread roll] }
  shop: { terms: [bakery] }
`)
  const text = 'The bakery sold bread, cake and a bread roll.'

  test.each([
    ['depth: 1\n', { 'test.food': 3, 'test.shop': 1, test: 4 }],
    ['depth: 2\n', { 'test.food': 3, 'test.food.baked': 3, 'test.shop': 1, test: 4 }],
    [
      '',
      {
        'test.food': 3,
        'test.food.baked': 3,
        'test.food.baked.sweet': 2,
        'test.food.baked.plain': 1,
        'test.shop': 1,
        test: 4,
      },
    ],
  ])('with "%s" what is below counts in what is above', (depth, expected) => {
    const { analysis, frame } = analysed(nested(depth), text)
    expect(ratesOf(analysis)).toEqual(expected)

    const { documentRows } = compare([analysis], { frame })
    const compared = [...documentRows]
      .filter(({ feature }) => feature.startsWith('test.'))
      .map(({ feature, count }) => [feature, count] as const)
    expect({ ...Object.fromEntries(compared), test: 4 }).toEqual(expected)
  })

  test('hits keep the full path whatever the depth', () => {
    const paths = (depth: string): readonly string[] =>
      analysed(nested(depth), text).analysis.hits.map(({ category }) => category)
    expect(paths('depth: 1\n').toSorted()).toEqual([
      'food.baked',
      'food.baked.plain',
      'food.baked.sweet',
      'food.baked.sweet',
      'shop',
    ])
    expect(paths('depth: 1\n')).toEqual(paths(''))
  })

  test('every figure of a profile keeps to it', () => {
    const { analysis } = analysed(nested('depth: 1\n'), text)
    const names = analysis.profile
      .map(({ measure }) => measure)
      .filter((name) => /\btest/.test(name))
    expect(names.filter((name) => name.includes('baked'))).toEqual([])
    expect(names).toContain('author:rate:test.food')
    expect(names).toContain('per-claim:test.food')
  })

  test('what is below weighs in what is above, each place once, with its largest weight', () => {
    const weighted = (depth: string): readonly (readonly [string, number])[] => {
      const own = lexicon(`${depth}categories:
  food:
    categories:
      sweet: { terms: [{ literal: cake, weight: 3 }, { literal: roll, weight: 2 }] }
      baked: { terms: [bread, { literal: roll, weight: 0.5 }] }
`)
      return analysed(own, 'They sold bread, cake and a roll.')
        .analysis.profile.filter(({ measure }) => measure.startsWith('wrate:'))
        .map(({ measure, numerator }) => [measure, numerator] as const)
    }
    expect(weighted('depth: 1\n')).toEqual([['wrate:test.food', 6]])
    expect(weighted('')).toEqual([
      ['wrate:test.food', 6],
      ['wrate:test.food.baked', 1.5],
      ['wrate:test.food.sweet', 5],
    ])
  })
})

describe('intervals of rates', () => {
  const own = lexicon('categories: {a: {terms: [bread]}, b: {terms: [cake]}}')
  const plain = 'The shop on the corner was open. '
  const one = 'They sold bread to the street. '
  const six = 'They sold bread, bread, bread, bread, bread and bread. '

  const rateIn = (text: string, measure = 'rate:test.a'): ProfileRow => {
    const row = analysed(own, text).analysis.profile.find((each) => each.measure === measure)
    if (row === undefined) throw new Error(`no ${measure}`)
    return row
  }
  const widthOf = ({ low, high }: ProfileRow): number => (high ?? 0) - (low ?? 0)

  test('are wider where the hits stand together than where they are spread', () => {
    const [together, spread] = [
      rateIn(plain.repeat(17) + six),
      rateIn((plain + plain + one).repeat(6)),
    ]
    expect([together.numerator, spread.numerator]).toEqual([6, 6])
    expect(widthOf(together)).toBeGreaterThan(1.5 * widthOf(spread))
  })

  test('hold the figure', () => {
    const { value, low, high } = rateIn((plain + one).repeat(8))
    expect(low).toBeLessThan(value ?? NaN)
    expect(high).toBeGreaterThan(value ?? NaN)
  })

  test.each([
    ['no hits', plain.repeat(20), 'rate:test.b'],
    ['nine sentences', (plain + plain + one).repeat(3), 'rate:test.a'],
    ['claims, whose hits are counted in them', plain.repeat(20), 'per-claim:test.a'],
  ])('with %s are those of a Poisson count', (_, text, measure) => {
    const { numerator, denominator, value, low, high } = rateIn(text, measure)
    const per = measure.startsWith('rate:') ? 1000 : 1
    expect({ value, low, high }).toEqual(poissonRate(numerator, denominator, per))
  })

  test('depend on the seed and the document, and on nothing before it', () => {
    const text = (plain + one).repeat(8)
    const lexicons = { lexicons: [own], propositions: [] }
    const profileOf = (seed: number, path: string): readonly ProfileRow[] =>
      createAnalyzer({ ...lexicons, seed }).analyze({ ...paragraphDocument(text), path }).profile
    const shared = createAnalyzer({ ...lexicons, seed: 3 })
    shared.analyze(paragraphDocument(one))
    expect(shared.analyze({ ...paragraphDocument(text), path: 'a' }).profile).toEqual(
      profileOf(3, 'a'),
    )
    expect(profileOf(4, 'a')).not.toEqual(profileOf(3, 'a'))
    expect(profileOf(3, 'b')).not.toEqual(profileOf(3, 'a'))
  })
})

describe('figures of the argument', () => {
  const text = `B2B and B2C are fundamentally different, because a factory needs ten signatures.
Perhaps buyers are rather more patient than shoppers. Buyers must certainly never be treated as shoppers.
Nobody should sell steel like shampoo. The van stood in the yard.`
  const { profile, sentences } = shippedAnalyzer.analyze(paragraphDocument(text))
  const find = (measure: string): ProfileRow | undefined =>
    profile.find((row) => row.measure === measure)
  const claims = sentences.filter(({ claim }) => claim === true)

  test('are made of labelled sentences', () => {
    const words = sentences.reduce((sum, sentence) => sum + sentence.words, 0)
    expect(find('density:claims')).toMatchObject({
      value: (1000 * claims.length) / words,
      numerator: claims.length,
      denominator: words,
    })
    const premises = sentences.filter(({ premise }) => premise === true).length
    expect(find('ratio:premises-per-claim')).toMatchObject({
      value: premises / claims.length,
      numerator: premises,
      denominator: claims.length,
    })
  })

  test('weigh boosted claims against hedged ones', () => {
    const of = (label: 'boosted' | 'hedged'): readonly number[] =>
      claims.filter((claim) => claim[label] === true).map(({ index }) => index)
    expect([of('boosted'), of('hedged')]).toEqual([[0, 2], [1]])
    const balance = find('index:hedge-balance')
    expect(balance).toMatchObject({ numerator: 2, denominator: 1 })
    expect(balance?.value).toBeCloseTo(Math.log(2.5 / 1.5), 9)
  })
})

describe('variety of words', () => {
  const words = (number: number): string =>
    Array.from({ length: number }, (_, at) => `w${at % 40}x`).join(' ')
  const valuesOf = (number: number): readonly (number | null | undefined)[] => {
    const { profile } = shippedAnalyzer.analyze(paragraphDocument(`${words(number)}.`))
    return ['mattr', 'mtld'].map(
      (name) => profile.find(({ measure }) => measure === `diversity:${name}`)?.value,
    )
  }

  test('is not measured in a text too short for it', () => {
    expect(valuesOf(49)).toEqual([null, null])
    expect(valuesOf(99)).toEqual([expect.closeTo(0.8, 9), null])
  })

  test('is the share of different words of every window, and the words until they repeat', () => {
    const [share, length] = valuesOf(120)
    expect(share).toBeCloseTo(40 / 50, 9)
    expect(length).toBeGreaterThan(40)
    expect(length).toBeLessThan(120)
  })
})
