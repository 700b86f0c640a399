import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { pageNamed } from './support/page-named.ts'
import { isFocused, openStudio, styleOf, type Studio } from './support/browser.ts'
import { hostile } from './support/sample-run.ts'
import { violations } from './support/violations.ts'

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
    await expect.poll(() => panelOf(page).isVisible()).toBe(false)
    await claim.focus()
    await expect.poll(() => panelOf(page).isVisible()).toBe(true)
    expect(await panelOf(page).textContent()).toMatch(/Claim.*threshold 0\.50.*base/su)
    await page.keyboard.press('Escape')
    await expect.poll(() => panelOf(page).isVisible()).toBe(false)
    expect(await isFocused(claim)).toBe(true)
  })

  test('reaches the marks with the Tab key', async () => {
    const { page } = await studio.open(english)
    await page.locator('.article .s.claim').first().focus()
    await page.keyboard.press('Tab')
    const focused = await page.evaluate("document.activeElement.closest('.article') !== null")
    expect(focused).toBe(true)
    await expect.poll(() => panelOf(page).isVisible()).toBe(true)
  })

  test('explains a hit under the pointer, and lets the pointer into the panel', async () => {
    const { page } = await studio.open(english)
    await page.locator('.article u.x0').first().hover()
    expect(await panelOf(page).textContent()).toContain('marketing.')
    await panelOf(page).hover()
    await page.waitForTimeout(500)
    await expect.poll(() => panelOf(page).isVisible()).toBe(true)
    await page.mouse.move(5, 5)
    await panelOf(page).waitFor({ state: 'hidden' })
  })

  test('explains a negation by its rule', async () => {
    const { page } = await studio.open(english)
    await page.locator('.article b.neg').first().focus()
    expect(await panelOf(page).textContent()).toMatch(/Negation.*clause-end/su)
  })

  test('goes into the explanation with Enter, and comes back with Esc', async () => {
    const { page } = await studio.open(english)
    const claim = page.locator('.article .s.claim').nth(3)
    await claim.focus()
    expect(await claim.getAttribute('aria-describedby')).toBe(
      await panelOf(page).getAttribute('id'),
    )
    await page.keyboard.press('Enter')
    expect(await isFocused(panelOf(page))).toBe(true)
    await page.keyboard.press('Tab')
    expect(await isFocused(panelOf(page).getByRole('button', { name: 'Close' }))).toBe(true)
    await page.keyboard.press('Escape')
    await expect.poll(() => panelOf(page).isVisible()).toBe(false)
    expect(await isFocused(claim)).toBe(true)
  })

  test('keeps the explanation inside a narrow window', async () => {
    const { page } = await studio.open(english, { width: 375 })
    for (const mark of await page.locator('.article u.x0, .article b.neg').all()) {
      await mark.click()
      const box = await panelOf(page).boundingBox()
      expect(box?.x).toBeGreaterThanOrEqual(0)
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(375)
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(900)
      await page.keyboard.press('Escape')
    }
  })

  test('switches layers, and takes what is off out of the Tab order', async () => {
    const { page } = await studio.open(english)
    const own = page.locator('.article i').first()
    expect(await own.getAttribute('tabindex')).toBeNull()
    expect(await styleOf(own, 'text-decoration-line')).toBe('none')
    await page.getByRole('checkbox', { name: 'words that detectors read' }).check()
    expect(await own.getAttribute('tabindex')).toBe('0')
    expect(await styleOf(own, 'text-decoration-line')).toBe('underline')
    const claim = page.locator('.article .s:not(.premise)[data-n]').first()
    expect(await styleOf(claim, 'background-color')).not.toBe('rgba(0, 0, 0, 0)')
    await page.getByRole('checkbox', { name: 'Claims' }).uncheck()
    expect(await styleOf(claim, 'background-color')).toBe('rgba(0, 0, 0, 0)')
    await page.getByRole('checkbox', { name: 'Claims' }).check()
    expect(await styleOf(claim, 'background-color')).not.toBe('rgba(0, 0, 0, 0)')
  })

  test('switches one category, and all of a lexicon', async () => {
    const { page } = await studio.open(english)
    const hit = page.locator('.article u.x0').first()
    const category = /k\d+/u.exec((await hit.getAttribute('class')) ?? '')?.[0] ?? ''
    const boxOf = (layer: string): Locator => page.locator(`input[data-layer=${layer}]`)
    for (const layer of [category, 'x0']) {
      await boxOf(layer).uncheck()
      expect(await styleOf(hit, 'text-decoration-line')).toBe('none')
      expect(await hit.getAttribute('tabindex')).toBeNull()
      await boxOf(layer).check()
      expect(await styleOf(hit, 'text-decoration-line')).toBe('underline')
    }
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
    await expect.poll(() => linked.isVisible()).toBe(false)
    await page.keyboard.press('Enter')
    await linked.locator('a.quote').first().click()
    expect(page.url()).toMatch(/#s\d+$/u)
    await expect.poll(() => page.locator('.article .s:target').isVisible()).toBe(true)
  })

  test('maps the argument with links into the text, each said in words', async () => {
    const { page } = await studio.open(english)
    const nodes = page.locator('#map svg[role=group] a')
    await expect.poll(() => nodes.count()).toBeGreaterThan(3)
    expect(await nodes.first().locator('title').textContent()).toMatch(/^Sentence \d+, thesis 1/u)
    await nodes.nth(1).focus()
    await page.keyboard.press('Enter')
    expect(page.url()).toMatch(/#s\d+$/u)
    await expect.poll(() => page.locator('.article .s:target').isVisible()).toBe(true)
  })

  test('copies the address of a quote by key, and says so', async () => {
    const { page } = await studio.open(english)
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    const quote = page.locator('#outline a.quote').first()
    await quote.focus()
    await page.keyboard.press('Tab')
    expect(await isFocused(page.getByRole('button', { name: 'Copy link' }))).toBe(true)
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Copied' }).waitFor()
    expect(await page.locator('[role=status]').last().textContent()).toBe('Copied the link')
    const wanted = await quote.evaluate((link) =>
      link instanceof HTMLAnchorElement ? link.href : '',
    )
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe(wanted)
  })

  test('copies without the clipboard of newer browsers, and leaves the focus where it was', async () => {
    const { page, trouble } = await studio.open(english)
    await page.evaluate("Object.defineProperty(navigator, 'clipboard', { value: undefined })")
    const quote = page.locator('#outline a.quote').first()
    const wanted = await quote.evaluate((link) =>
      link instanceof HTMLAnchorElement ? link.href : '',
    )
    await quote.focus()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    const copied = page.getByRole('button', { name: 'Copied' })
    await copied.waitFor()
    expect(await isFocused(copied)).toBe(true)
    await expect.poll(() => page.locator('textarea').count()).toBe(0)
    await page.goto(new URL('../claims.html', page.url()).href)
    await page.locator('[data-key=q]').focus()
    await page.keyboard.press('Control+V')
    expect(await page.locator('[data-key=q]').inputValue()).toBe(wanted)
    expect(trouble.errors).toEqual([])
  })

  test('offers to copy the sentence that a link led to, out of reach of the sticky bar', async () => {
    const { page } = await studio.open(`${english}#s30`)
    const target = page.locator('.article .s:target')
    await page.getByRole('button', { name: 'Copy link' }).waitFor()
    await expect.poll(() => panelOf(page).isVisible()).toBe(false)
    const bar = await page.locator('.contents').boundingBox()
    const box = await target.boundingBox()
    expect(box?.y).toBeGreaterThan((bar?.y ?? 0) + (bar?.height ?? 0))
    expect(await target.getAttribute('id')).toBe('s30')
  })

  test('prints without controls, with every note', async () => {
    const { page } = await studio.open(english)
    await page.emulateMedia({ media: 'print' })
    for (const gone of ['.layers', '.contents', '.files', '.hint', '.button']) {
      expect(await page.locator(gone).first().isVisible(), gone).toBe(false)
    }
    await page.evaluate("dispatchEvent(new Event('beforeprint'))")
    await expect.poll(() => page.locator('.notes > li').first().isVisible()).toBe(true)
    await expect.poll(() => page.locator('details:not([open])').count()).toBe(0)
    await page.evaluate("dispatchEvent(new Event('afterprint'))")
    await expect.poll(() => page.locator('#notes details[open]').count()).toBe(0)
  })

  test('reads without a script: text, map, outline and notes, and no dead controls', async () => {
    const { page } = await studio.open(english, { javaScript: false })
    await expect.poll(() => page.locator('.article .s.claim').first().isVisible()).toBe(true)
    await expect.poll(() => page.locator('#map svg[role=group] a').first().isVisible()).toBe(true)
    await expect.poll(() => page.locator('.layers input:visible').count()).toBe(0)
    await page.locator('#notes summary').click()
    expect(await page.locator('.notes > li').first().textContent()).toMatch(/Sentence \d+/u)
  })

  test('has nothing that axe-core minds, light, dark and from right to left', async () => {
    for (const path of [english, arabic]) {
      for (const colorScheme of ['light', 'dark'] as const) {
        const { page } = await studio.open(path, { colorScheme })
        await page.locator('.article [tabindex]').first().focus()
        expect(await violations(page), `${path} ${colorScheme}`).toEqual([])
        await page.close()
      }
    }
  })

  test('shows a document that was not analysed, and says so', async () => {
    const { page } = await studio.open('docs/der-haendler.html')
    expect(await page.locator('.note.warning').first().textContent()).toContain('not analysed')
    expect(await page.locator('.article').textContent()).toContain(
      'Der Unterschied liegt im Papier.',
    )
    await expect.poll(() => page.locator('#positions, #outline, #claims, #profile').count()).toBe(0)
  })
})
