import { statSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isFocused, openStudio, styleOf, type Studio } from './support/browser.ts'
import { pageNamed } from './support/page-named.ts'
import { violations } from './support/violations.ts'

let studio: Studio
let slugs: Readonly<Record<'english' | 'arabic' | 'german' | 'hostile', string>>

const slugOf = (part: string): string => pageNamed(studio.folder, part).replace(/\.html$/u, '')

beforeAll(async () => {
  studio = await openStudio()
  slugs = {
    english: slugOf('half-a-handshake'),
    arabic: slugOf('suqan'),
    german: slugOf('der-haendler'),
    hostile: slugOf('con-svg'),
  }
})

afterAll(async () => {
  await studio.close()
})

const shown = async (page: Page): Promise<readonly string[]> =>
  Promise.all(
    ['a', 'b'].map(async (side) =>
      page.locator(`[data-row=document] [data-slot=${side}] a`).first().getAttribute('href'),
    ),
  ).then((hrefs) => hrefs.map((href) => (href ?? '').replace(/^docs\/|\.html$/gu, '')))

const main = async (page: Page): Promise<string> =>
  page.evaluate(() => {
    const copy = document.querySelector('main')?.cloneNode(true)
    if (!(copy instanceof Element)) return ''
    for (const each of copy.querySelectorAll('template,select,button,[data-without-script]'))
      each.remove()
    return copy.textContent.replaceAll(/\s+/gu, '')
  })

