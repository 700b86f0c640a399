import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createAnalyzer } from '../create-analyzer.ts'
import type { ComparisonRow, Frame, Group } from '../model/comparison.ts'
import { stanceName, thesisName } from '../profile/feature-names.ts'
import { sameWordsName } from '../profile/same-words.ts'
import { mergeTallies } from '../profile/merge-tallies.ts'
import type { Tally } from '../profile/tally.ts'
import { checkHeadlines } from '../robustness/check-headlines.ts'
import { lexicon } from '../test-support/lexicon-fixture.ts'
import { paragraphDocument } from '../test-support/paragraph-document.ts'
import { documentTally, type SentenceCounts } from '../test-support/tally-fixture.ts'
import { compareTally, type ComparedTally } from './compare-tally.ts'
import { compare } from './compare.ts'

const category = (name: string, ...languages: readonly string[]): Frame['categories'][number] => ({
  lexicon: 'sky',
  category: name,
  label: name,
  entries: Object.fromEntries(languages.map((language) => [language, 1])),
})

const frame: Frame = {
  categories: [category('rain', 'en'), category('wind', 'en', 'ar'), category('hail', 'en')],
  dimensions: [{ lexicon: 'sky', dimension: 'wet', label: 'Wet', from: 'wind', to: 'rain' }],
  propositions: [{ id: 'summer', statement: 'Summer is wet', about: [], scopes: [] }],
  claimThreshold: 0.5,
  premiseThreshold: 0.5,
}

const options = { seed: 9 }

const sentence = fc.record({
  'count:words': fc.integer({ min: 5, max: 30 }),
  'sky.rain': fc.nat({ max: 2 }),
  'sky.wind': fc.nat({ max: 2 }),
  'others:sky.wind': fc.constant(0),
  'term:sky.wind:gale': fc.nat({ max: 1 }),
  'alone:sky.wind:gale': fc.nat({ max: 1 }),
  'count:claims': fc.nat({ max: 1 }),
  'cue:modal': fc.nat({ max: 1 }),
  'claim:sky.rain': fc.nat({ max: 1 }),
  'claim:sky.wind': fc.nat({ max: 1 }),
  'term:sky.rain:shower': fc.nat({ max: 1 }),
  [sameWordsName('sky.rain', 'sky.wind')]: fc.nat({ max: 1 }),
  [sameWordsName('sky:gale', 'sky:shower')]: fc.nat({ max: 1 }),
  [stanceName('summer', 'for')]: fc.nat({ max: 2 }),
  [stanceName('summer', 'against')]: fc.nat({ max: 1 }),
  [thesisName]: fc.nat({ max: 1 }),
})

const rowsOf = ({
  documentRows,
  rows,
}: Pick<ComparedTally, 'documentRows' | 'rows'>): readonly ComparisonRow[] => [
  ...documentRows,
  ...rows,
]

const written = (compared: ComparedTally): string =>
  JSON.stringify({
    ...compared,
    documentRows: [...compared.documentRows],
    courses: [...compared.courses],
  })

test('any order and partition of the documents gives the same bytes', () => {
  const groups = ['a', 'b', 'c'].map((name) => ({
    name,
    documents: [1, 2, 10].map((number) => `${name}/${String(number)}`),
  }))
  const ids = groups.flatMap(({ documents }) => documents)
  let isCollocated = false
  fc.assert(
    fc.property(
      fc.tuple(
        ...ids.map((_, at) =>
          fc.array(sentence, { minLength: at % 3 === 0 ? 10 : 0, maxLength: 12 }),
        ),
      ),
      fc.shuffledSubarray([...ids.keys()], { minLength: ids.length }),
      fc.nat({ max: ids.length }),
      (texts, order, cut) => {
        const tallies = ids.map((id, at) =>
          documentTally(id, texts[at] ?? [], { language: at % 4 === 3 ? 'ar' : 'en' }),
        )
        const shuffled = order.flatMap((at) => tallies[at] ?? [])
        const parts = mergeTallies([shuffled.slice(cut), shuffled.slice(0, cut)].map(mergeTallies))
        const swapped = groups.map(({ name, documents }) => ({
          name,
          documents: documents.toReversed(),
        }))
        const whole = mergeTallies(tallies)
        const compared = compareTally(whole, frame, groups, options)
        expect(written(compareTally(parts, frame, swapped, options))).toBe(written(compared))
        const checked = checkHeadlines(whole, [], { frame, groups, ...options })
        expect(checkHeadlines(parts, [], { frame, groups: swapped, ...options })).toEqual(checked)
        // None of its parts is empty, or nothing would be said of it.
        const { rows, contrasts, groupProfile, collocations, similarities } = compared
        const [documentRows, courses] = [[...compared.documentRows], [...compared.courses]]
        for (const part of [
          documentRows,
          rows,
          contrasts,
          groupProfile,
          courses,
          similarities.rows,
        ]) {
          expect(part).not.toEqual([])
        }
        expect(checked.headlines).not.toEqual([])
        isCollocated ||= collocations.rows.length > 0
      },
    ),
    { numRuns: 12 },
  )
  expect(isCollocated).toBe(true)
})

