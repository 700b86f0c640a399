import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { foldInPlace, foldKey } from './fold.ts'

describe('foldKey', () => {
  test.each([
    ['B2B', 'b2b'],
    ['ISN’T', "isn't"],
    ['e‑Commerce', 'e-commerce'],
    ['Ｂ２Ｂ', 'b2b'],
    ['so\u00adft', 'soft'],
    ['\u200bzero\ufeff', 'zero'],
    ['cafe\u0301', 'café'],
    ['oﬃce', 'office'],
    ['STRASSE', 'strasse'],
    ['Straße', 'straße'],
    ['–', '-'],
    ['—', '—'],
    ['constructor', 'constructor'],
    ['', ''],
  ])('English %s', (surface, key) => {
    expect(foldKey(surface, 'en')).toBe(key)
  })

  test.each([
    ['أحمد إلى آخر ٱلسوق', 'احمد الي اخر السوق'],
    ['علاقة', 'علاقه'],
    ['مَدْرَسَةٌ', 'مدرسه'],
    ['والـB2B', 'والb2b'],
    ['مسؤول', 'مسءول'],
    ['مسئول', 'مسءول'],
    ['٢٠٢٤ ۱۲', '2024 12'],
    ['ﻻ', 'لا'],
    ['\u200fسوق\u200e', 'سوق'],
    ['یک', 'يك'],
  ])('Arabic %s', (surface, key) => {
    expect(foldKey(surface, 'ar')).toBe(key)
  })

  test('folding twice changes nothing', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom('en', 'ar'),
        (text, language) => {
          const key = foldKey(text, language)
          expect(foldKey(key, language)).toBe(key)
        },
      ),
      { numRuns: 1000 },
    )
  })
})

test('foldInPlace keeps every offset', () => {
  expect(foldInPlace('it’s\u00a0so‑called\n“x”')).toBe("it's so-called “x”")
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(foldInPlace(text)).toHaveLength(text.length)
    }),
  )
})
