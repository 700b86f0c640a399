import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { DocumentAnalysis } from '../model/analysis.ts'
import { createAnalyzer } from '../create-analyzer.ts'
import { parseLexicon } from '../lexicon/parse-lexicon.ts'
import { CategoryError } from '../lexicon/resolve-category.ts'
import { paragraphDocument } from '../test-support/paragraph-document.ts'
import { shippedAnalyzer } from '../test-support/shipped-data.ts'
import type { ConcordanceLine } from './concordance-line.ts'
import { createConcordancer } from './concordance.ts'
import { countLines } from './count-lines.ts'
import { QueryError, readQuery } from './query.ts'
import { sortLines } from './sort-lines.ts'

const { categories } = shippedAnalyzer.frame

const analysed = (text: string, language = 'en'): DocumentAnalysis =>
  shippedAnalyzer.analyze({ ...paragraphDocument(text), language })

const linesOf = (query: string, text: string, language = 'en'): readonly ConcordanceLine[] =>
  createConcordancer(readQuery(query, categories), 3).linesOf(analysed(text, language))

/** The keywords a query finds, in brackets where they stand. */
const marked = (query: string, text: string, language = 'en'): string => {
  let shown = ''
  let from = 0
  for (const { start, end } of linesOf(query, text, language)) {
    shown += `${text.slice(from, start)}[${text.slice(start, end)}]`
    from = end
  }
  return shown + text.slice(from)
}

describe('a query', () => {
  test.each([
    ['trust', '[Trust] is earned; trustworthy people and entrusted goods.'],
    ['repeat order*', 'A [repeat order], a [repeat-ordering] desk; repeat business, order.'],
    ['lemma:buy', 'They [buy], he [bought], we are [buying]; the buyer and the byway.'],
    ['regex:account[- ]based \\w+', '[Account-based selling] here, account based. An account.'],
    ['match:#Adjective rope', 'A [strong rope] and a rope.'],
    ['literal:emotion', '[Emotion], not passion.'],
    ['emotion', '[Emotion], not [passion].'],
    ['marketing.emotion', 'Those [feelings] decide; the budget does not.'],
    ["don't", "We [don't] haul; do not haul."],
    ['cannot', 'They [cannot] haul, they can; not so.'],
    ['trust', 'He [tru\u00adst] no mistrust, and [TRUST] is [trust].'],
  ])('%s: %s', (query, expected) => {
    expect(marked(query, expected.replaceAll(/[[\]]/g, ''))).toBe(expected)
  })

  test('finds Arabic words with their clitics', () => {
    expect(marked('عاطفة', 'قال إن العاطفة تقود الشراء.', 'ar')).toBe(
      'قال إن [العاطفة] تقود الشراء.',
    )
    expect(marked('regex:عاطف\\S+', 'قال إن عاطفة تقود.', 'ar')).toBe('قال إن [عاطفة] تقود.')
  })

  test('is a category with those below it, also below the last level that its lexicon reports', () => {
    const own = createAnalyzer({
      lexicons: [
        parseLexicon(
          'lexicon: own\nlanguage: en\ndepth: 1\ncategories: {a: {terms: [rope], categories: {b: {terms: [twine]}}}, ab: {terms: [cord]}}',
          'own.yaml',
        ),
      ],
      propositions: [],
    })
    const analysis = own.analyze(paragraphDocument('A rope, some twine, a cord.'))
    const { linesOf: lines } = createConcordancer(readQuery('own.a', own.frame.categories), 3)
    expect(lines(analysis).map(({ categories: names }) => names)).toEqual([['own.a'], ['own.a.b']])
  })

  test('is a category with those below it, one line a place', () => {
    const lines = linesOf('argument.hedges', 'Perhaps it may hold.')
    const names = lines.flatMap((line) => line.categories)
    expect(lines.length).toBeGreaterThan(0)
    expect(names.every((name) => name.startsWith('argument.hedges'))).toBe(true)
    expect(new Set(lines.map(({ start }) => start)).size).toBe(lines.length)
  })

  test('finds nothing in a language that is not analysed', () => {
    const concordancer = createConcordancer(readQuery('Seil', categories), 3)
    const german = analysed('Das Seil hält.', 'de')
    expect(concordancer.searches(german)).toBe(false)
    expect(concordancer.linesOf(german)).toEqual([])
  })

  test.each([
    ['marketing.emotoin', CategoryError, /Did you mean "marketing\.emotion"/],
    ['category:emotoin', CategoryError, /Did you mean "emotion"/],
    ['regex:(?<=a)b', QueryError, /Lookaround/],
    ['lemma:', QueryError, /must hold something/],
    ['*', QueryError, /must hold something/],
  ])('%s cannot be read', (query, kind, message) => {
    expect(() => readQuery(query, categories)).toThrow(kind)
    expect(() => readQuery(query, categories)).toThrow(message)
  })

  test('a name in two lexicons has to say which', () => {
    const twice = [
      ...categories,
      { lexicon: 'own', category: 'logic', label: '', entries: { en: 1 } },
    ]
    expect(() => readQuery('logic', twice)).toThrow('"marketing.logic" or "own.logic"')
    expect(readQuery('own.logic', twice)).toMatchObject({ kind: 'category', name: 'own.logic' })
  })
})

