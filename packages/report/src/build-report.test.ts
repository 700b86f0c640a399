import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { buildReport } from './build-report.ts'
import { hostileText } from './test-support/hostile-analysis.ts'
import { sampleComparison, sampleManifest } from './test-support/sample-comparison.ts'

const build = (comparison = sampleComparison()): ReadonlyMap<string, string> =>
  new Map(
    [...buildReport(comparison, sampleManifest)].map(({ path, contents }) => [path, contents]),
  )

const pagesOf = (files: ReadonlyMap<string, string>): readonly string[] =>
  [...files].filter(([path]) => path.endsWith('.html')).map(([, contents]) => contents)

const hash = (text: string): string =>
  `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`

const between = (page: string, tag: string): string =>
  new RegExp(`<${tag}>([\\s\\S]*)</${tag}>`, 'u').exec(page)?.[1] ?? ''

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&#13;': '\r',
}

const textOf = (markup: string): string =>
  markup
    .replaceAll(/<[^>]*>/gu, '')
    .replaceAll(/&(?:amp|lt|gt|quot|#39|#13);/gu, (entity) => entities[entity] ?? entity)

describe('buildReport', () => {
  const files = build()

  test('writes the files of a run, at safe paths', () => {
    const paths = [...files.keys()]
    expect(paths).toMatchInlineSnapshot(`
      [
        "documents.csv",
        "duplicates.csv",
        "sentences.csv",
        "claims.csv",
        "cues.csv",
        "hits.csv",
        "relations.csv",
        "stances.csv",
        "positions.csv",
        "profile.csv",
        "course.csv",
        "course-stances.csv",
        "comparison.csv",
        "contrasts.csv",
        "group-profile.csv",
        "pairs.csv",
        "collocations.csv",
        "similarity.csv",
        "robustness.csv",
        "diagnostics.csv",
        "csv-metadata.json",
        "analysis.ndjson",
        "run.json",
        "account.md",
        "report/index.html",
        "report/compare.html",
        "report/documents.html",
        "report/claims.html",
        "report/docs/a-b-3307651f86.html",
        "report/docs/b.html",
        "report/groups/1-1-2ff6d15d6a.html",
        "report/words/marketing.emotion.html",
        "report/words/marketing.logic.html",
        "report/lexicons/marketing.html",
        "report/lexicons/argument.html",
        "report/charts/statements.svg",
        "report/charts/statements.csv",
        "report/charts/positions.svg",
        "report/charts/positions.csv",
        "report/charts/claims.svg",
        "report/charts/claims.csv",
        "report/charts/index-marketing.appeal.svg",
        "report/charts/index-marketing.appeal.csv",
        "report/charts/categories.svg",
        "report/charts/categories.csv",
      ]
    `)
    for (const path of paths) expect(path).toMatch(/^[\w./-]+$/u)
  })

  test('gives the same bytes again', () => {
    expect(build()).toEqual(files)
  })

  test('makes pages one at a time', () => {
    const first = buildReport(sampleComparison(), sampleManifest).next()
    expect(first.value).toMatchObject({ path: 'documents.csv' })
  })

  test('lets pages run and load nothing but what they name by hash', () => {
    for (const page of pagesOf(files)) {
      const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/u.exec(page)?.[1] ?? ''
      expect(policy.split('; ')).toEqual([
        "default-src 'none'",
        `style-src ${hash(between(page, 'style'))}`,
        `script-src ${hash(between(page, 'script'))}`,
        'img-src data:',
        "base-uri 'none'",
        "form-action 'none'",
      ])
      expect(page).not.toMatch(/ style="|<link|<iframe| on\w+="/u)
      expect(page.match(/<script(?! type="application\/json")/gu)).toHaveLength(1)
    }
  })

  test('holds the text as written', () => {
    const page = [...files].find(([path]) => path.startsWith('report/docs/a-b-'))?.[1] ?? ''
    const article = /<div class="article"[^>]*>([\s\S]*?)<\/div>/u.exec(page)?.[1] ?? ''
    expect(textOf(article)).toBe(hostileText)
  })

  test('has unique identifiers, and no link that leads nowhere', () => {
    for (const page of pagesOf(files)) {
      const ids = [...page.matchAll(/ id="([^"]*)"/gu)].map((match) => match[1] ?? '')
      expect(new Set(ids).size).toBe(ids.length)
      for (const [, target = ''] of page.matchAll(
        / (?:href="#|popovertarget="|aria-describedby=")([^" =]+)"/gu,
      )) {
        expect(ids).toContain(target)
      }
    }
  })

  test('links to pages and sentences that exist', () => {
    const index = files.get('report/index.html') ?? ''
    for (const [, path = '', anchor] of index.matchAll(/href="(docs\/[^"#]+)(?:#([^"]*))?"/gu)) {
      const page = files.get(`report/${path}`)
      expect(page, path).toBeDefined()
      if (anchor !== undefined) expect(page).toContain(` id="${anchor}"`)
    }
  })

  test('shows the control characters of names', () => {
    for (const page of pagesOf(files)) expect(page).not.toContain('\u202E')
    expect(files.get('report/index.html')).toContain('⟨U+202E⟩txt')
  })

  test('says so where the index points the other way', () => {
    expect(files.get('report/index.html')).toContain('The index does not point the same way')
  })

  test('says why there is no matrix without propositions', () => {
    const { frame, ...rest } = sampleComparison()
    const analyses = rest.analyses.map((each) => ({ ...each, positions: [], stances: [] }))
    const page = build({ ...rest, analyses, frame: { ...frame, propositions: [] } }).get(
      'report/index.html',
    )
    expect(page).toContain('This run has no propositions')
    expect(page).not.toContain('class="matrix"')
  })

  test('makes pages of an empty run', () => {
    const { frame } = sampleComparison()
    const page = build({
      frame: { ...frame, categories: [], dimensions: [], propositions: [] },
      groupBy: 'group',
      analyses: [],
      languages: [],
      addition: null,
      duplicates: { rows: [], leftOut: false },
      groups: [],
      documentsFaceOthers: false,
      documentRows: [],
      rows: [],
      courses: [],
      contrasts: [],
      groupProfile: [],
      draws: { bootstrap: 1000, relabelings: 9999 },
      pairs: [],
      pairing: { maxPairs: 100, leftOut: [] },
      collocations: {
        fewestClaims: 2,
        mostFeatures: 30,
        crowdedClaims: 0,
        mostPairs: 1000,
        leftOut: [],
        rows: [],
      },
      similarities: { nearest: 10, mostUnits: 500, leftOut: [], rows: [] },
      robustness: [],
      headlinesLeftOut: 0,
      diagnostics: [],
    }).get('report/index.html')
    expect(page).toContain('This run compares no lexicon')
  })

  test('gives the files as they were', () => {
    for (const [path, contents] of files) {
      const stable = contents
        .replace(/<style>[\s\S]*<\/style>/u, '')
        .replace(/<script>[\s\S]*<\/script>/u, '')
        .replaceAll(/sha256-[^']*/gu, 'sha256')
        .replaceAll(/(?<=;base64,)[\w+/=]+/gu, (held) => Buffer.from(held, 'base64').toString())
      expect(stable).toMatchSnapshot(path)
    }
  })
})
