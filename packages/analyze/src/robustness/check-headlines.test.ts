import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compare } from '../compare/compare.ts'
import { createAnalyzer, type Analyzer } from '../create-analyzer.ts'
import type { DocumentAnalysis } from '../model/analysis.ts'
import type { Headline } from '../model/robustness.ts'
import { lexicon } from '../test-support/lexicon-fixture.ts'
import { paragraphDocument } from '../test-support/paragraph-document.ts'
import { shippedAnalyzer, shippedLexicons } from '../test-support/shipped-data.ts'

const words = createAnalyzer({
  lexicons: [
    ...shippedLexicons.filter(({ id }) => id === 'argument'),
    lexicon(`
categories:
  warm: { terms: [ember, hearth, kindle, glow, toast, simmer] }
  cold: { terms: [frost, ice, hail, sleet, snow, rime] }
dimensions: { weather: { label: Weather, from: cold, to: warm } }
`),
  ],
  propositions: [],
})

const analysed = (
  analyzer: Analyzer,
  id: string,
  text: string,
  metadata: Readonly<Record<string, string>> = {},
): DocumentAnalysis => analyzer.analyze({ ...paragraphDocument(text), id, path: id, metadata })

const repeat = (word: string, times: number): readonly string[] =>
  Array.from({ length: times }, () => word)

const sentence = (word: string): string => `The clerk put the ${word} on the long list.`

const plain = sentence('ledger')

/** Sentences with each word, and plain ones up to a common length. */
const textOf = (list: readonly string[]): string =>
  [...list.map(sentence), ...Array.from({ length: 60 - list.length }, () => plain)].join(' ')

const headlinesOf = (
  analyses: readonly DocumentAnalysis[],
  analyzer: Analyzer = words,
): readonly Headline[] => compare(analyses, { frame: analyzer.frame }).robustness

const find = (headlines: readonly Headline[], id: string): Headline | undefined =>
  headlines.find((headline) => headline.id === id)

const survived = (headline: Headline | undefined): Readonly<Record<string, boolean | null>> =>
  Object.fromEntries((headline?.checks ?? []).map(({ check, survives }) => [check, survives]))

describe('a difference of groups', () => {
  const even = ['ember', 'hearth', 'kindle', 'glow', 'toast', 'simmer']
  const groups = (inside: readonly string[]): readonly DocumentAnalysis[] =>
    Array.from({ length: 16 }, (_, i) => {
      const isInside = i < 8
      const base = [even[i % 6] ?? '', even[(i + 1) % 6] ?? '']
      const text = textOf(isInside ? [...base, ...inside] : base)
      return analysed(words, `d${String(i).padStart(2, '0')}`, text, {
        group: isInside ? 'in' : 'out',
      })
    })

  test('that one planted term alone makes hangs on it', () => {
    const found = find(headlinesOf(groups(repeat('ember', 6))), 'group:test.warm:in')
    expect(found?.hangsOn).toEqual({ term: 'ember', breaks: true })
    expect(found?.verdict).toBe('fragile')
    expect(survived(found)).toMatchObject({ bootstrap: true, terms: false, threshold: null })
  })

  test('spread over many terms breaks without none of them', () => {
    const found = find(headlinesOf(groups(even)), 'group:test.warm:in')
    expect(found?.hangsOn?.breaks).toBe(false)
    expect([found?.verdict, survived(found)['terms']]).toEqual(['stable', true])
  })

  test('of one document against another is undecided', () => {
    const two = [
      analysed(words, 'a', textOf(repeat('ember', 9)), { group: 'in' }),
      analysed(words, 'b', textOf(repeat('frost', 9)), { group: 'out' }),
    ]
    const found = find(headlinesOf(two), 'group:test.warm:in')
    expect(found?.verdict).toBe('undecided')
    expect(found?.tooLittle).toContain('1 in the group')
  })

  test('is no headline where the groups are alike', () => {
    expect(headlinesOf(groups([])).filter(({ kind }) => kind === 'group')).toEqual([])
  })
})