/** Six documents a side of ten sentences of twenty words; the documents named have rain in each. */
const weather = (rainy: readonly string[], names = ['a', 'b']): Tally =>
  mergeTallies(
    names.flatMap((group) =>
      Array.from({ length: 6 }, (_, document) => {
        const id = `${group}/${String(document)}`
        return documentTally(
          id,
          Array.from({ length: 10 }, (__, at): SentenceCounts => ({
            'count:words': 20,
            'sky.rain': rainy.includes(id) ? 1 : 0,
            'term:sky.rain:shower': rainy.includes(id) ? 1 : 0,
            'sky.wind': at % 2,
            'count:claims': at % 2,
            'cue:modal': at % 4 === 3 ? 1 : 0,
          })),
        )
      }),
    ),
  )

const groupsOf = (...names: readonly string[]): readonly Group[] =>
  names.map((name) => ({
    name,
    documents: Array.from({ length: 6 }, (_, document) => `${name}/${String(document)}`),
  }))

const often = ['a/0', 'a/1', 'a/2', 'a/3', 'a/4', 'a/5', 'b/0']

const rowIn = (
  { documentRows, rows }: ComparedTally,
  unit: ComparisonRow['unit'],
  name: string,
  feature: string,
): ComparisonRow => {
  const row = rowsOf({ documentRows, rows }).find(
    (each) => each.unit === unit && each.name === name && each.feature === feature,
  )
  if (row === undefined) throw new Error(`no row ${unit} ${name} ${feature}`)
  return row
}

/** G² as mutual information: 2N (H(side) + H(feature) − H(both)), in nats. */
const g2ByEntropies = (cells: readonly (readonly [number, number])[]): number => {
  const n = cells.flat().reduce((sum, cell) => sum + cell, 0)
  const entropy = (counts: readonly number[]): number =>
    counts.reduce((sum, count) => (count === 0 ? sum : sum - (count / n) * Math.log(count / n)), 0)
  const sides = cells.map(([a, b]) => a + b)
  const columns = [0, 1].map((at) => cells.reduce((sum, row) => sum + (row[at] ?? 0), 0))
  return 2 * n * (entropy(sides) + entropy(columns) - entropy(cells.flat()))
}

