import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openStudio, type Studio } from './support/browser.ts'
import { reportPages } from './support/report-pages.ts'
import { violations } from './support/violations.ts'

let studio: Studio

beforeAll(async () => {
  studio = await openStudio()
})

afterAll(async () => {
  await studio.close()
})

describe('charts', () => {
  test('open alone without error, whatever the names in them', async () => {
    const drawings = readdirSync(join(studio.folder, 'report/charts')).filter((name) =>
      name.endsWith('.svg'),
    )
    expect(drawings).toContain('statements.svg')
    const { page, trouble } = await studio.open('charts/statements.svg')
    for (const name of drawings) {
      await page.goto(new URL(name, page.url()).href)
      expect(await page.evaluate('document.documentElement.localName'), name).toBe('svg')
      expect(await page.locator('parsererror').count(), name).toBe(0)
      expect(await page.evaluate('globalThis.hacked'), name).toBeUndefined()
      expect(trouble, name).toEqual({ errors: [], requests: [], dialogs: [] })
    }
  })

  test('of a document are saved from its page, with a script and without, and open alone', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'contend-saved-'))
    const saved = new Set<string>()
    for (const { path } of reportPages(studio.folder)) {
      if (!path.startsWith('docs/')) continue
      const { page, trouble } = await studio.open(path, { javaScript: saved.size > 0 })
      for (const link of await page.locator('.files a, .chart-files a').all()) {
        const [download] = await Promise.all([
          page.waitForEvent('download'),
          link.evaluate((element) => {
            if (element instanceof HTMLElement) element.click()
          }),
        ])
        const file = join(folder, download.suggestedFilename())
        await download.saveAs(file)
        saved.add(download.suggestedFilename())
        if (file.endsWith('.csv')) expect(readFileSync(file, 'utf8'), file).toMatch(/^\w+,.+\n./u)
        else {
          const alone = await page.context().newPage()
          await alone.goto(pathToFileURL(file).href)
          expect(await alone.locator('svg').count(), file).toBeGreaterThan(0)
          expect(await alone.locator('parsererror').count(), file).toBe(0)
          expect(await alone.evaluate('globalThis.hacked'), file).toBeUndefined()
          await alone.close()
        }
      }
      expect(trouble, path).toEqual({ errors: [], requests: [], dialogs: [] })
      await page.context().close()
    }
    expect([...saved].filter((name) => name.startsWith('map-')).length).toBeGreaterThan(2)
    rmSync(folder, { recursive: true })
  })

  test('show the author’s words only when asked, and keep that in the address', async () => {
    const { page, trouble } = await studio.open('index.html#group=Press')
    const [all, author] = ['.words-all', '.words-author'].map((form) =>
      page.locator(`#evidence div${form} tbody`),
    )
    const button = page.getByRole('button', { name: 'Author’s words only' })
    expect([await all?.isVisible(), await author?.isVisible()]).toEqual([true, false])
    await button.click()
    expect([await all?.isVisible(), await author?.isVisible()]).toEqual([false, true])
    expect(await button.getAttribute('aria-pressed')).toBe('true')
    expect(page.url()).toMatch(/#group=Press&words=author$/u)
    await page.locator('#evidence .words-author a[href^="docs/"]').first().click()
    expect(page.url()).toMatch(/docs\/.*#words=author$/u)
    await page.goBack()
    await button.click()
    expect(page.url()).toMatch(/#group=Press$/u)
    expect(trouble).toEqual({ errors: [], requests: [], dialogs: [] })
  })

  test('leave nothing to mind over the author’s words, the matrix aside', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page } = await studio.open('index.html#words=author', { colorScheme })
      await page.locator('.matrix').evaluate((table) => {
        table.remove()
      })
      expect(await violations(page)).toEqual([])
    }
  })

  test('show all words without a script', async () => {
    const { page } = await studio.open('index.html', { javaScript: false })
    await expect.poll(() => page.locator('#evidence div.words-all').isVisible()).toBe(true)
    await expect.poll(() => page.locator('#evidence div.words-author').isVisible()).toBe(false)
    await expect.poll(() => page.locator('[data-words-toggle]').isVisible()).toBe(false)
  })
})
