/// <reference lib="dom" />
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { formatSingleFile } from '@contend/report'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openStudio, styleOf, type Studio, type View } from './support/browser.ts'
import { pageNamed } from './support/page-named.ts'
import { artifactsIn } from './support/write-sample.ts'
import { violations } from './support/violations.ts'

let studio: Studio
let english: string
let arabic: string

const nameOf = (part: string): string =>
  `docs/${pageNamed(studio.folder, part).replace(/\.html$/u, '')}`

beforeAll(async () => {
  studio = await openStudio()
  const pages = artifactsIn(studio.comparison).filter(({ path }) => path.startsWith('report/'))
  // The pages of the folder, where the studio opens files from; links to tables lead one folder up.
  const contents = formatSingleFile(pages).artifact?.contents ?? ''
  writeFileSync(join(studio.folder, 'report', 'all.html'), contents)
  english = nameOf('half-a-handshake')
  arabic = nameOf('suqan')
})

afterAll(async () => {
  await studio.close()
})

const open = async (hash = '', view: View = {}) => studio.open(`all.html${hash}`, view)

/** Names of the pages in sight. */
const shown = async (page: Page): Promise<readonly string[]> =>
  page
    .locator('.sheet')
    .evaluateAll((sheets) =>
      sheets.filter((sheet) => sheet.getClientRects().length > 0).map(({ id }) => id),
    )

