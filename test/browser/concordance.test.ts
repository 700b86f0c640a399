import { countLines, createConcordancer, readQuery } from '@contend/analyze'
import { formatConcordancePage } from '@contend/report'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openStudio, type Studio } from './support/browser.ts'
import { sampleComparison, sampleManifest } from './support/sample-run.ts'

const articles = fileURLToPath(new URL('../../corpus/articles', import.meta.url))
const queries = { english: 'regex:people|consumers', arabic: 'regex:المستهلك' } as const

let studio: Studio

beforeAll(async () => {
  studio = await openStudio()
  const { analyses, frame } = sampleComparison(articles)
  for (const [name, query] of Object.entries(queries)) {
    const { linesOf, searches } = createConcordancer(readQuery(query, frame.categories), 8)
    const lines = analyses.flatMap(linesOf)
    const counts = countLines(analyses.filter(searches), lines)
    const page = { query, lines, counts, manifest: sampleManifest, linked: true }
    writeFileSync(join(studio.folder, `report/${name}.html`), formatConcordancePage(page))
  }
})

afterAll(async () => {
  await studio.close()
})

describe('the page of a concordance', () => {
  test('sorts by the words before the keyword, searches, and leads to the sentence', async () => {
    const { page, trouble } = await studio.open('english.html')
    const rows = page.locator('.lines > li')
    const count = await rows.count()
    expect(count).toBeGreaterThan(5)
    await page.getByLabel('Order').selectOption('left')
    const nearest = await rows.locator('.before').evaluateAll((cells) =>
      cells.map(
        (cell) =>
          cell.textContent
            .toLowerCase()
            .match(/[\p{L}\p{N}]+/gu)
            ?.at(-1) ?? '',
      ),
    )
    expect(new Set(nearest).size).toBeGreaterThan(3)
    expect(nearest).toEqual(nearest.toSorted())
    await page.getByLabel('Search').fill('consumers')
    const shown = await rows.count()
    expect(shown).toBeLessThan(count)
    expect(await page.locator('[data-found]').textContent()).toMatch(
      new RegExp(`^${String(shown)} of \\d+ lines$`, 'u'),
    )
    await rows.locator('a.keyword').first().click()
    expect(page.url()).toMatch(/docs\/[\w.-]+\.html#s\d+$/u)
    await expect.poll(() => page.locator('.s:target').isVisible()).toBe(true)
    expect(trouble).toEqual({ errors: [], requests: [], dialogs: [] })
  })

  test('sets the words before against the keyword, whichever way they run', async () => {
    for (const [name, isLeftToRight] of [
      ['english.html', true],
      ['arabic.html', false],
    ] as const) {
      const { page } = await studio.open(name)
      const row = page.locator('.lines > li').first()
      const boxes = await Promise.all(
        ['before', 'keyword', 'behind'].map((part) => row.locator(`.${part}`).boundingBox()),
      )
      const [first, keyword, last] = boxes.map((box) => box?.x ?? NaN)
      expect((first ?? NaN) < (keyword ?? NaN)).toBe(isLeftToRight)
      expect((keyword ?? NaN) < (last ?? NaN)).toBe(isLeftToRight)
    }
  })

  test('reads on a phone, in the dark and without scripts', async () => {
    const { page } = await studio.open('english.html', {
      width: 360,
      colorScheme: 'dark',
      javaScript: false,
    })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
    await expect.poll(() => page.locator('.tools').isVisible()).toBe(false)
    const row = page.locator('.lines > li').first()
    const [keyword, where] = [
      await row.locator('.keyword').boundingBox(),
      await row.locator('.where').boundingBox(),
    ]
    expect(where?.y).toBeGreaterThan(keyword?.y ?? Infinity)
  })
})
