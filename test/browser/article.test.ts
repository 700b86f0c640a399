import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { pageNamed } from './support/page-named.ts'
import { isFocused, openStudio, styleOf, type Studio } from './support/browser.ts'
import { hostile } from './support/sample-run.ts'

let studio: Studio

beforeAll(async () => {
  studio = await openStudio()
})

afterAll(async () => {
  await studio.close()
})

const english = 'docs/paint-is-not-protection.html'
const arabic = 'docs/suqan-la-suq-wahida.html'
const panelOf = (page: Page): Locator => page.locator('.panel')

describe('the page of a document', () => {
  test('holds the text as written, whatever is in it', async () => {
    const { page } = await studio.open(`docs/${pageNamed(studio.folder, 'svg')}`)
    expect(await page.locator('.article').evaluate((article) => article.textContent)).toBe(
      hostile.text,
    )
  })

  test('explains a sentence on focus, and puts it away with Esc', async () => {
    const { page } = await studio.open(english)
    const claim = page.locator('.article .s.claim').nth(3)
    expect(await panelOf(page).isVisible()).toBe(false)
    await claim.focus()
    expect(await panelOf(page).isVisible()).toBe(true)
    expect(await panelOf(page).textContent()).toMatch(/Claim.*threshold 0\.50.*base/su)
    await page.keyboard.press('Escape')
    expect(await panelOf(page).isVisible()).toBe(false)
    expect(await isFocused(claim)).toBe(true)
  })

  test('reaches the marks with the Tab key', async () => {
    const { page } = await studio.open(english)
    await page.locator('.article .s.claim').first().focus()
    await page.keyboard.press('Tab')
    const focused = await page.evaluate("document.activeElement.closest('.article') !== null")
    expect(focused).toBe(true)
    expect(await panelOf(page).isVisible()).toBe(true)
  })

  test('explains a hit under the pointer, and lets the pointer into the panel', async () => {
    const { page } = await studio.open(english)
    await page.locator('.article .h.x0').first().hover()
    expect(await panelOf(page).textContent()).toContain('marketing.')
    await panelOf(page).hover()
    await page.waitForTimeout(500)
    expect(await panelOf(page).isVisible()).toBe(true)
    await page.mouse.move(5, 5)
    await panelOf(page).waitFor({ state: 'hidden' })
  })

  test('explains a negation by its rule', async () => {
    const { page } = await studio.open(english)
    await page.locator('.article .n-cue').first().focus()
    expect(await panelOf(page).textContent()).toMatch(/Negation.*clause-end/su)
  })

  test('switches layers, and takes what is off out of the Tab order', async () => {
    const { page } = await studio.open(english)
    const own = page.locator('.article .h.x1[data-first]')
    expect(await own.first().getAttribute('tabindex')).toBeNull()
    await page.getByRole('checkbox', { name: 'argument' }).check()
    expect(await own.first().getAttribute('tabindex')).toBe('0')
    const claim = page.locator('.article .s.claim:not(.premise)').first()
    expect(await styleOf(claim, 'background-color')).not.toBe('rgba(0, 0, 0, 0)')
    await page.getByRole('checkbox', { name: 'Claims' }).uncheck()
    expect(await styleOf(claim, 'background-color')).toBe('rgba(0, 0, 0, 0)')
  })

  test('sets Arabic from right to left inside a page that is not', async () => {
    const { page } = await studio.open(arabic)
    const article = page.locator('.article')
    expect(await article.getAttribute('dir')).toBe('rtl')
    expect(await article.getAttribute('lang')).toBe('ar')
    expect(await styleOf(page.locator('body'), 'direction')).toBe('ltr')
    const heading = page.locator('h1')
    expect(await styleOf(heading, 'direction')).toBe('rtl')
    for (const quote of await page.locator('.quote').all()) {
      expect(await styleOf(quote, 'direction')).toBe('rtl')
      expect(await styleOf(quote, 'unicode-bidi')).toBe('isolate')
    }
  })

  test('outlines the argument with links into the text, and folds by key', async () => {
    const { page } = await studio.open(english)
    const outline = page.locator('#outline')
    const linked = outline.locator('li li').first()
    expect(await linked.textContent()).toMatch(/(?:supports|attacks)\s+\d+\s+by\s+because\s+0\.60/u)
    await outline.locator('.further > summary').click()
    await linked.waitFor({ state: 'visible' })
    const summary = outline.locator('li:has(li) > details > summary').first()
    await summary.focus()
    await page.keyboard.press('Enter')
    expect(await linked.isVisible()).toBe(false)
    await page.keyboard.press('Enter')
    await linked.locator('.meta a').last().click()
    expect(page.url()).toMatch(/#s\d+$/u)
    expect(await page.locator('.article .s:target').isVisible()).toBe(true)
  })

  test('shows a document that was not analysed, and says so', async () => {
    const { page } = await studio.open('docs/der-haendler.html')
    expect(await page.locator('.note.warning').first().textContent()).toContain('not analysed')
    expect(await page.locator('.article').textContent()).toContain(
      'Der Unterschied liegt im Papier.',
    )
    expect(await page.locator('#positions, #outline, #claims, #profile').count()).toBe(0)
  })
})
