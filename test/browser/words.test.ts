import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openStudio, styleOf, type Studio } from './support/browser.ts'
import { violations } from './support/violations.ts'

let studio: Studio

beforeAll(async () => {
  studio = await openStudio()
})

afterAll(async () => {
  await studio.close()
})

const people = 'words/marketing.p2p.html'
const rows = (page: Page) => page.locator('.lines > li')
const quiet = { errors: [], requests: [], dialogs: [] }

describe('the concordance of a category', () => {
  test('reads without a script, in the same markup as with one', async () => {
    const plain = await studio.open(people, { javaScript: false })
    await expect.poll(() => plain.page.locator('[data-tools]').isVisible()).toBe(false)
    const scripted = await studio.open(people)
    const before = await rows(plain.page).count()
    expect(before).toBeGreaterThan(20)
    const shown = Math.min(100, before)
    const markup = async (page: Page): Promise<readonly string[]> =>
      rows(page).evaluateAll((items) => items.map((item) => item.outerHTML.replaceAll(/\s+/g, ' ')))
    expect((await markup(scripted.page)).slice(0, shown)).toEqual(
      (await markup(plain.page)).slice(0, shown),
    )
    expect(scripted.trouble).toEqual(quiet)
  })

  test('searches, sorts by the nearest word before, and keeps both in the address', async () => {
    const { page } = await studio.open(people)
    const all = await rows(page).count()
    await page.getByLabel('Search').fill('person')
    const found = await rows(page).count()
    expect(found).toBeGreaterThan(0)
    expect(found).toBeLessThan(all)
    await page.getByLabel('Order').selectOption('left')
    expect(page.url()).toMatch(/#q=person&sort=left$/u)
    const nearest = await rows(page)
      .locator('.before')
      .evaluateAll((cells) =>
        cells.map(
          (cell) =>
            cell.textContent
              .toLowerCase()
              .match(/[\p{L}\p{N}]+/gu)
              ?.at(-1) ?? '',
        ),
      )
    expect(nearest).toEqual(nearest.toSorted())
    await page.reload()
    await expect.poll(() => rows(page).count()).toBe(found)
    expect(await page.getByLabel('Search').inputValue()).toBe('person')
  })

  test('is opened at a term, and says when a term is not there', async () => {
    const { page } = await studio.open(`${people}#term=people&x=1`)
    const keywords = await rows(page).locator('.keyword').allTextContents()
    expect(keywords.length).toBeGreaterThan(0)
    expect(new Set(keywords.map((word) => word.toLowerCase()))).toEqual(new Set(['people']))
    expect(await page.locator('[data-term]').inputValue()).toBe('people')
    await page.getByLabel('Order').selectOption('right')
    expect(page.url()).toContain('x=1')
    await page.locator('#terms tbody a').last().click()
    await expect.poll(() => rows(page).count()).toBeLessThan(keywords.length)
    await page.goto(page.url().replace(/#.*/u, '#term=<img src=x>'))
    expect(await page.locator('[data-trouble]').textContent()).toContain('<img src=x>')
    await expect.poll(() => page.locator('[data-trouble] img').count()).toBe(0)
    await expect.poll(() => rows(page).count()).toBeGreaterThan(keywords.length)
  })

  test('leads to the sentence', async () => {
    const { page } = await studio.open(people)
    await rows(page).locator('.keyword').first().click()
    expect(page.url()).toMatch(/docs\/[\w.-]+\.html#s\d+$/u)
    await expect.poll(() => page.locator('.s:target').isVisible()).toBe(true)
  })

  test('lines up keywords whichever way the words run', async () => {
    const { page } = await studio.open(people)
    const middles = await rows(page).evaluateAll((items) =>
      items.map((item) => {
        const box = item.querySelector('.keyword')?.getBoundingClientRect()
        return Math.round((box?.left ?? 0) + (box?.width ?? 0) / 2)
      }),
    )
    expect(Math.max(...middles) - Math.min(...middles)).toBeLessThanOrEqual(1)
    const arabic = rows(page)
      .filter({ has: page.locator('.words[dir=rtl]') })
      .first()
    expect(await styleOf(arabic.locator('.words'), 'direction')).toBe('rtl')
    const [before, behind] = await Promise.all(
      ['.before', '.behind'].map((part) => arabic.locator(part).boundingBox()),
    )
    expect(before?.x).toBeGreaterThan(behind?.x ?? Infinity)
  })
})

describe('the page of a lexicon', () => {
  test('leads from an entry to its lines', async () => {
    const { page, trouble } = await studio.open('lexicons/marketing.html')
    await page.getByRole('link', { name: 'people', exact: true }).click()
    expect(page.url()).toMatch(/words\/marketing\.p2p\.html#term=people$/u)
    expect(await page.locator('[data-term]').inputValue()).toBe('people')
    expect(trouble).toEqual(quiet)
  })
})

describe('the page of a group', () => {
  test('has its documents, sides, figures and claims, and leads on', async () => {
    const { page, trouble } = await studio.open('index.html')
    await page.locator('#groups a[href^="groups/"]').first().click()
    await page.waitForURL(/\/groups\//u)
    await expect.poll(() => page.locator('#documents tbody tr').count()).toBeGreaterThan(2)
    await expect.poll(() => page.locator('#figures tbody tr').count()).toBeGreaterThan(2)
    await expect.poll(() => page.locator('#claims tbody tr').count()).toBeLessThanOrEqual(25)
    await page.getByRole('navigation', { name: 'Groups' }).getByRole('link').first().click()
    await expect.poll(() => page.locator('h1').count()).toBe(1)
    expect(trouble).toEqual(quiet)
  })
})

test('these pages are open to everyone, and fit every width', async () => {
  const groups = readdirSync(join(studio.folder, 'report', 'groups'))
  const paths = [people, 'lexicons/marketing.html', `groups/${groups[0] ?? ''}`]
  for (const path of paths) {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page } = await studio.open(path, { colorScheme })
      expect(await violations(page), `${path} ${colorScheme}`).toEqual([])
      if (colorScheme === 'dark') {
        await page.evaluate(() => (document.documentElement.dir = 'rtl'))
        expect(await violations(page), `${path} right to left`).toEqual([])
      }
      for (const width of [1440, 768, 375, 320]) {
        await page.setViewportSize({ width, height: 900 })
        const overflow = await page.evaluate('document.documentElement.scrollWidth - innerWidth')
        expect(overflow, `${path} at ${String(width)}`).toBeLessThanOrEqual(0)
      }
      await page.close()
    }
  }
}, 240_000)
