import { expect, test } from 'vitest'
import { createAnalyzer } from '../../create-analyzer.ts'
import { paragraphDocument } from '../../test-support/paragraph-document.ts'
import { shippedLexicons } from '../../test-support/shipped-data.ts'
import { articleReading } from '../../text/article-reading.ts'
import { parsePlacedLexicon } from '../parse-lexicon.ts'
import { checkOnCorpus } from './check-corpus.ts'
import type { LexiconFinding } from './finding.ts'

const argument = shippedLexicons.filter(({ id }) => id === 'argument')

const check = (body: string, texts: readonly string[]): readonly LexiconFinding[] => {
  const placed = parsePlacedLexicon(`lexicon: sample\nlanguage: en\n${body}`, 'sample.yaml')
  const analyzer = createAnalyzer({ lexicons: [...argument, placed.lexicon], propositions: [] })
  const analyses = texts.map((text) => analyzer.analyze(paragraphDocument(text)))
  return checkOnCorpus(placed, analyses, articleReading)
}

const many = (text: string, times: number): string =>
  Array.from({ length: times }, () => text).join(' ')

test('names entries found nowhere, and those whose words others take', () => {
  const found = check(
    `categories:
  land:
    terms: [states, meadow, field, hedge]
    except: [hedge fund]
  country: {terms: [united states]}
`,
    ['The united states have many fields. A field is wide.', 'A hedge fund bought it.'],
  )
  expect(found.map(({ line, code, entries }) => [line, code, entries])).toEqual([
    [4, 'entries-unseen', ['meadow']],
    [5, 'entry-always-beaten', ['states']],
    [5, 'entry-always-beaten', ['hedge']],
  ])
  expect(found.map(({ message }) => message)).toEqual([
    '1 of 4 entries of "land" are found nowhere in 2 documents (15 words): "meadow". Check their spelling; what other texts need may stay.',
    '"states" matches once and never counts: its words are taken by "united states" of "country" 1 of 1. Delete it, or change what takes them.',
    '"hedge" matches once and never counts: its words are taken by the exception "hedge fund" of "land" 1 of 1. Delete it, or change what takes them.',
  ])
})

test('names the entry a category hangs on, from ten hits and four fifths on', () => {
  const body = 'categories: {food: {terms: [bread, cake]}}\n'
  const codes = (bread: number, cake: number): readonly string[] =>
    check(body, [`${many('We eat bread.', bread)} ${many('We eat cake.', cake)}`])
      .filter(({ code }) => code === 'category-one-entry')
      .map(({ message }) => message)
  expect(codes(11, 1)).toEqual([
    '"food" hangs on one entry: "bread" makes 11 of 12 (92 %) of its hits, in 1 of 1 document. Its rate is little more than the rate of that entry: add others, or name the category after it.',
  ])
  expect(codes(8, 2)).toEqual([])
  expect(codes(8, 1)).toEqual([])
})

test('names entries that mostly stand negated or in words of others', () => {
  const body = 'categories: {food: {terms: [bread, cake]}}\n'
  const found = check(body, [
    `${many('We do not eat bread.', 5)} ${many('We eat bread.', 4)}`,
    `${many('Critics say that cake is bad.', 5)} ${many('We eat cake.', 5)}`,
  ])
  expect(found.filter(({ code }) => /negated|attributed/.test(code))).toMatchObject([
    { code: 'entry-mostly-negated', entries: ['bread'] },
  ])
})

test('finds nothing without a document in the language', () => {
  const placed = parsePlacedLexicon('lexicon: s\nlanguage: de\ncategories: {a: {terms: [b]}}', 's')
  expect(checkOnCorpus(placed, [], articleReading)).toEqual([])
})
