import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { isFocused, openStudio, type Studio } from './support/browser.ts'

let studio: Studio

beforeAll(async () => {
  studio = await openStudio()
})

afterAll(async () => {
  await studio.close()
})

/** Presses Tab until something has the focus; fails where it never does. */
const tabTo = async (page: Page, wanted: Locator): Promise<void> => {
  for (let step = 0; step < 150; step += 1) {
    if (await isFocused(wanted)) return
    await page.keyboard.press('Tab')
  }
  expect(await isFocused(wanted)).toBe(true)
}

test('leads by the keyboard alone from a cell of the overview to its reasons in the text, and back', async () => {
  const { page, trouble } = await studio.open('index.html')
  const cell = page.locator('.matrix button.cell.for').first()
  await tabTo(page, cell)
  await page.keyboard.press('Enter')
  const card = page.locator('.card:popover-open')
  const quote = card.locator('a.quote').first()
  const [words, href] = [await quote.textContent(), await quote.getAttribute('href')]
  await tabTo(page, quote)
  await page.keyboard.press('Escape')
  await expect.poll(() => card.count()).toBe(0)
  expect(await isFocused(cell)).toBe(true)
  await page.keyboard.press('Enter')
  await tabTo(page, quote)
  await page.keyboard.press('Enter')
  await page.waitForURL(`**/${href ?? 'nowhere'}`)
  const [, anchor = ''] = (href ?? '').split('#')
  const sentence = page.locator(`#${anchor}`)
  expect((await sentence.textContent())?.replaceAll(/\s+/gu, ' ')).toContain(words?.slice(0, 30))
  expect(await sentence.evaluate((each) => each.getBoundingClientRect().top)).toBeLessThan(900)
  const panel = page.locator('.panel')
  await expect.poll(() => panel.isVisible()).toBe(false)
  const mark = sentence.locator('[data-n][tabindex="0"]').first()
  await tabTo(page, mark)
  await expect.poll(() => panel.isVisible()).toBe(true)
  expect(await mark.getAttribute('aria-describedby')).toBe(await panel.getAttribute('id'))
  await page.keyboard.press('Enter')
  expect(await isFocused(panel)).toBe(true)
  await page.keyboard.press('Escape')
  await expect.poll(() => panel.isVisible()).toBe(false)
  expect(await isFocused(mark)).toBe(true)
  await page.goBack()
  expect(page.url()).toContain('index.html')
  expect(trouble).toEqual({ errors: [], requests: [], dialogs: [] })
})
