import type { Comparison, DocumentAnalysis } from '@contend/analyze'
import { missingArguments } from '@contend/analyze/results'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hostileAnalysis } from '../../test-support/hostile-analysis.ts'
import {
  sampleComparison,
  sampleManifest,
  unsupportedAnalysis,
} from '../../test-support/sample-comparison.ts'
import { createReportModel } from '../report-model.ts'
import { formatComparePage } from './compare-page.ts'
import { comparedWithin } from './compared.ts'
import { differenceOf } from './difference.ts'
import { kindTitles, standingOf } from './standing.ts'

const named = (id: string, analysis = hostileAnalysis()): DocumentAnalysis => ({
  ...analysis,
  document: { ...analysis.document, id },
})

const run = (analyses: readonly DocumentAnalysis[], parts: Partial<Comparison> = {}) =>
  createReportModel({ ...sampleComparison(), pairs: [], analyses, ...parts }, sampleManifest)

const pageOf = (...args: Parameters<typeof run>): string => formatComparePage(run(...args)) ?? ''

const row = (page: string, key: string): string =>
  new RegExp(`data-row="${key}"[\\s\\S]*?</tr>`, 'u').exec(page)?.[0] ?? ''

const wide = { documents: 1e6, pairs: 1e6 }

describe('formatComparePage', () => {
  test('makes no page of fewer than two documents', () => {
    expect(formatComparePage(run([]))).toBeNull()
    expect(formatComparePage(run([named('one')]))).toBeNull()
  })

  test('shows nothing of a document that was not analysed as nought', () => {
    const page = pageOf([named('one'), unsupportedAnalysis()])
    for (const key of ['p0', 'share:claims', 'rate:marketing.logic', 'index:marketing.appeal']) {
      const cell = /data-slot="b"[\s\S]*$/u.exec(row(page, key))?.[0] ?? ''
      expect(cell, key).toContain('not analysed')
      expect(cell, key).not.toMatch(/>\s*0/u)
    }
    expect(row(page, 'p0')).toContain('B not analysed')
    expect(row(page, 'share:claims')).toContain('not compared')
  })

  test('lets no name, statement or text become markup', () => {
    const page = pageOf([named('"><script>x'), named('</template><img src=x>')])
    expect(page).not.toContain('<img')
    expect(page.match(/<script/gu)).toHaveLength(1)
    expect(page).not.toContain('\u202E')
    expect(page.match(/<template/gu)).toHaveLength(page.match(/<\/template/gu)?.length ?? 0)
    expect(page).toContain('B2B &amp; B2C &lt;differ&gt;.')
  })

  test('starts with the documents of the strongest contradiction, each claim in its own column', () => {
    const pair = {
      claimA: 'second#1',
      claimB: 'third#2',
      relation: 'contradict',
      proposition: 'distinction',
      score: 0.8,
      reason: 'a for it, b against it',
    } as const
    const page = pageOf([named('third'), named('first'), named('second')], { pairs: [pair] })
    expect(page).toContain('data-pair="second third"')
    const chosen = [...page.matchAll(/<option[^>]*value="([^"]*)"[^>]*selected/gu)].map(
      ([, slug]) => slug,
    )
    expect(chosen).toEqual(['second', 'third'])
    const list = /<ul class="pairs" data-pairs>([\s\S]*?)<\/ul>/u.exec(page)?.[1] ?? ''
    expect(list.indexOf('claim a')).toBeLessThan(list.indexOf('claim b'))
    expect(list).toContain('docs/second.html#s1')
  })

  test('names what is left out of a page that would be too large, paired documents last', () => {
    const documents = ['one', 'two', 'three', 'four'].map((id) => named(id))
    const pair = {
      claimA: 'four#1',
      claimB: 'two#2',
      relation: 'agree',
      proposition: null,
      score: 0.5,
      reason: 'alike',
    } as const
    const model = run(documents, { pairs: [pair] })
    const held = comparedWithin(model, { documents: 10, pairs: 10 })
    expect(held.columns.map(({ entry }) => entry.slug)).toEqual(['two', 'four'])
    const page = formatComparePage(model, held) ?? ''
    expect(page).toContain('2 documents of\n4 can be chosen here')
    expect(page).toMatch(/Left out:[\s\S]*docs\/one\.html[\s\S]*docs\/three\.html/u)
    expect(comparedWithin(model, wide).leftOut.size).toBe(0)
  })

  test('stands without propositions and categories', () => {
    const { frame } = sampleComparison()
    const page = pageOf([named('one'), named('two')], {
      frame: { ...frame, propositions: [], categories: [], dimensions: [] },
    })
    expect(page).toContain('This run has no propositions')
    expect(row(page, 'share:claims')).not.toBe('')
  })
})

describe('standingOf', () => {
  test.each([
    ['for', 'against', 'opposite'],
    ['for', 'for', 'same'],
    ['mixed', 'mixed', 'same'],
    ['mixed', 'against', 'partly'],
    ['for', 'absent', 'only-a'],
    ['absent', 'mixed', 'only-b'],
    ['for', 'mentioned', 'one-sided'],
    ['absent', 'absent', 'neither'],
    ['unknown', 'absent', 'unknown'],
  ] as const)('%s and %s are %s', (a, b, kind) => {
    expect(standingOf(a, b).kind).toBe(kind)
  })

  test.each(['absent', 'mentioned'] as const)('says one thing where neither takes a side', (b) => {
    expect(standingOf('absent', b).words).toBe(kindTitles.neither)
  })

  test('agrees with what is missing of two documents', () => {
    const sides = ['for', 'mixed', 'against', 'mentioned', 'absent'] as const
    const { frame } = sampleComparison()
    const at = (id: string, position: (typeof sides)[number]): DocumentAnalysis => {
      const analysis = named(id)
      return {
        ...analysis,
        positions: analysis.positions.map((each) => ({ ...each, position })),
      }
    }
    for (const a of sides) {
      for (const b of sides) {
        const missing = missingArguments({ frame, analyses: [at('a', a), at('b', b)] })
        const lacking = missing.flatMap(({ missingIn }) => missingIn)
        const { kind } = standingOf(a, b)
        expect(lacking).toEqual(kind === 'only-a' ? ['b'] : kind === 'only-b' ? ['a'] : [])
      }
    }
  })
})

const interval = fc
  .tuple(fc.double({ min: -9, max: 9, noNaN: true }), fc.double({ min: 0, max: 5, noNaN: true }))
  .map(([low, width]) => ({ low, high: low + width, language: 'en' }))

describe('differenceOf', () => {
  test('intervals that touch leave it open', () => {
    const within = { low: 0, high: 1, language: 'en' }
    expect(differenceOf(within, { low: 1, high: 2, language: 'en' })).toBe('overlap')
    expect(differenceOf(within, { low: 1.01, high: 2, language: 'en' })).toBe('b-higher')
    expect(differenceOf(null, within)).toBe('none')
  })

  test('those of different languages are not compared', () => {
    expect(
      differenceOf({ low: 0, high: 1, language: 'en' }, { low: 5, high: 6, language: 'ar' }),
    ).toBe('none')
  })

  test('is the same seen from the other document', () => {
    const turned = { 'a-higher': 'b-higher', 'b-higher': 'a-higher' } as const
    fc.assert(
      fc.property(interval, interval, (a, b) => {
        const found = differenceOf(a, b)
        const back = found === 'a-higher' || found === 'b-higher' ? turned[found] : found
        expect(differenceOf(b, a)).toBe(back)
      }),
      { seed: 20240229 },
    )
  })
})
