import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hitsIn, lexicon, tokenize } from '../test-support/lexicon-fixture.ts'
import { arabicTokens } from '../text/arabic-tokens.ts'
import { compileLexicons } from './compile.ts'
import { lexiconForms } from './lexicon-forms.ts'

const words = [
  'new',
  'york',
  'city',
  'hate',
  'hateful',
  'peer-to-peer',
  'B2B',
  'it’s',
  'الشركات',
  ',',
  '.',
  '–',
  '\n',
  '😀',
  'constructor',
]
const texts = fc
  .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(' ', ' ', '-', '', '\u00a0')), {
    maxLength: 20,
  })
  .map((parts) => parts.map(([word, space]) => `${word}${space}`).join(''))
const terms = fc.array(
  fc.constantFrom(
    'new',
    'york',
    'new york',
    'york city',
    'new york city',
    'hate*',
    'peer to peer',
    'to',
    '"*e*"',
    'b2b',
    "it's",
    'constructor',
    '{regex: "york.*"}',
    '{lemma: hate}',
    '"city ?"',
  ),
  { maxLength: 6 },
)
const bodies = fc
  .record({ one: terms, two: terms, except: terms, overlap: fc.constantFrom('longest', 'all') })
  .map(
    ({ one, two, except, overlap }) =>
      `overlap: ${overlap}\ncategories:\n  one: {terms: [${one.join(', ')}]}\n  two: {terms: [${two.join(', ')}], except: [${except.join(', ')}]}`,
  )

describe('hits', () => {
  test('cover words of the text, in order', () => {
    fc.assert(
      fc.property(bodies, texts, (body, text) => {
        const tokens = tokenize(text, { start: 0, end: text.length }, 'en')
        let last = 0
        for (const hit of hitsIn([lexicon(body)], text)) {
          const surface = text.slice(hit.start, hit.end)
          expect(surface).not.toBe('')
          expect(surface.trim()).toBe(surface)
          expect(hit.start).toBeGreaterThanOrEqual(last)
          last = hit.start
          expect(tokens[hit.tokenStart]?.start).toBeLessThanOrEqual(hit.start)
          expect(tokens[hit.tokenEnd - 1]?.end).toBeGreaterThanOrEqual(hit.end)
        }
      }),
      { numRuns: 300 },
    )
  })

  test('do not overlap under longest, but for one span in several categories', () => {
    fc.assert(
      fc.property(bodies, texts, (body, text) => {
        const hits = hitsIn([lexicon(body.replace('overlap: all', 'overlap: longest'))], text)
        hits.forEach((hit, i) => {
          const next = hits[i + 1]
          if (next === undefined || next.start >= hit.end) return
          expect([next.start, next.end]).toEqual([hit.start, hit.end])
          expect(next.category).not.toBe(hit.category)
        })
      }),
      { numRuns: 300 },
    )
  })

  test('do not overlap within a category under all', () => {
    fc.assert(
      fc.property(bodies, texts, (body, text) => {
        const hits = hitsIn([lexicon(body.replace('overlap: longest', 'overlap: all'))], text)
        for (const category of ['one', 'two']) {
          const own = hits.filter((hit) => hit.category === category)
          own.forEach((hit, i) => {
            expect(own[i + 1]?.start ?? Infinity).toBeGreaterThanOrEqual(hit.end)
          })
        }
      }),
    )
  })

  test('do not depend on the order of the lexicons', () => {
    fc.assert(
      fc.property(bodies, bodies, texts, (first, second, text) => {
        const lexicons = [lexicon(first, { id: 'first' }), lexicon(second, { id: 'second' })]
        expect(hitsIn(lexicons.toReversed(), text)).toEqual(hitsIn(lexicons, text))
      }),
    )
  })

  test('do not depend on the order of the categories in a file', () => {
    fc.assert(
      fc.property(terms, terms, texts, (one, two, text) => {
        const [a, b] = [
          `  one: {terms: [${one.join(', ')}]}`,
          `  two: {terms: [${two.join(', ')}]}`,
        ]
        const file = (...lines: readonly string[]): string => ['categories:', ...lines].join('\n')
        expect(hitsIn([lexicon(file(b, a))], text)).toEqual(hitsIn([lexicon(file(a, b))], text))
      }),
    )
  })

  test('are the same with forms that were kept by an earlier run', () => {
    const kept = <Value>(value: Value): Value => structuredClone(value)
    fc.assert(
      fc.property(bodies, texts, (body, text) => {
        const own = lexicon(body)
        const forms = [kept(lexiconForms(own, tokenize))]
        const span = { start: 0, end: text.length }
        const found = compileLexicons([own], { tokenize, forms })
          .matcherFor('en')
          .match(tokenize(text, span, 'en'), text, span)
        expect(found).toEqual(hitsIn([own], text))
      }),
    )
  })

  test('are the same the second time', () => {
    const matcher = compileLexicons(
      [lexicon('categories: {a: {terms: [شركة, علاق*, "*ات"]}}', { language: 'ar' })],
      { tokenize },
    ).matcherFor('ar')
    const arabic = fc
      .array(fc.constantFrom('الشركات', 'شركتنا', 'علاقات', 'و', 'بالعلاقة', '،'), {
        maxLength: 12,
      })
      .map((parts) => parts.join(' '))
    fc.assert(
      fc.property(arabic, (text) => {
        const span = { start: 0, end: text.length }
        const tokens = arabicTokens(text, span)
        expect(matcher.match(tokens, text, span)).toEqual(matcher.match(tokens, text, span))
      }),
    )
  })
})
