import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { slugOf } from './slug.ts'

describe('slugOf', () => {
  test.each(['one-funnel', 'a.b_c', '2024-01-01'])('keeps %s', (id) => {
    expect(slugOf(id)).toBe(id)
  })

  test.each([
    ['A', /^a-[0-9a-f]{10}$/u],
    ['../../etc/passwd', /^etc-passwd-[0-9a-f]{10}$/u],
    ['', /^document-[0-9a-f]{10}$/u],
    ['مقال', /^document-[0-9a-f]{10}$/u],
    ['con', /^con-[0-9a-f]{10}$/u],
    ['nul.txt', /^nul\.txt-[0-9a-f]{10}$/u],
    ['x\0y', /^x-y-[0-9a-f]{10}$/u],
    ['a-0123456789', /^a-0123456789-[0-9a-f]{10}$/u],
    ['x'.repeat(300), /^x{60}-[0-9a-f]{10}$/u],
  ])('changes %j', (id, slug) => {
    expect(slugOf(id)).toMatch(slug)
  })

  test('is safe, and unique whatever the case', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string(), { minLength: 2 }), (ids) => {
        const slugs = ids.map((id) => slugOf(id))
        expect(new Set(slugs.map((slug) => slug.toLowerCase())).size).toBe(ids.length)
        for (const slug of slugs) expect(slug).toMatch(/^[a-z0-9][a-z0-9._-]*$/u)
      }),
    )
  })
})