describe('two documents side by side', () => {
  test('starts with a contradiction, the same with scripts as without', async () => {
    const scripted = await studio.open('compare.html')
    const plain = await studio.open('compare.html', { javaScript: false })
    await expect.poll(() => plain.page.locator('[data-without-script]').isVisible()).toBe(true)
    await expect.poll(() => plain.page.locator('select:visible').count()).toBe(0)
    const [a = '', b = ''] = await shown(scripted.page)
    expect(a).not.toBe(b)
    const before = await main(scripted.page)
    expect(await scripted.page.locator('#pairs .standing').first().textContent()).toBe('Contradict')
    await scripted.page.locator('[data-swap]').click()
    await scripted.page.waitForFunction((slug) => location.hash.startsWith(`#a=${slug}`), b)
    expect(await shown(scripted.page)).toEqual([b, a])
    await scripted.page.locator('[data-swap]').click()
    await scripted.page.waitForFunction((slug) => location.hash.startsWith(`#a=${slug}`), a)
    await scripted.page.evaluate(() => document.querySelector('[data-announce]')?.replaceChildren())
    expect(await main(scripted.page)).toBe(before)
  })

  test('keeps the choice in the address, over back, reload and links within the page', async () => {
    const { page, trouble } = await studio.open('compare.html')
    const first = await shown(page)
    await page.getByLabel('Document A').selectOption(slugs.arabic)
    await page.getByLabel('Document B').selectOption(slugs.english)
    expect(await shown(page)).toEqual([slugs.arabic, slugs.english])
    expect(page.url()).toMatch(
      new RegExp(`compare\\.html#a=${slugs.arabic}&b=${slugs.english}$`, 'u'),
    )
    expect(await page.locator('[data-announce]').textContent()).toContain('Half a Handshake')
    expect(await page.title()).toContain('Half a Handshake')
    await page.locator('.in-short a:visible').first().click()
    await page.waitForFunction((slug) => location.hash.endsWith(`&b=${slug}`), slugs.english)
    await page.reload()
    expect(await shown(page)).toEqual([slugs.arabic, slugs.english])
    expect(await page.getByLabel('Document A').inputValue()).toBe(slugs.arabic)
    await page.goBack()
    await page.goBack()
    expect((await shown(page))[0]).toBe(slugs.arabic)
    await page.goBack()
    expect(await shown(page)).toEqual(first)
    expect(trouble).toEqual({ errors: [], requests: [], dialogs: [] })
  })

  test('swaps by the keyboard, and when one is chosen for the place of the other', async () => {
    const { page } = await studio.open(`compare.html#a=${slugs.english}&b=${slugs.arabic}`)
    const swap = page.locator('[data-swap]')
    await swap.focus()
    await page.keyboard.press('Enter')
    expect(await shown(page)).toEqual([slugs.arabic, slugs.english])
    expect(await isFocused(swap)).toBe(true)
    await page.getByLabel('Document A').selectOption(slugs.english)
    expect(await shown(page)).toEqual([slugs.english, slugs.arabic])
  })

  test('turns the claims of a pair round with the documents', async () => {
    const { page } = await studio.open('compare.html')
    const hrefs = async (): Promise<readonly (string | null)[]> =>
      Promise.all(
        (await page.locator('#pairs li').first().locator('.quote').all()).map((quote) =>
          quote.getAttribute('href'),
        ),
      )
    const before = await hrefs()
    await page.locator('[data-swap]').click()
    await page.waitForFunction(() => location.hash !== '')
    expect(await hrefs()).toEqual([...before].reverse())
  })

  test('is opened by a pair of the overview and by a document', async () => {
    const { page } = await studio.open('index.html')
    const link = page.locator('#pairs a', { hasText: 'both documents side by side' }).first()
    const half = page.locator('#pairs li').first().locator('figcaption a')
    const wanted = await half.evaluateAll((links) =>
      links.map((each) => (each.getAttribute('href') ?? '').replace(/^docs\/|\.html$/gu, '')),
    )
    await link.click()
    expect(await shown(page)).toEqual(wanted)
    await page.goto(page.url().replace(/compare\.html.*$/u, `docs/${slugs.english}.html`))
    await page.getByRole('link', { name: 'compare with another document' }).click()
    expect((await shown(page))[0]).toBe(slugs.english)
    await page.locator('#positions .quote').first().click()
    await expect.poll(() => page.locator('.s:target').isVisible()).toBe(true)
  })

  test('says when an address names a document that is not there', async () => {
    const { page } = await studio.open(`compare.html#a=no<b>such&b=${slugs.english}`)
    expect(await page.locator('[data-trouble]').textContent()).toContain('no<b>such')
    expect((await shown(page))[1]).toBe(slugs.english)
  })

  test('shows what was not analysed as such', async () => {
    const { page } = await studio.open(`compare.html#a=${slugs.german}&b=${slugs.english}`)
    const cells = page.locator('#positions [data-slot=a], #profile [data-slot=a]')
    for (const text of await cells.allTextContents()) expect(text.trim()).toBe('not analysed')
    await expect.poll(() => page.locator('.in-short [data-kind]:visible').count()).toBe(1)
  })

  test('gives hostile names and texts nothing to do', async () => {
    const { page, trouble } = await studio.open(
      `compare.html#a=${slugs.hostile}&b=${slugs.english}`,
    )
    expect((await shown(page))[0]).toBe(slugs.hostile)
    await page.locator('[data-swap]').click()
    await page.goBack()
    expect(await page.evaluate('globalThis.hacked')).toBeUndefined()
    await expect.poll(() => page.locator('main img, main iframe, main script').count()).toBe(0)
    expect(trouble).toEqual({ errors: [], requests: [], dialogs: [] })
  })

  test('fits every width, in columns on a desk and below each other with letters on a phone', async () => {
    const { page } = await studio.open(`compare.html#a=${slugs.arabic}&b=${slugs.english}`)
    const cells = page.locator('#positions tbody tr').first()
    for (const width of [1440, 768, 375, 320]) {
      await page.setViewportSize({ width, height: 900 })
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect(overflow, String(width)).toBeLessThanOrEqual(0)
      const [a, b] = [
        await cells.locator('td.a').boundingBox(),
        await cells.locator('td.b').boundingBox(),
      ]
      if (width > 700) expect(a?.y).toBe(b?.y)
      else expect(b?.y).toBeGreaterThan(a?.y ?? 0)
    }
    const letter = await cells
      .locator('td.b')
      .evaluate((cell) => getComputedStyle(cell, '::before').content)
    expect(letter).toBe('"B"')
    for (const quote of await page.locator('#positions .quote').all()) {
      expect(await styleOf(quote, 'unicode-bidi')).toBe('isolate')
    }
  })

  test('is open to everyone, in light, dark and right-to-left, on a desk and on a phone', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const address = `compare.html#a=${slugs.arabic}&b=${slugs.english}`
      const { page } = await studio.open(address, { colorScheme })
      expect(await violations(page), colorScheme).toEqual([])
      await page.evaluate(() => (document.documentElement.dir = 'rtl'))
      expect(await violations(page), `${colorScheme} right to left`).toEqual([])
      await page.setViewportSize({ width: 375, height: 900 })
      expect(await violations(page), `${colorScheme} on a phone`).toEqual([])
    }
  })

  test('is small', () => {
    expect(statSync(join(studio.folder, 'report', 'compare.html')).size).toBeLessThan(600_000)
  })
})