describe('a report in one file', () => {
  test.each([true, false])('shows one page at a time, with scripts: %s', async (javaScript) => {
    const { page, trouble } = await open('', { javaScript })
    expect(await shown(page)).toEqual(['index'])
    await page.locator('#index\\~claims summary').click()
    await page.locator(`#index\\~claims a[href^="#${english}~s"]`).first().click()
    expect(await shown(page)).toEqual([english])
    const sentence = page.locator('.s:target')
    await expect.poll(() => sentence.isVisible()).toBe(true)
    expect(await sentence.evaluate((each) => each.getBoundingClientRect().top)).toBeLessThan(900)
    await page.goBack()
    expect(await shown(page)).toEqual(['index'])
    await page.goForward()
    await page.getByRole('link', { name: 'overview' }).click()
    expect(await shown(page)).toEqual(['index'])
    await page.getByRole('link', { name: 'Side by side', exact: true }).click()
    expect(await shown(page)).toEqual(['compare'])
    expect(trouble).toEqual({ errors: [], requests: [], dialogs: [] })
  })

  test.each([true, false])('opens where an address points, scripts: %s', async (javaScript) => {
    const { page } = await open(`#${arabic}~text`, { javaScript })
    expect(await shown(page)).toEqual([arabic])
    const section = page.locator('section:target')
    expect(
      await section.evaluate((each) => Math.round(each.getBoundingClientRect().top)),
    ).toBeLessThan(200)
    const elsewhere = await open('#docs/no-such-document~s1', { javaScript })
    expect(await shown(elsewhere.page)).toEqual(['index'])
  })

  test('is called after the page in sight', async () => {
    const { page } = await open()
    expect(await page.title()).toMatch(/^What \d+ articles argue/u)
    await page.goto(page.url() + `#${english}`)
    expect(await page.title()).toContain('Half a Handshake')
  })

  test('sets two documents side by side, and keeps them in the address', async () => {
    const { page, trouble } = await open(`#${english}`)
    await page.getByRole('link', { name: 'compare with another document' }).click()
    expect(await shown(page)).toEqual(['compare'])
    const slug = english.replace('docs/', '')
    expect(await page.getByLabel('Document A').inputValue()).toBe(slug)
    await page.getByLabel('Document B').selectOption(arabic.replace('docs/', ''))
    const address = `#sheet=compare&a=${slug}&b=${arabic.replace('docs/', '')}`
    await page.waitForFunction((hash) => location.hash === hash, address)
    expect(await shown(page)).toEqual(['compare'])
    await page.locator('.in-short a:visible').first().click()
    await page.waitForFunction((hash) => location.hash === hash, address)
    await page.reload()
    expect(await shown(page)).toEqual(['compare'])
    expect(await page.getByLabel('Document B').inputValue()).toBe(arabic.replace('docs/', ''))
    const title = await page.title()
    await page.getByRole('link', { name: 'overview' }).click()
    expect(await shown(page)).toEqual(['index'])
    expect(new URL(page.url()).hash).toBe('#index')
    expect(await page.title()).toMatch(/^What/u)
    await page.goBack()
    expect(await shown(page)).toEqual(['compare'])
    expect(await page.title()).toBe(title)
    expect(trouble).toEqual({ errors: [], requests: [], dialogs: [] })
  })

  test('opens the page of a state without a script', async () => {
    const { page } = await open(`#${english}`, { javaScript: false })
    await page.getByRole('link', { name: 'compare with another document' }).click()
    expect(await shown(page)).toEqual(['compare'])
  })

  test('walks from a filter to the sentences it leaves, and back', async () => {
    const { page, trouble } = await open()
    const filter = page.locator('[id="index"] [data-overview-filter] [data-key=group]')
    await filter.selectOption({ index: 1 })
    await page.waitForFunction(() => location.hash.startsWith('#sheet=index&group='))
    const group = await page.evaluate(() => new URLSearchParams(location.hash).get('group'))
    await page.locator('[id="index"] a[data-carry]', { hasText: 'documents' }).first().click()
    expect(await shown(page)).toEqual(['documents'])
    const documents = page.locator('[id="documents"]')
    expect(await documents.locator('[data-key=group]').inputValue()).toBe(group)
    const left = await documents.locator('tbody tr').count()
    expect(left).toBeLessThan(studio.comparison.analyses.length)
    await documents.locator('tbody th a').first().click()
    expect((await shown(page))[0]).toMatch(/^docs\//u)
    await page.goBack()
    expect(await shown(page)).toEqual(['documents'])
    await expect.poll(() => documents.locator('tbody tr').count()).toBe(left)
    expect(trouble).toEqual({ errors: [], requests: [], dialogs: [] })
  })

  test('opens a search of claims from its address, which leads to a sentence', async () => {
    const { page, trouble } = await open('#sheet=claims&q=the')
    expect(await shown(page)).toEqual(['claims'])
    const claims = page.locator('[id="claims"]')
    expect(await claims.locator('[data-key=q]').inputValue()).toBe('the')
    expect(await page.locator('[id="documents"] [data-key=q]').inputValue()).toBe('')
    await claims.locator('tbody a.quote').first().click()
    expect((await shown(page))[0]).toMatch(/^docs\//u)
    await expect.poll(() => page.locator('.s:target').isVisible()).toBe(true)
    await page.goBack()
    expect(await claims.locator('[data-count]').textContent()).toMatch(/ of /u)
    expect(trouble).toEqual({ errors: [], requests: [], dialogs: [] })
  })

  test('leads from a concordance to its sentences, and keeps its search to itself', async () => {
    const { page, trouble } = await open()
    const name = await page.locator('.sheet[id^="words/"]').first().getAttribute('id')
    await page.goto(`${page.url()}#${String(name)}`)
    const words = page.locator(`[id="${String(name)}"]`)
    await words.locator('[data-search]').fill('the')
    await page.waitForFunction(
      (id) => location.hash === `#sheet=${id}&q=the`,
      encodeURI(String(name)),
    )
    await words.locator('[data-lines] a.keyword').first().click()
    expect((await shown(page))[0]).toMatch(/^docs\//u)
    await page.goBack()
    expect(await words.locator('[data-search]').inputValue()).toBe('the')
    expect(trouble).toEqual({ errors: [], requests: [], dialogs: [] })
  })

  test('counts the author’s words on every page once they are chosen', async () => {
    const { page } = await open()
    await page.locator('[id="index"] [data-words-toggle]').click()
    await page.getByRole('link', { name: 'Side by side', exact: true }).click()
    await page.waitForFunction(() => location.hash.startsWith('#sheet=compare&words=author&a='))
    expect(await shown(page)).toEqual(['compare'])
    expect(await page.locator('html').getAttribute('data-words')).toBe('author')
  })

  test('gives a state to the page in sight, and links of scripts their place', async () => {
    const { page } = await open(`#${english}`)
    await page.evaluate(() => {
      location.hash = '#group=Press'
    })
    await page.waitForFunction((name) => location.hash === `#sheet=${name}&group=Press`, english)
    expect(await shown(page)).toEqual([english])
    await page.evaluate(() => {
      history.replaceState(null, '', '#min=0.5')
    })
    expect(new URL(page.url()).hash).toBe(`#sheet=${english}&min=0.5`)
    await page.evaluate((slug) => {
      const link = document.createElement('a')
      link.href = `../${slug}.html#s1`
      link.textContent = 'made by a script'
      document.querySelector('.sheet[data-open] main')?.prepend(link)
    }, arabic)
    await page.getByText('made by a script').click()
    expect(await shown(page)).toEqual([arabic])
  })

  test('has the layers and the explanations of each document', async () => {
    const { page } = await open(`#${english}`)
    const main = page.locator(`[id="${english}"] main`)
    // A mark of a layer that is switched off has lost its class.
    const first = main.locator('.article .s.claim:not(.premise):not(.attributed)').first()
    const place = `[id="${String(await first.getAttribute('id'))}"]`
    const claim = main.locator(place)
    const before = await styleOf(claim, 'background-color')
    await main.getByLabel('Claims (C)').uncheck()
    expect(await styleOf(claim, 'background-color')).not.toBe(before)
    await main.getByLabel('Claims (C)').check()
    await claim.click()
    expect(await main.locator('.panel').textContent()).toContain('Claim')
    const other = await open(`#${english}`)
    expect(
      await styleOf(other.page.locator(`[id="${english}"] main ${place}`), 'background-color'),
    ).toBe(before)
  })

  test.each(['overview', 'side by side', 'document'] as const)(
    'looks as the folder does: %s',
    async (kind) => {
      const places = {
        overview: { file: 'index.html', hash: '' },
        'side by side': { file: 'compare.html', hash: '#compare' },
        document: { file: `${arabic}.html`, hash: `#${arabic}` },
      }
      const { file, hash } = places[kind]
      const measure = async (page: Page) =>
        page.evaluate(() =>
          [...document.querySelectorAll('h1,h2,h3,section,table,th,.quote,.cell,.duo,.s')]
            .filter((each) => each.getClientRects().length > 0)
            .map((each) => {
              const { x, y, width, height } = each.getBoundingClientRect()
              return [each.className, x, y, width, height, getComputedStyle(each).color].join(' ')
            }),
        )
      const view = { width: 1440, colorScheme: 'dark' } as const
      const [folder, one] = [await studio.open(file, view), await open(hash, view)]
      // Links that save drawings are left out; a note stands in their place.
      for (const { page } of [folder, one]) {
        await page.evaluate(() => {
          for (const each of document.querySelectorAll('.files,.chart-files')) each.remove()
        })
      }
      expect(await measure(one.page)).toEqual(await measure(folder.page))
      for (const { page } of [folder, one]) await page.setViewportSize({ width: 375, height: 800 })
      expect(await measure(one.page)).toEqual(await measure(folder.page))
    },
  )

  test('prints the page in sight', async () => {
    const { page } = await open(`#${arabic}`)
    await page.emulateMedia({ media: 'print' })
    expect(await shown(page)).toEqual([arabic])
    await expect.poll(() => page.locator('.layers:visible').count()).toBe(0)
  })

  test.each([
    ['light', 'compare'],
    ['dark', 'document'],
  ] as const)('has nothing that axe minds: %s, %s', async (colorScheme, kind) => {
    const { page } = await open(kind === 'compare' ? '#compare' : `#${arabic}`, { colorScheme })
    // Pages out of sight are none of a reader's, but axe looks for the first link of the file in them.
    await page.evaluate(() => {
      for (const sheet of document.querySelectorAll('.sheet:not([data-open])')) sheet.remove()
    })
    expect(await violations(page)).toEqual([])
  })
})
