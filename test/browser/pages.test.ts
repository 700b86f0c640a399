import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openStudio, type Studio } from './support/browser.ts'
import { pagesOfEachKind, reportPages } from './support/report-pages.ts'
import { contrastViolations, violations } from './support/violations.ts'

let studio: Studio

beforeAll(async () => {
  studio = await openStudio()
})

afterAll(async () => {
  await studio.close()
})

const nameless =
  '[role=region]:not([aria-label]), nav:not([aria-label]), svg:not([aria-hidden]):not([aria-label])'

const overflow = 'document.documentElement.scrollWidth - innerWidth'

describe('every page', () => {
  test('loads quietly, runs nothing of the texts, fits every width, and keeps to WCAG 2.2 AA', async () => {
    for (const { path } of reportPages(studio.folder)) {
      const { page, trouble } = await studio.open(path)
      const sideways: number[] = []
      const accessible = await violations(page)
      for (const width of [1440, 768, 375, 320]) {
        await page.setViewportSize({ width, height: 900 })
        if (Number(await page.evaluate(overflow)) > 0) sideways.push(width)
      }
      const seen = {
        trouble,
        hacked: await page.evaluate('globalThis.hacked'),
        sideways,
        headings: await page.locator('h1').count(),
        language: await page.locator('html').getAttribute('lang'),
        nameless: await page.locator(nameless).count(),
        accessible,
      }
      expect(seen, path).toEqual({
        trouble: { errors: [], requests: [], dialogs: [] },
        hacked: undefined,
        sideways: [],
        headings: 1,
        language: 'en',
        nameless: 0,
        accessible: [],
      })
      await page.context().close()
    }
  }, 300_000)

  test('can be read in dark colours, on a phone too', async () => {
    for (const { path } of pagesOfEachKind(studio.folder)) {
      for (const view of [{ colorScheme: 'dark' }, { width: 375, colorScheme: 'dark' }] as const) {
        const { page } = await studio.open(path, view)
        expect(await contrastViolations(page), path).toEqual([])
        await page.context().close()
      }
    }
  }, 300_000)

  test('reads without a script', async () => {
    const { page } = await studio.open('index.html', { javaScript: false })
    await expect.poll(() => page.locator('[data-theme-toggle]').isVisible()).toBe(false)
    await page.locator('button.cell').first().click()
    await expect.poll(() => page.locator('.card:popover-open').count()).toBe(1)
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
