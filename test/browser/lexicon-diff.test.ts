import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { formatLexiconDiff } from '@contend/report'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openStudio, type Studio } from './support/browser.ts'
import { sampleDiff } from './support/sample-diff.ts'

let studio: Studio

beforeAll(async () => {
  studio = await openStudio()
  writeFileSync(join(studio.folder, 'report', 'diff.html'), formatLexiconDiff(sampleDiff))
})

afterAll(async () => {
  await studio.close()
})

const overflow = 'document.documentElement.scrollWidth - innerWidth'

test('the page on an edit loads quietly, fits every width, and filters', async () => {
  const { page, trouble } = await studio.open('diff.html')
  expect(trouble).toEqual({ errors: [], requests: [], dialogs: [] })
  expect(await page.evaluate('globalThis.hacked')).toBeUndefined()
  for (const width of [1440, 768, 400, 320]) {
    await page.setViewportSize({ width, height: 900 })
    expect(await page.evaluate(overflow), String(width)).toBeLessThanOrEqual(0)
  }
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.locator('[data-filter=hits-table] input').fill('bread*')
  await expect.poll(() => page.locator('#hits-table tbody tr:visible').count()).toBe(1)
})

test('it reads without a script, and Arabic from the right', async () => {
  const { page } = await studio.open('diff.html', { javaScript: false, colorScheme: 'dark' })
  await expect.poll(() => page.locator('.tools').first().isVisible()).toBe(false)
  await expect.poll(() => page.locator('#hits-table tbody tr').count()).toBe(2)
  const arabic = page.locator('#stances-table .words')
  expect(await arabic.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl')
})
