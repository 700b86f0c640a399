import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openStudio, styleOf, type Studio } from './support/browser.ts'

let studio: Studio

beforeAll(async () => {
  studio = await openStudio()
})

afterAll(async () => {
  await studio.close()
})

describe('pairs of claims', () => {
  test('show contradictions side by side with what decided marked, and agreements folded', async () => {
    const { page } = await studio.open('index.html')
    const section = page.locator('#pairs')
    const first = section.locator('.pairs li:visible').first()
    expect(await first.locator('.why').textContent()).toContain('Contradict')
    const [left, right] = await first.locator('.half').all()
    const boxes = [await left?.boundingBox(), await right?.boundingBox()]
    expect(boxes[0]?.y).toBe(boxes[1]?.y)
    await expect.poll(() => section.locator('mark').count()).toBeGreaterThan(0)
    const folded = section.locator(':scope > details.fold').first()
    expect(await folded.getAttribute('open')).toBeNull()
    await folded.locator('summary').first().click()
    await expect.poll(() => folded.locator('.half').first().isVisible()).toBe(true)
  })

  test('lead to their sentences', async () => {
    const { page } = await studio.open('index.html')
    await page.locator('#pairs .quote:visible').first().click()
    expect(page.url()).toMatch(/docs\/[\w.-]+\.html#s\d+$/u)
    await page.locator('.s:target').waitFor({ state: 'visible' })
  })

  test('stand below each other on a phone, without scripts and in the dark', async () => {
    const { page } = await studio.open('index.html', {
      width: 360,
      colorScheme: 'dark',
      javaScript: false,
    })
    const [left, right] = await page.locator('#pairs li:visible').first().locator('.half').all()
    const [above, below] = [await left?.boundingBox(), await right?.boundingBox()]
    expect(above?.x).toBe(below?.x)
    expect(below?.y).toBeGreaterThan((above?.y ?? 0) + (above?.height ?? 0) - 1)
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(width).toBeLessThanOrEqual(360)
  })

  test('keep each quote in the direction of its words', async () => {
    const { page } = await studio.open('index.html')
    for (const quote of await page.locator('#pairs .quote').all()) {
      expect(await quote.getAttribute('dir')).toBe('auto')
      expect(await styleOf(quote, 'unicode-bidi')).toBe('isolate')
    }
  })
})

test('what documents leave out is counted, and named on demand', async () => {
  const { page } = await studio.open('index.html')
  const first = page.locator('#missing .gaps > li').first()
  expect(await first.locator('.tally').textContent()).toMatch(/not touched in\s+\d+ of\s+\d+/u)
  await expect.poll(() => first.locator('.names').isVisible()).toBe(false)
  await first.locator('summary').press('Enter')
  await expect.poll(() => first.locator('.names a').first().isVisible()).toBe(true)
})
