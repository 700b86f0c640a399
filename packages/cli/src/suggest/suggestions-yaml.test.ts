import { parseLexicon } from '@contend/analyze'
import type { Suggestion, SuggestOptions, Suggestions } from '@contend/analyze'
import { describe, expect, test } from 'vitest'
import { suggestionsYaml } from './suggestions-yaml.ts'

const options: SuggestOptions = {
  measure: 'log-dice',
  top: 20,
  minCount: 3,
  span: 'sentence',
  context: 4,
}

const suggestion = (kind: Suggestion['kind'], text: string): Suggestion => ({
  kind,
  text,
  logDice: 11.625,
  g2: 9.4,
  observed: 4,
  expected: 1.2,
  total: 9,
  documents: 1,
  examples: [
    {
      document: 'a\nb: [x]',
      sentence: 2,
      left: '- not: yaml\r\n\u2028',
      keyword: text,
      right: ' # "no\' \u0085- more',
      others: ['harbour.cargo'],
    },
  ],
})

const found = (suggestions: readonly Suggestion[]): Suggestions => ({
  category: 'harbour.boats',
  documents: 2,
  documentsWith: 2,
  claims: 33,
  claimsWith: 13,
  size: 33,
  company: 13,
  enough: true,
  suggestions,
})

/** The terms that a fragment adds to a category. */
const pasted = (fragment: string): readonly string[] => {
  const terms = fragment.replaceAll(/^/gm, '      ')
  const head = 'lexicon: harbour\nlanguage: en\ncategories:\n  boats:\n    terms:\n'
  const [category] = parseLexicon(head + terms, 'pasted.yaml').categories
  return (category?.terms ?? []).map(({ kind, text }) => `${kind} ${text}`)
}

describe('suggestions as YAML', () => {
  test('can be pasted under terms, whatever the words', () => {
    const terms = ['tide table', 'yes', 'null', '3.5', "don't", 'a* b?', '"x": [y]', '# z', '- w']
    const yaml = suggestionsYaml(
      found([suggestion('lemma', 'no'), ...terms.map((text) => suggestion('literal', text))]),
      { options, lexicons: [] },
    )
    expect(pasted(yaml)).toEqual([
      'lemma no',
      ...terms.map((text) => `literal ${text.replace('a* b?', 'a\\* b\\?')}`),
    ])
  })

  test('say what they were made from, and how', () => {
    const yaml = suggestionsYaml(found([suggestion('lemma', 'crate')]), {
      options,
      lexicons: [parseLexicon('{lexicon: harbour, version: 3, language: en, categories: {}}', '')],
    })
    expect(yaml).toBe(`\
# Candidates for the category harbour.boats: what keeps company with its entries in claims.
# Lexicon: harbour, version 3, en.
# Corpus: 33 claims in 2 documents, 13 of them in 2 documents with an entry of the category.
# Company: claims that hold an entry of it, 13 of 33 claims.
# Measure: log-dice = 14 + log2(2·observed / (company + occurrences)) (Rychlý 2008); observed at least 3, at most 20 terms.
# expected = company × occurrences / 33 claims.
- lemma: crate # log-dice 11.63, g2 9.40, observed 4, expected 1.20, occurrences 9, 1 document, now in harbour.cargo
#   a\\x0ab: [x]:2  - not: yaml [crate] # "no' \\x85- more
`)
  })

  test('say why there are none', () => {
    const nothing = suggestionsYaml(found([]), { options, lexicons: [] })
    expect(nothing).toMatch(/^# Nothing keeps company .*\n\[\]$/m)
    const little = { ...found([]), claims: 4, claimsWith: 2, enough: false }
    const yaml = suggestionsYaml(little, { options, lexicons: [] })
    expect(yaml).toContain('# Too little to go by: 2 of 4 claims hold an entry')
    expect(pasted(yaml)).toEqual([])
  })
})