describe('a group against the others', () => {
  const compared = compareTally(weather(often), frame, groupsOf('a', 'b'), options)
  const rain = rowIn(compared, 'group', 'a', 'sky.rain')

  test('has its counts beside every figure', () => {
    expect(rain).toMatchObject({ count: 60, words: 1200, size: 1200, documents: 6, rate: 50 })
    expect(rain.documentsMeasured).toBe(6)
    expect(rain.dispersion).toBe(0)
    expect(rain.difference?.rest).toEqual({ count: 10, size: 1200, documents: 1, rate: 25 / 3 })
  })

  test('has the figures of the formulas', () => {
    const { difference } = rain
    expect(difference?.percent).toBeCloseTo(500, 9)
    expect(difference?.logRatio).toBeCloseTo(Math.log2(6), 12)
    expect(difference?.g2FourTerm).toBeCloseTo(
      g2ByEntropies([
        [60, 1140],
        [10, 1190],
      ]),
      9,
    )
    // Equal sizes: 35 are expected on either side.
    const twoTerm = 2 * (60 * Math.log(60 / 35) + 10 * Math.log(10 / 35))
    expect(difference?.g2TwoTerm).toBeCloseTo(twoTerm, 9)
    // A prior of one average document of 200 words, of which 70 in 2,400 are rain.
    const [y1, y2] = [60 + 35 / 6, 10 + 35 / 6]
    const delta = Math.log(y1 / (1400 - y1)) - Math.log(y2 / (1400 - y2))
    expect(difference?.delta).toBeCloseTo(delta, 9)
    expect(difference?.zeta).toBeCloseTo(delta / Math.sqrt(1 / y1 + 1 / y2), 9)
  })

  test('is tested by dealing the documents', () => {
    // Fisher’s exact test of six of six against one of six; equal halves, so no deal is rarer than 2 of 924.
    expect(rain.difference).toMatchObject({ exact: true, relabelings: 924 })
    expect(rain.difference?.p).toBeCloseTo(14 / 924, 12)
    // Tested together are rain and wind, not the term and the cue, and not their mirrors; wind has p = 1.
    expect(rain.difference?.pBonferroni).toBeCloseTo((2 * 14) / 924, 12)
    expect(rain.difference?.pAdjusted).toBeCloseTo((2 * 14) / 924, 12)
    expect(rain.difference?.screeningP).toBeLessThan(1e-6)
  })

  test('has intervals that hold the figure, of the rate and of the difference', () => {
    expect(rain).toMatchObject({ low: 50, high: 50 })
    const { logRatioLow, logRatioHigh } = rain.difference ?? {}
    expect(logRatioLow).toBeGreaterThan(0)
    expect(logRatioHigh).toBeGreaterThan(Math.log2(6))
    const other = rowIn(compared, 'group', 'b', 'sky.rain')
    expect(other.low).toBe(0)
    expect(other.high).toBeGreaterThan(16)
    expect(other.dispersion).toBe(1)
    expect(other.difference?.logRatio).toBeCloseTo(-Math.log2(6), 12)
    expect(other.difference?.logRatioHigh).toBeCloseTo(-(logRatioLow ?? NaN), 12)
  })

  test('shows no difference where there is none, and no figure where nothing occurs', () => {
    expect(rowIn(compared, 'group', 'a', 'sky.wind').difference).toMatchObject({
      logRatio: 0,
      conservative: 0,
      p: 1,
    })
    const hail = rowIn(compared, 'group', 'a', 'sky.hail')
    expect(hail).toMatchObject({ count: 0, rate: 0, low: 0, dispersion: null })
    expect(hail.high).toBeGreaterThan(0)
    expect(hail.difference).toMatchObject({
      logRatio: null,
      g2FourTerm: null,
      p: null,
      delta: null,
    })
  })

  test('has terms, and cues over claims', () => {
    expect(rowIn(compared, 'group', 'b', 'term:sky.rain:shower')).toMatchObject({ count: 10 })
    expect(rowIn(compared, 'group', 'b', 'cue:modal')).toMatchObject({
      basis: 'claims',
      count: 12,
      size: 30,
      words: 1200,
      rate: 0.4,
    })
  })

  test('what one document says often is no difference', () => {
    const single = compareTally(weather(['a/0']), frame, groupsOf('a', 'b'), options)
    const { difference } = rowIn(single, 'group', 'a', 'sky.rain')
    expect(difference?.g2FourTerm).toBeGreaterThan(10.83)
    expect(difference).toMatchObject({ p: 1, smallestP: 1, logRatioLow: null })
  })
})