describe('a line', () => {
  const text = 'The mayor said that trust is cheap. It was not trust at all.'

  test('says who speaks and what is negated', () => {
    const [said, denied] = linesOf('trust', text)
    expect(said).toMatchObject({ voice: 'attributed', speaker: 'The mayor', negated: false })
    expect(denied).toMatchObject({ voice: 'author', speaker: null, negated: true })
    expect(denied).toMatchObject({ left: 'It was not ', keyword: 'trust', right: ' at all.' })
  })

  test('says where it stands', () => {
    const [first] = linesOf('cheap', text)
    expect(first).toMatchObject({ sentence: 0, block: 'paragraph', start: 29 })
    expect(first?.position).toBeCloseTo(29 / text.length, 12)
  })

  test('of a term stands where the run found that term, with the same negations', () => {
    const article =
      'It was not passion. Hence no business-to-business buyer feels the fear of loss, although ' +
      "people don't admit that B2B isn't logical. Peer-to-peer, we must agree, the return on investment rules."
    const { hits } = analysed(article)
    expect(hits.length).toBeGreaterThan(10)
    for (const { entry, start, end, negations } of hits.filter(
      ({ match }) => match === 'literal',
    )) {
      const lines = ['literal', 'lemma'].flatMap((kind) => linesOf(`${kind}:${entry}`, article))
      const line = lines.find((each) => each.start === start && each.end === end)
      expect(line?.negated, entry).toBe(negations.length % 2 === 1)
    }
  })
})

describe('sorting', () => {
  const lines = linesOf('rope', 'Old rope wears. A new rope holds! Take the rope down; a bad Rope.')

  test('left goes from the keyword outwards', () => {
    const sorted = sortLines(lines, { by: 'left', reverse: false })
    expect(sorted.map(({ left }) => left.trim().split(' ').at(-1))).toEqual([
      'bad',
      'new',
      'Old',
      'the',
    ])
  })

  test('right goes by the words behind', () => {
    const sorted = sortLines(lines, { by: 'right', reverse: true })
    expect(sorted.map(({ right }) => right.trim().split(' ')[0])).toEqual([
      'wears.',
      'holds!',
      'down;',
      '.',
    ])
  })

  test('every order is a permutation, and reversing turns keys round', () => {
    const orders = fc.constantFrom('document', 'position', 'left', 'keyword', 'right')
    fc.assert(
      fc.property(orders, fc.boolean(), fc.shuffledSubarray([...lines]), (by, reverse, some) => {
        const sorted = sortLines(some, { by, reverse })
        expect(new Set(sorted)).toEqual(new Set(some))
        expect(sorted.length).toBe(some.length)
      }),
    )
  })
})

test('counts leave captions and boilerplate out of the rate, not out of the lines', () => {
  const analysis = analysed('Rope is cheap. The rope holds.')
  const [first, second] = createConcordancer(readQuery('rope', categories), 3).linesOf(analysis)
  if (first === undefined || second === undefined) throw new Error('two lines expected')
  expect(
    countLines([analysis, analysed('Nothing.')], [first, { ...second, block: 'caption' }]),
  ).toEqual({
    lines: 2,
    inText: 1,
    documentsWith: 1,
    documents: 2,
    words: 7,
    ratePerThousand: 1000 / 7,
  })
  expect(countLines([], []).ratePerThousand).toBeNull()
})
