import { statSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isFocused, openStudio, styleOf, type Studio } from './support/browser.ts'

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
    expect(await card.count()).toBe(1)
    await page.keyboard.press('Escape')
    expect(await card.count()).toBe(0)
    expect(await isFocused(cell)).toBe(true)
    await page.keyboard.press('Enter')
    await card.locator('.quote').first().click()
    expect(page.url()).toMatch(/docs\/[\w.-]+\.html#s\d+$/u)
    expect(await page.locator('.s:target').isVisible()).toBe(true)
  })

  test('shows absence and what was not analysed apart', async () => {
    const { page } = await studio.open('index.html')
    const row = page.locator('.matrix tr', { hasText: 'Der Händler' })
    expect(await row.locator('td').allTextContents()).toEqual(Array(5).fill('not analysed'))
    expect(await row.locator('button').count()).toBe(0)
  })

  test('sorts the documents by a column, both ways, empty cells last', async () => {
    const { page } = await studio.open('index.html')
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
    expect(await names.count()).toBe(15)
    const arabic = names.filter({ hasText: 'سوقان' })
    expect(await styleOf(arabic, 'unicode-bidi')).toBe('isolate')
    expect(await page.locator('body').textContent()).toContain('⟨U+202E⟩gnp.exe')
    expect(await page.locator('body').textContent()).not.toContain('\u202E')
  })
})
