import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openStudio, type Studio } from './support/browser.ts'

let studio: Studio

beforeAll(async () => {
  studio = await openStudio()
})

afterAll(async () => {
  await studio.close()
})

const allPages = (): readonly string[] => [
  'index.html',
  'compare.html',
  'documents.html',
  'claims.html',
  ...readdirSync(join(studio.folder, 'report', 'docs')).map((name) => `docs/${name}`),
]

const overflow = 'document.documentElement.scrollWidth - innerWidth'

describe('every page', () => {
  test('loads without an error, a request, a dialog, or anything run from the texts', async () => {
    for (const path of allPages()) {
      const { page, trouble } = await studio.open(path)
      expect(trouble, path).toEqual({ errors: [], requests: [], dialogs: [] })
      expect(await page.evaluate('globalThis.hacked'), path).toBeUndefined()
      await page.close()
    }
  })

  test('fits every width without scrolling sideways', async () => {
    for (const path of allPages()) {
      const { page } = await studio.open(path)
      for (const width of [1440, 768, 375, 320]) {
        await page.setViewportSize({ width, height: 900 })
        expect(await page.evaluate(overflow), `${path} at ${width}`).toBeLessThanOrEqual(0)
      }
      await page.close()
    }
  })

  test('has one main heading, a language and names for its regions', async () => {
    for (const path of allPages()) {
      const { page } = await studio.open(path)
      expect(await page.locator('h1').count(), path).toBe(1)
      expect(await page.locator('html').getAttribute('lang')).toBe('en')
      const nameless =
        '[role=region]:not([aria-label]), nav:not([aria-label]), svg:not([aria-hidden])'
      expect(await page.locator(nameless).count(), path).toBe(0)
      await page.close()
    }
  })

  test('reads without a script', async () => {
    const { page } = await studio.open('index.html', { javaScript: false })
    expect(await page.locator('[data-theme-toggle]').isVisible()).toBe(false)
    await page.locator('button.cell').first().click()
    expect(await page.locator('.card:popover-open').count()).toBe(1)
  })
})

describe('colours', () => {
  const ground = 'getComputedStyle(document.body).backgroundColor'

  test('follow the system, and the button, and stay', async () => {
    const { page } = await studio.open('index.html', { colorScheme: 'dark' })
    const dark = await page.evaluate(ground)
    await page.getByRole('button', { name: 'Use light colours' }).click()
    const light = await page.evaluate(ground)
    expect(light).not.toBe(dark)
    await page.reload()
    expect(await page.evaluate(ground)).toBe(light)
    const other = await studio.open('index.html', { colorScheme: 'light' })
    expect(await other.page.evaluate(ground)).toBe(light)
  })

  test('are left to the system where it forces its own', async () => {
    const { page, trouble } = await studio.open('index.html', { forcedColors: 'active' })
    expect(await page.evaluate("matchMedia('(forced-colors: active)').matches")).toBe(true)
    expect(trouble.errors).toEqual([])
  })
})
