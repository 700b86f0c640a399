import type { ConcordanceLine, LineCounts } from '@contend/analyze'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { sampleManifest } from '../test-support/sample-comparison.ts'
import { formatConcordanceCsv } from './concordance-csv.ts'
import { formatConcordancePage } from './concordance-page.ts'

const line = (changed: Partial<ConcordanceLine>): ConcordanceLine => ({
  document: 'ropes',
  path: 'ropes.txt',
  language: 'en',
  sentence: 3,
  block: 'paragraph',
  start: 40,
  end: 44,
  left: 'an old and ',
  keyword: 'rope',
  right: ' holds, they\nsay',
  position: 0.25,
  categories: ['harbour.gear'],
  entries: ['rope*'],
  negated: false,
  voice: 'author',
  attitude: null,
  speaker: null,
  inClaim: true,
  ...changed,
})

const lines: readonly ConcordanceLine[] = [
  line({}),
  line({
    document: '=cmd "x", Ünïcode',
    sentence: 0,
    block: 'caption',
    left: '@SUM <script>alert(1)</script> "',
    right: '" \u202eevil\u0007',
    negated: true,
    voice: 'attributed',
    attitude: 'rejects',
    speaker: '<b>Ann</b>',
    inClaim: false,
    position: 1 / 3,
  }),
  line({
    language: 'ar',
    left: 'قال إن ',
    keyword: 'الحبل',
    right: ' قوي',
    categories: [],
    voice: null,
    inClaim: null,
  }),
]

const counts: LineCounts = {
  lines: 5,
  inText: 4,
  documentsWith: 2,
  documents: 12,
  words: 3400,
  ratePerThousand: 4000 / 3400,
}

const page = (changed: Partial<Parameters<typeof formatConcordancePage>[0]> = {}): string =>
  formatConcordancePage({
    query: 'harbour.gear',
    lines,
    counts,
    manifest: sampleManifest,
    linked: true,
    ...changed,
  })

describe('a concordance', () => {
  test('as CSV', async () => {
    await expect(formatConcordanceCsv(lines)).toMatchFileSnapshot('./__snapshots__/concordance.csv')
  })

  test('as CSV gives the words back exactly', () => {
    const hostile = [...lines, line({ left: "'=1\r\n", keyword: '\r', right: ' "' })]
    const rows: string[][] = parse(formatConcordanceCsv(hostile, { csvRaw: true, bom: true }), {
      bom: true,
    })
    expect(rows.slice(1).map((row) => row.slice(3, 6))).toEqual(
      hostile.map(({ left, keyword, right }) => [left, keyword, right]),
    )
  })

  test('as a page', async () => {
    await expect(page()).toMatchFileSnapshot('./__snapshots__/concordance.html')
  })

  test('lets nothing of an article or query through', () => {
    const html = page({ query: '<img src=x onerror=alert(1)>' })
    expect(html).not.toMatch(/<script>alert|<b>Ann|<img/)
    for (const control of ['\u202e', '\u0007']) expect(html).not.toContain(control)
  })

  test('leads to the documents only from beside the report', () => {
    expect(page()).toContain('href="docs/ropes.html#s3"')
    expect(page({ linked: false })).not.toMatch(/href="(?!#)/)
  })

  test('of right-to-left words runs from right to left, line by line', () => {
    const directions = [...page().matchAll(/<p class="words" dir="(\w+)"/gu)].map(([, way]) => way)
    expect(directions).toEqual(['ltr', 'ltr', 'rtl', 'ltr'])
  })

  test('stands in 200 lines without a script, and in as many as fit with it', () => {
    const many = Array.from({ length: 9000 }, (_, sentence) => line({ sentence }))
    const html = page({ lines: many, counts: { ...counts, lines: 9500 } })
    expect(html.match(/<li>/gu)).toHaveLength(201)
    expect(html).toContain('The first 200 of 9,500 lines.')
    expect(html).toContain('The first 8,000 of 9,500 lines.')
    const wide = many.map((each) => ({ ...each, left: 'ص'.repeat(400) }))
    expect(page({ lines: wide }).length).toBeLessThan(2_200_000)
  })

  test('of nothing says so', () => {
    expect(page({ lines: [], counts: { ...counts, lines: 0, inText: 0 } })).toContain(
      'Nothing matches.',
    )
    expect(formatConcordanceCsv([])).toMatch(/^doc_id,.*in_claim\n$/)
  })
})
