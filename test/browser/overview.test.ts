import { statSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isFocused, openStudio, styleOf, type Studio } from './support/browser.ts'
import { violations } from './support/violations.ts'

let studio: Studio

beforeAll(async () => {
  studio = await openStudio()
})

afterAll(async () => {
  await studio.close()
})

describe('the overview', () => {
  test('is small', () => {
    expect(statSync(join(studio.folder, 'report', 'index.html')).size).toBeLessThan(500_000)
  })

  test.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 375],
    ['dark', 375],
  ] as const)('has nothing that axe minds, folds open, %s at %i', async (colorScheme, width) => {
    const { page, trouble } = await studio.open('index.html', { colorScheme, width })
    await page.evaluate("for (const each of document.querySelectorAll('details')) each.open = true")
    expect(await violations(page)).toEqual([])
    await page.evaluate("document.documentElement.dir = 'rtl'")
    expect(await violations(page)).toEqual([])
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0)
    expect(trouble.errors).toEqual([])
    await page.close()
  })

  test('is short on a phone: what is for specialists is folded', async () => {
    const { page } = await studio.open('index.html', { width: 375 })
    for (const id of ['methods', 'data', 'reading']) {
      const box = await page.locator(`#${id}`).boundingBox()
      expect(box?.height, id).toBeLessThan(150)
    }
    await page.close()
  })

  test('leads from the first three findings to what is behind them', async () => {
    const { page } = await studio.open('index.html')
    const findings = page.locator('#summary > .findings > li')
    await expect.poll(() => findings.count()).toBe(3)
    for (const link of await findings.locator('.kicker a').all()) {
      const target = (await link.getAttribute('href')) ?? 'none'
      await expect.poll(() => page.locator(target).count()).toBe(1)
    }
  })

  test('opens a folded section that an address or the contents lead to', async () => {
    const { page } = await studio.open('index.html')
    await page.locator('.contents a[href="#methods"]').press('Enter')
    await page.locator('#methods .prose').waitFor({ state: 'visible' })
    const direct = await studio.open('index.html#reading')
    await direct.page.locator('#reading .glossary').waitFor({ state: 'visible' })
    const plain = await studio.open('index.html#reading', { javaScript: false })
    await expect.poll(() => plain.page.locator('#reading summary').isVisible()).toBe(true)
  })

  test('unfolds on paper and folds again', async () => {
    const { page } = await studio.open('index.html')
    await page.evaluate("dispatchEvent(new Event('beforeprint'))")
    await expect.poll(() => page.locator('details:not([open])').count()).toBe(0)
    await page.evaluate("dispatchEvent(new Event('afterprint'))")
    expect(await page.locator('#methods details').getAttribute('open')).toBeNull()
  })

  test('is walked with the tab key: to the contents, past them, nothing hidden below the bar', async () => {
    const { page } = await studio.open('index.html')
    await page.keyboard.press('Tab')
    expect(await isFocused(page.locator('.skip'))).toBe(true)
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    expect(await page.evaluate("document.activeElement.closest('main') !== null")).toBe(true)
    await page.locator('footer a').last().focus()
    for (let step = 0; step < 25; step += 1) {
      await page.keyboard.press('Shift+Tab')
      const hidden = await page.evaluate(
        "document.activeElement.getBoundingClientRect().bottom <= document.querySelector('.contents').getBoundingClientRect().bottom",
      )
      expect(hidden).toBe(false)
    }
  })

  test('marks the rows of a document with its slug, those of a pair with both', async () => {
    const { page } = await studio.open('index.html')
    for (const place of ['.matrix tr', '#missing li', '#corpus-table tr'])
      expect(await page.locator(`${place}[data-doc]`).count(), place).toBeGreaterThan(0)
    expect(await page.locator('.pairs li').first().getAttribute('data-doc')).toMatch(/^\S+ \S+$/u)
  })

  test('says what was not analysed', async () => {
    const { page } = await studio.open('index.html')
    const note = page.locator('#coverage')
    expect(await note.textContent()).toContain('1 source could not be read')
    expect(await note.textContent()).toContain('Der Händler an der Ecke')
  })

  test('opens a cell with the keyboard, leads to the sentence, and closes with Esc', async () => {
    const { page } = await studio.open('index.html')
    const cell = page.locator('button.cell.for').first()
    await cell.focus()
    await page.keyboard.press('Enter')
    const card = page.locator('.card:popover-open')
    await expect.poll(() => card.count()).toBe(1)
    await page.keyboard.press('Escape')
    await expect.poll(() => card.count()).toBe(0)
    expect(await isFocused(cell)).toBe(true)
    await page.keyboard.press('Enter')
    await card.locator('.quote').first().click()
    expect(page.url()).toMatch(/docs\/[\w.-]+\.html#s\d+$/u)
    await expect.poll(() => page.locator('.s:target').isVisible()).toBe(true)
  })

  test('shows absence and what was not analysed apart', async () => {
    const { page } = await studio.open('index.html')
    const row = page.locator('.matrix tr', { hasText: 'Der Händler' })
    expect(await row.locator('td').allTextContents()).toEqual(Array(5).fill('not analysed'))
    await expect.poll(() => row.locator('button').count()).toBe(0)
  })

  test('on a phone shows each side with its proposition, and opens it', async () => {
    const { page } = await studio.open('index.html', { width: 375 })
    const cell = page.locator('.matrix td.taken').first()
    const shown = await cell.evaluate((each) => getComputedStyle(each, '::before').content)
    expect(shown).toContain((await cell.getAttribute('data-label')) ?? 'none')
    await cell.locator('button.cell').click()
    await expect.poll(() => page.locator('.card:popover-open').count()).toBe(1)
  })

  test('sorts the documents by a column, both ways, empty cells last', async () => {
    const { page } = await studio.open('index.html')
    await page.locator('#documents summary').click()
    const head = page.locator('#corpus-table th', { hasText: 'Claims' })
    const values = async (): Promise<readonly (string | null)[]> =>
      Promise.all(
        (await page.locator('#corpus-table td[data-label=Claims]').all()).map((cell) =>
          cell.getAttribute('data-value'),
        ),
      )
    await head.getByRole('button').press('Enter')
    expect(await head.getAttribute('aria-sort')).toBe('ascending')
    const up = await values()
    const numbers = up.slice(0, -1).map(Number)
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b))
    expect(up.at(-1)).toBe('')
    await head.getByRole('button').press('Enter')
    expect(await head.getAttribute('aria-sort')).toBe('descending')
    expect((await values()).at(-1)).toBe('')
  })

  test('isolates names of the other direction, and shows their control characters', async () => {
    const { page } = await studio.open('index.html')
    const names = page.locator('.matrix tbody th[scope=row] bdi')
    await expect.poll(() => names.count()).toBe(15)
    const arabic = names.filter({ hasText: 'سوقان' })
    expect(await styleOf(arabic, 'unicode-bidi')).toBe('isolate')
    expect(await page.locator('body').textContent()).toContain('⟨U+202E⟩gnp.exe')
    expect(await page.locator('body').textContent()).not.toContain('\u202E')
  })
})
