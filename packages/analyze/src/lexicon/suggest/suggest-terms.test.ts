import { describe, expect, test } from 'vitest'
import type { DocumentAnalysis } from '../../model/analysis.ts'
import { createAnalyzer } from '../../create-analyzer.ts'
import { paragraphDocument } from '../../test-support/paragraph-document.ts'
import { shippedLexicons } from '../../test-support/shipped-data.ts'
import { parseLexicon } from '../parse-lexicon.ts'
import { CategoryError } from '../resolve-category.ts'
import { createSuggester } from './suggest-terms.ts'
import type { Suggestions, SuggestOptions } from './suggestion.ts'

const boats = parseLexicon(
  `
lexicon: harbour
version: 3
language: en
categories:
  boats:
    terms: [boat, {lemma: sail}]
    except: [gravy boat]
    categories: { small: { terms: [dinghy] } }
  cargo: { terms: [{lemma: crate}] }
`,
  'harbour.yaml',
)
const lexicons = [...shippedLexicons.filter(({ id }) => id === 'argument'), boats]
// Every sentence is taken for a claim.
const analyzer = createAnalyzer({ lexicons, propositions: [], claimThreshold: 0 })

const analysed = (id: string, sentences: readonly string[]): DocumentAnalysis =>
  analyzer.analyze({ ...paragraphDocument(sentences.join(' ')), id, path: `${id}.txt` })

const defaults: SuggestOptions = {
  measure: 'log-dice',
  top: 20,
  minCount: 3,
  span: 'sentence',
  context: 4,
}

const times = (count: number, sentence: string): readonly string[] =>
  Array.from({ length: count }, () => sentence)

const harbour: readonly DocumentAnalysis[] = [
  analysed('north', [
    ...times(6, 'The boat needs a tide table.'),
    ...times(3, 'Sailing tires the skipper.'),
    ...times(8, 'The market square needs a broom.'),
  ]),
  analysed('south', [
    ...times(4, 'A dinghy needs a tide table and a crate.'),
    ...times(4, 'The gravy boat was silver.'),
    ...times(6, 'The skipper sells bread.'),
    ...times(2, 'The harbour is cold.'),
  ]),
]

const suggested = (
  options: Partial<SuggestOptions> = {},
  documents = harbour,
  category = 'boats',
): Suggestions => {
  const suggester = createSuggester(category, lexicons, { ...defaults, ...options })
  for (const analysis of documents) suggester.add(analysis)
  return suggester.result()
}

const textsOf = ({ suggestions }: Suggestions): readonly string[] =>
  suggestions.map(({ kind, text }) => `${kind} ${text}`)

describe('suggestions', () => {
  test('are what keeps company with the category, the whole phrase and not its parts', () => {
    const found = suggested()
    expect(found).toMatchObject({ claims: 33, claimsWith: 13, size: 33, company: 13, documents: 2 })
    expect(textsOf(found)).toContain('literal tide table')
    expect(textsOf(found)).not.toContain('lemma tide')
    expect(textsOf(found)).not.toContain('lemma table')
  })

  test('give figures that can be counted', () => {
    const [first] = suggested().suggestions
    expect(first).toMatchObject({ text: 'tide table', observed: 10, total: 10, documents: 2 })
    expect(first?.expected).toBeCloseTo((13 * 10) / 33, 12)
    expect(first?.logDice).toBeCloseTo(14 + Math.log2(20 / 23), 12)
  })

  test('leave out entries, exceptions, function words, stop words and what is found in one place', () => {
    const texts = textsOf(suggested({ minCount: 1 }))
    for (const word of ['boat', 'sail', 'dinghy', 'gravy', 'the', 'need', 'skipper', 'silver']) {
      expect(texts, word).not.toContain(`lemma ${word}`)
    }
  })

  test('say which other category has them already, with places of several documents', () => {
    const { suggestions } = suggested({}, [
      ...harbour,
      analysed('east', ['The boat lost a crate.', 'The dinghy lost two crates.']),
    ])
    const crate = suggestions.find(({ text }) => text === 'crate')
    expect(crate).toMatchObject({ kind: 'lemma', observed: 6, documents: 2 })
    expect(crate?.examples.map(({ document }) => document)).toEqual(['south', 'south', 'east'])
    expect(crate?.examples.map(({ others }) => others[0])).toEqual(times(3, 'harbour.cargo'))
    expect(crate?.examples[2]).toMatchObject({ left: 'The boat lost a ', keyword: 'crate' })
  })

  test('in words count what stands near, not what stands in the same claim', () => {
    const far =
      'The boat, which lay there for all of a long winter, is now near the old tide table.'
    const documents = [
      analysed('a', [...times(6, far), ...times(6, 'A calm boat waits.')]),
      analysed('b', [...times(6, 'A calm boat waits.'), ...times(12, 'Bread is cheap.')]),
    ]
    expect(textsOf(suggested({ span: 3 }, documents))).toEqual(['lemma calm', 'lemma wait'])
    const { size, company } = suggested({ span: 1 }, documents)
    expect(company).toBe(18 * 2)
    expect(size).toBeGreaterThan(company)
  })

  test('can be ranked by G², and are the same whatever the order of equal ones', () => {
    const byG2 = suggested({ measure: 'g2' }).suggestions.map(({ g2 }) => g2)
    expect(byG2).toEqual(byG2.toSorted((a, b) => b - a))
    expect(suggested({ measure: 'g2' })).toEqual(suggested({ measure: 'g2' }))
  })

  test('are not made from too little', () => {
    const few = suggested({}, [analysed('a', times(9, 'The boat needs a tide table.'))])
    expect(few).toMatchObject({ claimsWith: 9, enough: false, suggestions: [] })
    const all = suggested({}, [analysed('a', times(30, 'The boat needs a tide table.'))])
    expect(all).toMatchObject({ claimsWith: 30, enough: false, suggestions: [] })
    expect(suggested({}, [])).toMatchObject({ claims: 0, enough: false })
  })

  test('need a category that is there', () => {
    expect(() => suggested({}, [], 'boots')).toThrow(CategoryError)
    expect(() => suggested({}, [], 'boots')).toThrow('Did you mean "boats"?')
  })
})
