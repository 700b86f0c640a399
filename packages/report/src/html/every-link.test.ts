import { expect, test } from 'vitest'
import { buildReport } from '../build-report.ts'
import { hostileAnalysis } from '../test-support/hostile-analysis.ts'
import { sampleComparison, sampleManifest } from '../test-support/sample-comparison.ts'

/** Where a link leads to, from the root of the run; `null` for what is not a file of it. */
const targetOf = (page: string, href: string): { path: string; anchor: string } | null => {
  const { protocol, pathname, hash } = new URL(href, `run:///${page}`)
  if (protocol !== 'run:') return null
  // A hash with "=" is the state of a page, not a place in it.
  return { path: pathname.slice(1), anchor: hash.includes('=') ? '' : hash.slice(1) }
}

const unescaped = (text: string): string =>
  text.replaceAll('&#39;', "'").replaceAll('&quot;', '"').replaceAll('&amp;', '&')

const valuesOf = (markup: string, attribute: string): readonly string[] =>
  [...markup.matchAll(new RegExp(`\\s${attribute}="([^"]*)"`, 'gu'))].map(([, value = '']) =>
    unescaped(value),
  )

/** Links that lead nowhere, as `PAGE → HREF`. */
const deadLinks = (files: ReadonlyMap<string, string>): readonly string[] => {
  const idsOf = new Map(
    [...files].map(([path, contents]) => [path, new Set(valuesOf(contents, 'id'))]),
  )
  return [...files].flatMap(([page, contents]) =>
    // Scripts fill the addresses in templates.
    valuesOf(contents.replaceAll(/<template[\s\S]*?<\/template>/gu, ''), 'href')
      .filter((href) => {
        const target = targetOf(page, href)
        if (target === null) return false
        const ids = idsOf.get(target.path)
        return ids === undefined || (target.anchor !== '' && !ids.has(target.anchor))
      })
      .map((href) => `${page} → ${href}`),
  )
}

const filesOf = (comparison: ReturnType<typeof sampleComparison>): ReadonlyMap<string, string> =>
  new Map(
    [...buildReport(comparison, sampleManifest)].map(({ path, contents }) => [path, contents]),
  )

test.each([
  ['the sample', sampleComparison()],
  [
    'a run of one hostile document',
    { ...sampleComparison(), analyses: [hostileAnalysis()], pairs: [] },
  ],
])('every link of every page and drawing leads somewhere: %s', (_, comparison) => {
  const files = filesOf(comparison)
  expect([...files.keys()].filter((path) => path.endsWith('.html')).length).toBeGreaterThan(5)
  expect(deadLinks(files)).toEqual([])
})
