import { describe, expect, test } from 'vitest'
import { compileLexicons } from './compile.ts'
import { labelled, lexicon, tokenize } from '../test-support/lexicon-fixture.ts'

describe('compileLexicons', () => {
  const english = lexicon('categories: {a: {label: A, terms: [b2b, x]}, c: {terms: [z]}}')
  const arabic = lexicon('categories: {a: {terms: [سوق]}, d: {}}', { language: 'ar' })

  test('lexicons of one id in two languages share their categories', () => {
    expect(compileLexicons([english, arabic], { tokenize }).categories).toEqual([
      { lexicon: 'test', category: 'a', label: 'A', entries: { en: 2, ar: 1 } },
      { lexicon: 'test', category: 'c', label: 'c', entries: { en: 1 } },
      { lexicon: 'test', category: 'd', label: 'd', entries: { ar: 0 } },
    ])
  })

  test('of labels in several languages the English one is taken, wherever its file stands', () => {
    const file = (label: string, language: string) =>
      lexicon(
        `categories: {a: {label: ${label}}, b: {}}\ndimensions: {m: {label: ${label}, from: a, to: b}}`,
        { language },
      )
    const labelsOf = (...files: Parameters<typeof compileLexicons>[0]) => {
      const { categories, dimensions } = compileLexicons(files, { tokenize })
      return [categories[0]?.label, dimensions[0]?.label]
    }
    const [arabic, german, own] = [file('سوق', 'ar'), file('Markt', 'de'), file('Market', 'en')]
    expect(labelsOf(arabic, own, german)).toEqual(['Market', 'Market'])
    expect(labelsOf(own, arabic)).toEqual(['Market', 'Market'])
    expect(labelsOf(arabic, german)).toEqual(['سوق', 'سوق'])
  })

  test('entries stay in their language', () => {
    expect(labelled([arabic, english], 'سوق B2B')).toEqual(['a:سوق'])
    expect(labelled([english, arabic], 'سوق B2B')).toEqual(['a:B2B'])
  })

  test('a language without a lexicon has no hits', () => {
    const matcher = compileLexicons([english], { tokenize }).matcherFor('fr')
    expect(matcher.match([], '', { start: 0, end: 0 })).toEqual([])
  })

  test('a later lexicon replaces an earlier one of its id and language', () => {
    const later = lexicon('categories: {e: {terms: [b2b]}}')
    expect(labelled([english, later], 'b2b z')).toEqual(['e:b2b'])
  })

  test('a dimension may join categories of several languages, but not unknown ones', () => {
    const dimension = lexicon('categories: {c: {}}\ndimensions: {m: {from: a, to: c}}', {
      language: 'ar',
    })
    expect(compileLexicons([english, dimension], { tokenize }).dimensions).toEqual([
      { lexicon: 'test', dimension: 'm', label: 'm', from: 'a', to: 'c' },
    ])
    const wrong = lexicon('categories: {price: {}}\ndimensions: {m: {from: prize, to: price}}')
    expect(() => compileLexicons([wrong], { tokenize })).toThrow(
      'test.yaml: Dimension "m" names the category "prize", which "test" has not. Did you mean "price"?',
    )
  })

  test('match patterns need English', () => {
    const pattern = lexicon('categories: {a: {terms: [{match: "#Noun market"}]}}', {
      language: 'ar',
    })
    expect(() => compileLexicons([pattern], { tokenize })).toThrow('needs English')
  })

  test('a term without anything to match is refused', () => {
    const empty = lexicon('categories: {a: {terms: ["\u200b"]}}')
    expect(() => compileLexicons([empty], { tokenize })).toThrow('holds nothing to match')
  })
})