describe('who stands first on an index', () => {
  const warm = ['hearth', 'kindle', 'glow', 'toast', 'simmer']
  const cold = ['frost', 'ice', 'hail', 'sleet', 'snow']
  const middle = analysed(words, 'b', textOf([...warm, ...cold, ...warm, ...cold]))
  const last = analysed(words, 'c', textOf([...cold, ...cold, ...cold]))
  const mixed = [...warm, ...cold, ...cold]

  test('by one term alone hangs on it', () => {
    const first = analysed(words, 'a', textOf([...mixed, ...repeat('ember', 40)]))
    const found = find(headlinesOf([first, middle, last]), 'first:test.weather')
    expect(found).toMatchObject({
      documents: ['a'],
      verdict: 'fragile',
      hangsOn: { term: 'ember', breaks: true },
    })
  })

  test('by many terms stays first without any of them', () => {
    const spread = Array.from({ length: 8 }, () => warm).flat()
    const first = analysed(words, 'a', textOf([...mixed, ...spread]))
    const found = find(headlinesOf([first, middle, last]), 'first:test.weather')
    expect(found).toMatchObject({ documents: ['a'], verdict: 'stable', hangsOn: { breaks: false } })
  })

  test('by what others say alone is not first without it', () => {
    const said = Array.from({ length: 30 }, () => 'Critics say that the ember is on the list.')
    const first = analysed(words, 'a', [textOf(mixed), ...said].join(' '))
    const found = find(headlinesOf([first, middle, last]), 'first:test.weather')
    expect(found?.documents).toEqual(['a'])
    expect(survived(found)).toMatchObject({ bootstrap: true, attributed: false })
  })

  test('level with the next is undecided, and hangs on no term', () => {
    const twin = { ...middle, document: { ...middle.document, id: 'a' } }
    const found = find(headlinesOf([middle, twin, last]), 'first:test.weather')
    expect(found).toMatchObject({ verdict: 'undecided', hangsOn: null, value: 0 })
  })
})

describe('a position', () => {
  const position = (text: string, analyzer: Analyzer = shippedAnalyzer): Headline | undefined =>
    find(headlinesOf([analysed(analyzer, 'a', text)], analyzer), 'position:distinction:a')
  const filler = 'We opened the shop at nine. The van came late. It rained. The till was full. '

  test('on many firm claims in many words is stable', () => {
    const text = [
      'B2B and B2C are fundamentally different.',
      'B2B buyers must differ from consumers in every respect that matters.',
      'Selling to firms is nothing like selling to households.',
      'Consumer marketing and business marketing are completely different trades.',
      'There is a clear difference between B2B and B2C.',
      'B2B and B2C never work the same way.',
      'Business customers and consumers are worlds apart.',
      'B2B differs from B2C, and the distinction matters.',
    ].join(' ')
    const found = position(filler + text)
    expect([found?.verdict, survived(found)]).toEqual([
      'stable',
      { bootstrap: true, terms: true, threshold: true, attributed: true },
    ])
  })

  test('on three claims that do not agree is fragile', () => {
    const found = position(
      `${filler}B2B and B2C are fundamentally different. B2B differs from B2C. The line between B2B and B2C is a myth.`,
    )
    expect([found?.n, found?.verdict]).toEqual([3, 'fragile'])
    expect(survived(found)['bootstrap']).toBe(false)
  })

  test('on one claim is undecided, and names the word it hangs on', () => {
    const found = position(`${filler}B2B and B2C are fundamentally different.`)
    expect([found?.verdict, found?.tooLittle]).toEqual(['undecided', '1 stance, fewer than 3'])
    expect(found?.hangsOn?.breaks).toBe(true)
    expect(survived(found)['bootstrap']).toBe(false)
  })

  test('on a claim just above the threshold fails when it is moved', () => {
    const text = `${filler}B2B and B2C are fundamentally different.`
    const score = analysed(shippedAnalyzer, 'a', text).sentences.at(-1)?.claimScore ?? 0
    const strict = (claimThreshold: number): Analyzer => ({
      ...shippedAnalyzer,
      frame: { ...shippedAnalyzer.frame, claimThreshold },
    })
    expect(survived(position(text, strict(score - 0.01)))['threshold']).toBe(false)
    expect(survived(position(text, strict(score - 0.06)))['threshold']).toBe(true)
  })

  test('of a document of two sentences is undecided', () => {
    const found = position('B2B and B2C are fundamentally different. They differ in every respect.')
    expect(found?.verdict).toBe('undecided')
    expect(found?.tooLittle).toContain('2 sentences')
  })
})

test('the order of the analyses does not matter', () => {
  const texts = ['ember', 'frost', 'glow', 'ice'].map((word, i) =>
    analysed(words, `d${String(i)}`, textOf([word, word, 'hail', 'toast', 'rime', word]), {
      group: i % 2 === 0 ? 'even' : 'odd',
    }),
  )
  const expected = headlinesOf(texts)
  expect(expected.length).toBeGreaterThan(2)
  fc.assert(
    fc.property(fc.shuffledSubarray(texts, { minLength: 4 }), (shuffled) => {
      expect(headlinesOf(shuffled)).toEqual(expected)
    }),
    { numRuns: 10 },
  )
})
