import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { labelled, lexicon } from '../../test-support/lexicon-fixture.ts'
import type { Lexicon, LexiconCategory } from '../lexicon.ts'
import { lexiconOf, parseLexicon } from '../parse-lexicon.ts'
import { detectFormat } from './detect-format.ts'
import { exportLexicon } from './export-lexicon.ts'
import type { ExportFormat, ExportLoss } from './export-report.ts'
import { importLexicon } from './import-lexicon.ts'

const everything = lexicon(`
version: 3
source: written for this test
overlap: longest
categories:
  trade:
    label: Trade & industry
    source: a handbook
    terms: [market*, new market, "sell* out", "t?x", 'f\\*x', "why\\\\?"]
    except: [market square]
    tests: {match: [A market.], skip: [Nothing.]}
    categories:
      retail:
        terms:
          - {literal: Shop, case: true, note: not the verb}
          - {literal: till, weight: 2.5}
          - {literal: idle, weight: 0}
          - {literal: counter, exact: true}
  forms: {terms: [{lemma: buy}, {regex: "b[uo]y"}, {match: "#Noun market"}]}
dimensions: {way: {from: trade, to: forms}}
`)

const lossLine = ({ code, category, text, written }: ExportLoss): string =>
  `${code}${category === null ? '' : ` ${category}`} [${text}]${written ? ' written' : ''}`

describe('what each format holds and loses', () => {
  test('dicx', () => {
    const { text, report } = exportLexicon(everything, 'dicx')
    expect(text.split('\n')).toEqual([
      'DicTerm,trade,trade.retail',
      'market*,X,',
      'new market,X,',
      'f\\*x,X,',
      'why?,X,',
      'Shop,,X',
      'till,,2.5',
      'counter,,X',
      '',
    ])
    expect(report.written).toEqual({ categories: 2, entries: 7 })
    expect(report.losses.map(lossLine)).toEqual([
      'metadata [3]',
      'metadata [written for this test]',
      'overlap [longest]',
      'dimension [way]',
      'label trade [Trade & industry]',
      'metadata trade [a handbook]',
      'tests trade [2]',
      'interior-wildcard trade [sell* out]',
      'interior-wildcard trade [t?x]',
      'except trade [market square]',
      'nesting trade.retail [trade.retail] written',
      'case trade.retail [Shop] written',
      'note trade.retail [Shop] written',
      'weight trade.retail [idle]',
      'exact trade.retail [counter] written',
      'lemma forms [buy]',
      'regex forms [b[uo]y]',
      'match forms [#Noun market]',
      'empty-category forms [forms]',
    ])
  })

  test('csv', () => {
    const { text, report } = exportLexicon(everything, 'csv')
    expect(text.split('\n')).toEqual([
      'term,category,weight',
      'market*,trade,1',
      'new market,trade,1',
      'sell* out,trade,1',
      't?x,trade,1',
      'f\\*x,trade,1',
      'why\\?,trade,1',
      'Shop,trade.retail,1',
      'till,trade.retail,2.5',
      'counter,trade.retail,1',
      '',
    ])
    expect(report.losses.map(({ code }) => code)).not.toContain('interior-wildcard')
  })

  test('quanteda', () => {
    const { text, report } = exportLexicon(everything, 'quanteda')
    expect(text).toBe(`trade:
  __:
    - market*
    - new market
    - sell* out
    - t?x
  retail:
    - Shop
    - till
    - idle
    - counter
`)
    expect(report.losses.map(lossLine)).toEqual(
      expect.arrayContaining([
        'literal-wildcard trade [f\\*x]',
        'literal-wildcard trade [why\\?]',
        'weight trade.retail [till] written',
      ]),
    )
  })

  test('yaml: nothing is lost', () => {
    const { text, report } = exportLexicon(everything, 'yaml')
    expect(parseLexicon(text, everything.path)).toEqual(everything)
    expect(report).toEqual({
      formatVersion: 1,
      format: 'yaml',
      written: { categories: 3, entries: 13 },
      losses: [],
    })
  })

  test('no apostrophe goes before a term that a spreadsheet would run', () => {
    const { text } = exportLexicon(lexicon('categories: {a: {terms: ["=sum", "@home"]}}'), 'csv')
    expect(text).toContain('\n=sum,a,1\n@home,a,1\n')
  })
})

const extensions: Readonly<Record<ExportFormat, string>> = {
  yaml: 'yaml',
  dicx: 'dicx',
  csv: 'csv',
  quanteda: 'yml',
}

const readBack = (text: string, format: ExportFormat): Lexicon => {
  const path = `x.${extensions[format]}`
  const found = detectFormat(text, path)
  if (found === 'contend') return parseLexicon(text, path)
  const options = { path, fileName: path, format: found, id: 'x', language: 'en' }
  return lexiconOf(importLexicon(text, options).file, path)
}

