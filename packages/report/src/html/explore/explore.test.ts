import type { DocumentAnalysis } from '@contend/analyze'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hostileAnalysis } from '../../test-support/hostile-analysis.ts'
import {
  sampleComparison,
  sampleManifest,
  unsupportedAnalysis,
} from '../../test-support/sample-comparison.ts'
import { renderPage } from '../html.ts'
import { createReportModel, type ReportModel } from '../report-model.ts'
import { claimsIsland } from './claims-island.ts'
import { formatClaimsPage } from './claims-page.ts'
import { formatDocumentsPage } from './documents-page.ts'
import { dataIsland, islandText } from '../data-island.ts'
import { codedColumn, readerOf } from './island.ts'
import { overviewFilter } from './overview-filter.ts'

const named = (id: string, analysis = hostileAnalysis()): DocumentAnalysis => ({
  ...analysis,
  document: { ...analysis.document, id },
})

const run = (analyses: readonly DocumentAnalysis[]): ReportModel =>
  createReportModel({ ...sampleComparison(), analyses, groups: [] }, sampleManifest)

const many = (size: number): readonly DocumentAnalysis[] =>
  Array.from({ length: size }, (_, index) => named(`document-${String(index)}`))

const islandIn = (page: string): unknown =>
  JSON.parse(/<script type="application\/json"[^>]*>([\s\S]*?)<\/script>/u.exec(page)?.[1] ?? '')

const bytes = (text: string): number => new TextEncoder().encode(text).length

describe('an island', () => {
  test('cannot be left by what it holds, and gives it back', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string(), fc.constantFrom('</script>', '<!--'))),
        (texts) => {
          const data = { size: texts.length, columns: { name: texts } }
          const element = renderPage(dataIsland('names', data))
          expect(element.slice(1, element.lastIndexOf('<'))).not.toContain('<')
          expect(islandIn(element)).toEqual(data)
        },
      ),
    )
  })

  test('holds each text once, and reads it where it stands', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.constantFrom('a', 'b', '__proto__'))), (texts) => {
        const columns = codedColumn('name', 'nameAt', texts)
        const island = { size: texts.length, columns }
        expect(texts.map((_, row) => readerOf(island, row)('name'))).toEqual(texts)
        expect(readerOf(island, texts.length)('name')).toBeNull()
        expect(readerOf(island, 0)('constructor.name')).toBeNull()
      }),
    )
  })
})

describe('the page of documents', () => {
  const page = formatDocumentsPage(run([...many(250), unsupportedAnalysis()]))
  const body = /<tbody>([\s\S]*?)<\/tbody>/u.exec(page)?.[1] ?? ''

  test('has 200 rows without a script, and all of them in its island', () => {
    expect(body.match(/<tr>/gu)).toHaveLength(200)
    expect(islandIn(page)).toMatchObject({ size: 251 })
    expect(page).toContain('first 200 of 251 documents')
    expect(page).toContain('href="../documents.csv"')
  })

  test('lets no name, statement or text become markup', () => {
    const hostile = formatDocumentsPage(
      run([named('"><script>x'), named('</template><img src=x>')]),
    )
    expect(hostile).not.toContain('<script>x')
    expect(hostile).not.toContain('<img')
  })

  test('shows nothing that was not measured as nought', () => {
    const one = formatDocumentsPage(run([unsupportedAnalysis()]))
    const row = /<tbody>([\s\S]*?)<\/tbody>/u.exec(one)?.[1] ?? ''
    expect(row).toContain('n/a')
    expect(row.replaceAll(/<[^>]*>/gu, ' ')).not.toMatch(/\b0\b/u)
  })

  test('has a column of authors that the search reads, where the metadata names any', () => {
    const one = named('one')
    const metadata = { author: 'Ada <Quill>' }
    const authored = formatDocumentsPage(
      run([{ ...one, document: { ...one.document, metadata } }, named('two')]),
    )
    expect(authored).toContain('data-columns="name author"')
    expect(authored).toContain('data-label="Author"><bdi>Ada &lt;Quill&gt;</bdi>')
    expect(islandIn(authored)).toMatchObject({
      columns: { author: { values: ['Ada <Quill>'] }, authorAt: [0, null] },
    })
    expect(page).not.toContain('data-label="Author"')
  })

  test('keeps a very long name short', () => {
    const long = hostileAnalysis()
    const title = 'word '.repeat(300)
    const shown = formatDocumentsPage(run([{ ...long, document: { ...long.document, title } }]))
    expect(shown).not.toContain('word '.repeat(60))
  })
})

describe('the page of claims', () => {
  test('holds all claims where they fit, the highest score first', () => {
    const island = claimsIsland(run(many(3)), 1e6)
    expect(island.size).toBe(island.all)
    const scores = Array.from({ length: island.size }, (_, row) =>
      Number(readerOf(island, row)('score')),
    )
    expect(scores).toEqual([...scores].sort((a, b) => b - a))
  })

  test('stays within its budget, and then holds the best of every document first', () => {
    const analyses = many(60)
    for (const budget of [9_000, 12_000, 15_000]) {
      const island = claimsIsland(run(analyses), budget)
      expect(bytes(islandText(island))).toBeLessThanOrEqual(budget)
      expect(island.size).toBeLessThan(island.all)
      const perDocument = new Map<unknown, number>()
      for (let row = 0; row < island.size; row += 1) {
        const document = readerOf(island, row)('document')
        perDocument.set(document, (perDocument.get(document) ?? 0) + 1)
      }
      const counts = [...perDocument.values()]
      expect(counts.length === analyses.length || Math.max(...counts) === 1).toBe(true)
    }
  })

  test('says how many it holds of how many', () => {
    const page = formatClaimsPage(run(many(60)), 15_000)
    expect(page).toMatch(/This page holds [\d,]+ of 120 claims/u)
    expect(formatClaimsPage(run(many(60)))).not.toContain('This page holds')
  })

  test('is made of a run without a claim too', () => {
    expect(formatClaimsPage(run([unsupportedAnalysis()]))).toContain('No sentence was labelled')
  })
})

describe('the filter of the overview', () => {
  test('knows how many documents there are, and names only those that the page shows', () => {
    const model = createReportModel(
      { ...sampleComparison(), analyses: [...many(40), unsupportedAnalysis()] },
      sampleManifest,
    )
    const filter = overviewFilter(model, dataIsland('x', { size: 0, columns: {} }))
    const markup = filter === null ? '' : renderPage(filter)
    expect(markup).not.toContain('document-7')
    expect(islandIn(markup)).toMatchObject({ size: 2, columns: { n: [40, 1] } })
  })
})