describe('a document against the others', () => {
  const compared = compareTally(weather(often), frame, [], options)

  test('is one of as many deals as there are documents', () => {
    const { difference, ...row } = rowIn(compared, 'document', 'a/0', 'sky.rain')
    expect(row).toMatchObject({ count: 10, size: 200, documents: 1, dispersion: null })
    expect(difference).toMatchObject({ relabelings: 12, exact: true })
    expect(difference?.rest).toMatchObject({ count: 60, size: 2200, documents: 6 })
    // A document without rain is further from the others, 70 in 2,200, than one with it: all 12 are as far apart.
    expect(difference?.p).toBe(1)
    // Of the five without it none is nearer: 5 in 12, the least there can be.
    expect(rowIn(compared, 'document', 'b/1', 'sky.rain').difference).toMatchObject({
      p: 5 / 12,
      smallestP: 5 / 12,
    })
    expect(difference?.logRatioLow).toBeLessThan(difference?.logRatio ?? NaN)
  })

  test('has no row of a term it does not have', () => {
    const names = [...compared.documentRows]
      .filter(({ feature }) => feature.startsWith('term:'))
      .map(({ name }) => name)
    expect(names).toEqual(often)
  })
})

describe('draws', () => {
  const intervals = (seed: number): string =>
    JSON.stringify(
      rowsOf(compareTally(weather(often), frame, groupsOf('a', 'b'), { seed })).map(
        ({ difference }) => [difference?.logRatioLow, difference?.logRatioHigh],
      ),
    )

  test('are the same for the same seed, and others for another', () => {
    expect(intervals(1)).toBe(intervals(1))
    expect(intervals(2)).not.toBe(intervals(1))
  })
})

describe('groups', () => {
  test('are set against each other in pairs where there are more than two', () => {
    const tally = weather(often, ['a', 'b', 'c'])
    expect(compareTally(tally, frame, groupsOf('a', 'b'), options).contrasts).toEqual([])
    const { contrasts } = compareTally(tally, frame, groupsOf('a', 'b', 'c'), options)
    const rain = contrasts.filter(({ feature }) => feature === 'sky.rain')
    expect(rain.map(({ groupA, groupB }) => groupA + groupB)).toEqual(['ab', 'ac', 'bc'])
    expect(rain[0]?.difference.rest).toMatchObject({ count: 10, size: 1200 })
    expect(rain[0]?.difference.p).toBeCloseTo(14 / 924, 12)
    expect(rain[1]?.difference.rest.count).toBe(0)
    expect(rain[1]?.difference).toMatchObject({ percent: null, logRatioLow: null })
    expect(rain[1]?.difference.p).toBeCloseTo(2 / 924, 12)
  })

  test('too small for any p of .05 are named, with what to do', () => {
    const [tally, groups] = [weather(often), groupsOf('a', 'b')]
    const few = groups.map(({ name, documents }) => ({ name, documents: documents.slice(0, 3) }))
    const codes = (of: readonly Group[]): readonly string[] =>
      compareTally(tally, frame, of, options).diagnostics.map(({ code }) => code)
    expect(codes(groups)).toEqual([])
    expect(codes(few)).toEqual(['group-too-small', 'group-too-small'])
    expect(compareTally(tally, frame, few, options).diagnostics[0]?.message).toContain('0.100')
  })

  test('a group alone has figures of its own, and no rest', () => {
    const compared = compareTally(weather(often), frame, groupsOf('a'), options)
    expect(rowIn(compared, 'group', 'a', 'sky.rain')).toMatchObject({ count: 60, difference: null })
    expect(compared.diagnostics).toEqual([])
  })
})

test('a category of groups is counted in one of its languages only', () => {
  const arabic = documentTally('a/9', [{ 'count:words': 100, 'sky.wind': 5 }], {
    language: 'ar',
    labelled: false,
  })
  const [group] = groupsOf('a')
  const groups = [{ name: 'a', documents: [...(group?.documents ?? []), 'a/9'] }]
  const compared = compareTally(mergeTallies([weather(often), arabic]), frame, groups, options)
  const sizes = (feature: string): number => rowIn(compared, 'group', 'a', feature).size
  expect([sizes('sky.rain'), sizes('sky.wind'), sizes('cue:modal')]).toEqual([1200, 1200, 30])
  expect(
    rowsOf(compared)
      .filter(({ name }) => name === 'a/9')
      .map(({ feature }) => feature),
  ).toEqual(['sky.wind'])
})