const entriesOf = ({ categories }: Lexicon): readonly string[] =>
  categories.flatMap(({ id, label, terms }: LexiconCategory) =>
    terms.map(({ text, weight }) => `${label.includes('.') ? label : id}: ${text} ${weight}`),
  )

const word = fc
  .array(fc.constantFrom('a', 'b', 'é', 'ß', '=', '"', "'", ',', ';', '#', '1', '-', ':', '{'), {
    minLength: 1,
    maxLength: 6,
  })
  .map((letters) => `x${letters.join('')}`)
const term = fc.tuple(fc.array(word, { minLength: 1, maxLength: 3 }), fc.boolean())
const name = fc.constantFrom('joy', 'no', 'null', 'NA', 'Å_land', 'toString', 'term', 'lexicon2')

describe('a round trip keeps every entry the format can hold', () => {
  test.each(['yaml', 'dicx', 'csv', 'quanteda'] as const)('%s', (format) => {
    const categories = fc.dictionary(name, fc.array(term, { minLength: 1, maxLength: 5 }), {
      minKeys: 1,
      noNullPrototype: true,
    })
    fc.assert(
      fc.property(categories, fc.integer({ min: 1, max: 9 }), (drawn, weight) => {
        const made: Lexicon = lexiconOf(
          {
            lexicon: 'x',
            language: 'en',
            overlap: 'all',
            categories: Object.fromEntries(
              Object.entries(drawn).map(([key, terms]) => {
                const literals = new Set(
                  terms.map(([words, wild]) => `${words.join(' ')}${wild ? '*' : ''}`),
                )
                const own = format === 'quanteda' ? 1 : weight
                return [key, { terms: [...literals].map((literal) => ({ literal, weight: own })) }]
              }),
            ),
          },
          'x',
        )
        const { text, report } = exportLexicon(made, format)
        expect(report.losses).toEqual([])
        const back = readBack(text, format)
        expect(entriesOf(back).toSorted()).toEqual(entriesOf(made).toSorted())
        expect(back.overlap).toBe('all')
        // What was read back is written the same again.
        expect(entriesOf(readBack(exportLexicon(back, format).text, format))).toEqual(
          entriesOf(back),
        )
      }),
      { numRuns: 100, seed: 3 },
    )
  })

  test('nested categories survive in quanteda, and by their paths in flat formats', () => {
    const nested = lexicon(
      'overlap: all\ncategories: {a: {terms: [x], categories: {b: {terms: [y]}}}}',
    )
    expect(entriesOf(readBack(exportLexicon(nested, 'quanteda').text, 'quanteda'))).toEqual([
      'a: x 1',
      'a.b: y 1',
    ])
    for (const format of ['csv', 'dicx'] as const) {
      expect(entriesOf(readBack(exportLexicon(nested, format).text, format))).toEqual([
        'a: x 1',
        'a.b: y 1',
      ])
    }
  })
})

describe('an imported lexicon counts as its own program does', () => {
  const read = (text: string, path: string): Lexicon => {
    const format = detectFormat(text, path)
    if (format === 'contend') throw new Error('taken for a lexicon of ours')
    const options = { path, fileName: path, format, id: 'x', language: 'en' }
    return lexiconOf(importLexicon(text, options).file, path)
  }

  test.each([
    [
      'Lexicoder: the longer entry of any category uses up the shorter',
      'a.lc3',
      '+positive\ngood\n+neg_positive\nnot good',
      'It is not good.',
      ['neg_positive:not good'],
    ],
    [
      'LIWC: every category counts',
      'a.dic',
      '%\n1\ta\n2\tb\n%\nnot good\t1\ngood\t2',
      'It is not good.',
      ['a:not good', 'b:good'],
    ],
    [
      'LIWC: a star at the end is any ending, elsewhere a plain character',
      'a.dic',
      '%\n1\ta\n%\nhope*\t1\nw*rk\t1',
      'Hopeful work.',
      ['a:Hopeful'],
    ],
    [
      'Yoshikoder: a star anywhere',
      'a.ykd',
      '<dictionary><cnode name="a"><pnode name="*levy"/><pnode name="w*rk"/></cnode></dictionary>',
      'A surlevy on work.',
      ['a:surlevy', 'a:work'],
    ],
    [
      'quanteda: a question mark is one letter',
      'a.yml',
      'a: [theat??]',
      'The theatre, the theater, the theatres.',
      ['a:theatre', 'a:theater'],
    ],
    [
      'WordStat: underscores join a phrase',
      'a.cat',
      'A\n\tSUGAR_BEET (1)',
      'Sugar beet and sugar.',
      ['a:Sugar beet'],
    ],
  ])('%s', (_name, path, text, sentence, hits) => {
    expect(labelled([read(text, path)], sentence).map((hit) => hit.replace(/^A:/, 'a:'))).toEqual(
      hits,
    )
  })
})
