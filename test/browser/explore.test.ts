import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isFocused, openStudio, type Studio } from './support/browser.ts'
import { violations } from './support/violations.ts'

let studio: Studio

beforeAll(async () => {
  studio = await openStudio()
})

afterAll(async () => {
  await studio.close()
})

const quiet = { errors: [], requests: [], dialogs: [] }

const rows = (page: Page): Locator => page.locator('.explore-table tbody tr')

const control = (page: Page, key: string): Locator => page.locator(`[data-key=${key}]`)

const cells = async (page: Page, label: string): Promise<readonly string[]> =>
  (await page.locator(`.explore-table [data-label="${label}"]`).allTextContents()).map((text) =>
    text.trim(),
  )

const count = async (page: Page): Promise<string | null> =>
  page.locator('[data-count]').textContent()

const hash = async (page: Page): Promise<string> => page.evaluate(() => location.hash)

describe('the table of documents', () => {
  test('shows every document, with its figures, or that they were not measured', async () => {
    const { page, trouble } = await studio.open('documents.html')
    expect(await count(page)).toBe('15 documents')
    await expect.poll(() => rows(page).count()).toBe(15)
    const german = rows(page).filter({ hasText: 'Der Händler' })
    expect(await cells(page, 'distinction')).toHaveLength(15)
    for (const cell of await german.locator('.position').allTextContents())
      expect(cell.trim()).toBe('n/a')
    expect((await german.locator('[data-label=Claims]').textContent())?.trim()).toBe('–')
    await rows(page).filter({ hasText: 'Half a Handshake' }).getByRole('link').click()
    expect(page.url()).toMatch(/docs\/half-a-handshake\.html$/u)
    expect(trouble).toEqual(quiet)
  })

  test('reads the same without a script', async () => {
    const scripted = await studio.open('documents.html')
    const plain = await studio.open('documents.html', { javaScript: false })
    const words = async (page: Page): Promise<readonly string[]> =>
      (await rows(page).allTextContents()).map((text) => text.replaceAll(/\s+/gu, ' '))
    await scripted.page.goto(`${scripted.page.url()}#sort=name`)
    await scripted.page.goto(`${scripted.page.url().split('#')[0] ?? ''}#page=1`)
    expect(await words(scripted.page)).toEqual(await words(plain.page))
    await expect.poll(() => plain.page.locator('form:visible, nav.pager:visible').count()).toBe(0)
    expect(await plain.page.locator('[data-without-script]').textContent()).toContain(
      'documents.csv',
    )
  })

  test('sorts by every column, both ways, numbers as numbers, what is not measured last', async () => {
    const { page } = await studio.open('documents.html')
    const heads = page.locator('.explore-table thead th')
    for (const head of await heads.all()) {
      for (const times of [1, 2]) {
        await head.getByRole('button').click()
        const direction = await head.getAttribute('aria-sort')
        expect(direction, String(times)).toMatch(/^(?:as|des)cending$/u)
        await expect.poll(() => page.locator('[aria-sort]').count()).toBe(1)
      }
    }
    for (const order of ['claims', '-claims']) {
      await page.goto(`${page.url().split('#')[0] ?? ''}#sort=${order}`)
      const shown = await cells(page, 'Claims')
      const numbers = shown.filter((each) => each !== '–').map((each) => Number.parseInt(each, 10))
      const up = [...numbers].sort((a, b) => a - b)
      expect(numbers).toEqual(order === 'claims' ? up : up.reverse())
      expect(shown.slice(numbers.length).every((each) => each === '–')).toBe(true)
      expect(shown.at(-1)).toBe('–')
    }
  })

  test('chooses by group, by no group and by position', async () => {
    const { page } = await studio.open('documents.html')
    await control(page, 'group').selectOption('Press')
    expect(new Set(await cells(page, 'Group'))).toEqual(new Set(['Press']))
    expect(await count(page)).toMatch(/^\d+ of 15 documents$/u)
    expect(await page.locator('[data-chosen]').textContent()).toBe('group: Press')
    await control(page, 'group').selectOption('')
    expect(await count(page)).toBe('15 documents')
    await page.goto(`${page.url().split('#')[0] ?? ''}#group=`)
    expect(await rows(page).allTextContents()).toHaveLength(1)
    await page.getByRole('button', { name: 'Clear filters' }).click()
    await expect.poll(() => hash(page)).toBe('')
    await control(page, 'side').selectOption('distinction:against')
    for (const cell of await cells(page, 'distinction')) expect(cell).toMatch(/^A\s*against/u)
    await expect.poll(() => rows(page).count()).toBeGreaterThan(0)
  })

  test('leads to the claims of the documents that are chosen', async () => {
    const { page } = await studio.open('documents.html#group=Press&sort=-words')
    await page.getByRole('link', { name: 'their claims' }).click()
    await expect.poll(() => hash(page)).toBe('#group=Press')
    expect(new Set(await cells(page, 'Group'))).toEqual(new Set(['Press']))
  })
})