describe('documents in several languages', () => {
  const arabic = (id: string, wind: number): Tally =>
    documentTally(id, [{ 'count:words': 100, 'sky.wind': wind }], {
      language: 'ar',
      labelled: false,
    })
  const spoken = {
    ...frame,
    categories: [category('rain', 'en'), category('wind', 'en', 'ar')],
  }
  const [a, b] = groupsOf('a', 'b')
  const mixed = [
    { name: 'a', documents: [...(a?.documents ?? []), 'a/8', 'a/9'] },
    { name: 'b', documents: b?.documents ?? [] },
    { name: 'c', documents: ['c/9'] },
  ]
  const tally = mergeTallies([
    weather(often),
    ...[arabic('a/8', 1), arabic('a/9', 5), arabic('c/9', 3)],
  ])
  const compared = compareTally(tally, spoken, mixed, options)

  test('groups are compared in the language of most of them', () => {
    expect(compared.languages).toEqual(['en', 'ar'])
    expect(rowIn(compared, 'group', 'a', 'sky.wind')).toMatchObject({
      size: 1200,
      documentsMeasured: 6,
    })
    expect(compared.rows.filter(({ unit, name }) => unit === 'group' && name === 'c')).toEqual([])
    const profiled = compared.groupProfile.filter(({ measure }) => measure === 'rate:sky.wind')
    expect(profiled.map(({ group, denominator }) => [group, denominator])).toEqual([
      ['a', 1200],
      ['b', 1200],
    ])
    for (const { groupA, groupB } of compared.contrasts) expect([groupA, groupB]).not.toContain('c')
  })

  test('a document is compared with those of its language', () => {
    const { rate, difference } = rowIn(compared, 'document', 'a/9', 'sky.wind')
    expect(rate).toBe(50)
    // 50 against 4 in 200 words.
    expect(difference?.logRatio).toBeCloseTo(Math.log2(5.5 / 100.5 / (4.5 / 200.5)), 1)
    expect(difference).toMatchObject({ relabelings: 3 })
  })
})

test('the profile of a group of one document is that of the document', () => {
  const own = lexicon(`categories: { a: { terms: [bread] }, b: { terms: [cake] } }
dimensions: { taste: { from: a, to: b } }
`)
  const analyzer = createAnalyzer({ lexicons: [own], propositions: [] })
  const text =
    'Bread must rest. "Cake is dead," said Ada Quill. Perhaps cake and bread should be sold together. Why?'
  const document = { ...paragraphDocument(text), metadata: { group: 'g' } }
  const analysis = analyzer.analyze(document)
  const { groupProfile } = compare([analysis], { frame: analyzer.frame })
  const figures = (
    rows: readonly Pick<ProfileFigure, keyof ProfileFigure>[],
  ): readonly ProfileFigure[] =>
    rows.map(({ measure, value, numerator, denominator }) => ({
      measure,
      value,
      numerator,
      denominator,
    }))
  expect(figures(groupProfile).toSorted(byMeasure)).toEqual(
    // Different words of two texts are no sum.
    figures(analysis.profile.filter(({ measure }) => !measure.includes('diversity:'))).toSorted(
      byMeasure,
    ),
  )
  for (const { group, documents } of groupProfile) expect([group, documents]).toEqual(['g', 1])
})

test('what a comparison finds of its groups is not found twice when it is made again', () => {
  const { analyze, frame: own } = createAnalyzer({
    lexicons: [lexicon('categories: {a: {terms: [bread]}}')],
    propositions: [],
  })
  const analyses = ['x', 'y'].map((group) =>
    analyze({ ...paragraphDocument('Bread must rest.'), id: group, metadata: { group } }),
  )
  const first = compare(analyses, { frame: own })
  expect(first.diagnostics.map(({ code }) => code)).toEqual(['group-too-small', 'group-too-small'])
  expect(compare(analyses, { frame: own, diagnostics: first.diagnostics })).toEqual(first)
})

interface ProfileFigure {
  readonly measure: string
  readonly value: number | null
  readonly numerator: number
  readonly denominator: number
}

const byMeasure = (a: ProfileFigure, b: ProfileFigure): number => (a.measure < b.measure ? -1 : 1)