describe('the table of claims', () => {
  test('opens in the state of its address, and says what it is', async () => {
    const { page, trouble } = await studio.open('claims.html#q=B2B&voice=author&min=0.6&other=kept')
    expect(await control(page, 'voice').inputValue()).toBe('author')
    expect(await control(page, 'q').inputValue()).toBe('B2B')
    expect(await page.locator('[data-chosen]').textContent()).toContain('“B2B” · voice: author')
    for (const text of await rows(page).allTextContents())
      expect(text.toLowerCase()).toContain('b2b')
    for (const score of await cells(page, 'Score'))
      expect(Number(score)).toBeGreaterThanOrEqual(0.6)
    for (const voice of await cells(page, 'Voice')) expect(voice).toBe('author')
    await page.getByRole('button', { name: 'Clear filters' }).click()
    await expect.poll(() => hash(page)).toBe('#other=kept')
    expect(trouble).toEqual(quiet)
  })

  test('searches while one types, in one step of the history', async () => {
    const { page } = await studio.open('claims.html')
    const before = await page.evaluate(() => history.length)
    const all = await rows(page).count()
    await control(page, 'q').pressSequentially('buyer', { delay: 150 })
    await expect.poll(() => hash(page)).toBe('#q=buyer')
    expect(await page.evaluate(() => history.length)).toBe(before + 1)
    await expect.poll(() => rows(page).count()).toBeLessThan(all)
    expect(await isFocused(control(page, 'q'))).toBe(true)
    await page.goBack()
    await expect.poll(() => rows(page).count()).toBe(all)
    expect(await control(page, 'q').inputValue()).toBe('')
  })

  test('pages through all of them, by the keyboard too, and back', async () => {
    const { page } = await studio.open('claims.html')
    const range = page.locator('[data-range]')
    const total = Number((await count(page))?.replaceAll(/\D/gu, ''))
    expect(total).toBeGreaterThan(200)
    await expect.poll(() => rows(page).count()).toBe(50)
    expect(await range.textContent()).toBe(`1–50 of ${String(total)}`)
    const next = page.getByRole('button', { name: 'Next page' })
    await next.focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => hash(page)).toBe('#page=2')
    expect(await range.textContent()).toBe(`51–100 of ${String(total)}`)
    expect(await isFocused(next)).toBe(true)
    await page.getByRole('button', { name: 'Last page' }).click()
    expect(await range.textContent()).toMatch(new RegExp(`–${String(total)} of`, 'u'))
    expect(await next.getAttribute('aria-disabled')).toBe('true')
    const last = await hash(page)
    await next.press('Enter')
    await expect.poll(() => hash(page)).toBe(last)
    await page.goBack()
    await expect.poll(() => range.textContent()).toBe(`51–100 of ${String(total)}`)
    await page.goBack()
    await expect.poll(() => range.textContent()).toBe(`1–50 of ${String(total)}`)
  })

  test('hides nothing for what it does not know, and says so', async () => {
    const { page } = await studio.open(
      'claims.html#group=<b>none&side=p2p:sideways&min=much&sort=colour&page=99',
    )
    const note = await page.locator('[data-trouble]').textContent()
    for (const value of ['<b>none', 'p2p:sideways', 'much', 'colour', '99'])
      expect(note).toContain(`“${value}”`)
    expect(await count(page)).toMatch(/^\d+ claims$/u)
    await expect.poll(() => rows(page).count()).toBeGreaterThan(0)
  })

  test('says when nothing is left', async () => {
    const { page } = await studio.open('claims.html#q=xyzzy')
    await expect.poll(() => page.locator('[data-nothing]').isVisible()).toBe(true)
    await expect.poll(() => rows(page).count()).toBe(0)
    expect(await count(page)).toMatch(/^0 of /u)
  })

  test('leads to the sentence', async () => {
    const { page } = await studio.open('claims.html')
    await rows(page).first().locator('.quote').click()
    await expect.poll(() => page.locator('.s:target').isVisible()).toBe(true)
  })

  test('gives hostile names and texts nothing to do', async () => {
    const { page, trouble } = await studio.open('claims.html#q=gnp.exe')
    await expect.poll(() => rows(page).count()).toBeGreaterThan(0)
    expect(await page.locator('.explore-table').textContent()).toContain('⟨U+202E⟩gnp.exe')
    await expect
      .poll(() => page.locator('main img, main iframe, main script:not([type])').count())
      .toBe(0)
    expect(await page.evaluate('globalThis.hacked')).toBeUndefined()
    expect(trouble).toEqual(quiet)
  })

  test('prints the rows that are shown and by what they were chosen', async () => {
    const { page } = await studio.open('claims.html#type=policy')
    await page.emulateMedia({ media: 'print' })
    await expect
      .poll(() => page.locator('form:visible, nav:visible, button.button:visible').count())
      .toBe(0)
    expect(await page.locator('[data-chosen]').textContent()).toBe('type: policy')
    await expect.poll(() => page.locator('[data-chosen]').isVisible()).toBe(true)
  })
})

describe('both tables', () => {
  const pages = ['documents.html', 'claims.html'] as const

  test('fit every width, as cards where a table would not', async () => {
    for (const path of pages) {
      const { page } = await studio.open(path)
      for (const width of [1440, 768, 375, 320]) {
        await page.setViewportSize({ width, height: 900 })
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - innerWidth,
        )
        expect(overflow, `${path} ${String(width)}`).toBeLessThanOrEqual(0)
        await expect.poll(() => page.locator('.explore-table thead').isVisible()).toBe(width > 1024)
      }
      await page.getByText('Filters and order').click()
      await page.getByLabel('Order', { exact: true }).selectOption('-group')
      await expect.poll(() => hash(page)).toBe('#sort=-group')
      expect((await cells(page, 'Group'))[0]).toBe('Press')
    }
  })

  test.each(['documents.html#group=Press', 'claims.html#q=trust'])(
    'are open to everyone, in light, dark and right-to-left, on a desk and on a phone: %s',
    async (path) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        const { page } = await studio.open(path, { colorScheme })
        expect(await violations(page), colorScheme).toEqual([])
        await page.evaluate(() => (document.documentElement.dir = 'rtl'))
        await page.setViewportSize({ width: 375, height: 900 })
        expect(await violations(page), `${colorScheme} phone`).toEqual([])
      }
    },
  )
})

describe('the overview', () => {
  test('hides what belongs to documents that are not chosen, and says how many are', async () => {
    const { page, trouble } = await studio.open('index.html')
    const items = page.locator('.strongest li:visible')
    const all = await items.count()
    await control(page, 'group').selectOption('Press')
    await expect.poll(() => hash(page)).toBe('#group=Press')
    const line = page.locator('[data-overview-filter]')
    expect(await line.locator('[data-count]').textContent()).toMatch(
      /^Showing \d of 15 documents$/u,
    )
    await expect.poll(() => items.count()).toBeLessThan(all)
    await page.locator('#claims').scrollIntoViewIfNeeded()
    await expect.poll(() => line.locator('[data-count]').isVisible()).toBe(true)
    expect((await line.locator('[data-count]').boundingBox())?.y).toBeGreaterThanOrEqual(0)
    const link = page.locator('#claims a[data-carry]')
    expect(await link.getAttribute('href')).toBe('claims.html#group=Press')
    await page.locator('nav a[href="#claims"]').click()
    await expect.poll(() => hash(page)).toBe('#group=Press')
    await line.getByRole('button', { name: 'Clear' }).click()
    await expect.poll(() => items.count()).toBe(all)
    await expect.poll(() => hash(page)).toBe('')
    expect(trouble).toEqual(quiet)
  })

  test('opens in the state of its address, and goes back', async () => {
    const { page } = await studio.open('index.html#side=distinction:against')
    await control(page, 'side').selectOption('distinction:for')
    await page.goBack()
    await expect.poll(() => control(page, 'side').inputValue()).toBe('distinction:against')
    const shown = await page.locator('[data-count]').textContent()
    await page.getByRole('link', { name: 'documents', exact: true }).click()
    expect(shown).toContain(`Showing ${String(await rows(page).count())} of 15`)
  })
})
