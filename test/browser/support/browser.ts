/// <reference lib="dom" />
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { chromium, type Browser, type Locator, type Page } from 'playwright-core'
import type { Comparison } from '@contend/analyze'
import { sampleComparison } from './sample-run.ts'
import { writeRun } from './write-sample.ts'

const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium'

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** What a page did that it should not. */
export interface Trouble {
  readonly errors: readonly string[]
  /** Requests for anything but files. */
  readonly requests: readonly string[]
  readonly dialogs: readonly string[]
}

/** How a page is looked at. */
export interface View {
  readonly width?: number
  readonly colorScheme?: 'light' | 'dark'
  readonly javaScript?: boolean
  readonly forcedColors?: 'active' | 'none'
  /** Smaller, and open to a style from outside. */
  readonly forPicture?: boolean
}

/** A browser with a written run to look at. */
export interface Studio {
  /** Folder of the run. */
  readonly folder: string
  readonly comparison: Comparison
  /** Opens a page of the report, e.g. `index.html`, with an anchor or without, and watches it. */
  readonly open: (path: string, view?: View) => Promise<{ page: Page; trouble: Trouble }>
  readonly close: () => Promise<void>
}

const watch = (page: Page): Trouble => {
  const [errors, requests, dialogs]: [string[], string[], string[]] = [[], [], []]
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') errors.push(message.text())
  })
  page.on('request', (request) => {
    if (!request.url().startsWith('file:')) requests.push(request.url())
  })
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message())
    void dialog.dismiss()
  })
  return { errors, requests, dialogs }
}

const opener =
  (browser: Browser, folder: string): Studio['open'] =>
  async (path, view = {}) => {
    const context = await browser.newContext({
      viewport: { width: view.width ?? 1280, height: 900 },
      colorScheme: view.colorScheme ?? 'light',
      javaScriptEnabled: view.javaScript ?? true,
      forcedColors: view.forcedColors ?? 'none',
      bypassCSP: view.forPicture ?? false,
      deviceScaleFactor: view.forPicture === true ? 0.5 : 1,
    })
    const page = await context.newPage()
    const trouble = watch(page)
    const [file = '', anchor] = path.split('#')
    const { href } = pathToFileURL(join(folder, 'report', file))
    await page.goto(anchor === undefined ? href : `${href}#${anchor}`)
    return { page, trouble }
  }

/** Writes the sample run and starts a browser; fails where there is none. */
export const openStudio = async (): Promise<Studio> => {
  const folder = mkdtempSync(join(tmpdir(), 'contend-browser-'))
  const articles = fileURLToPath(new URL('../../../corpus/articles', import.meta.url))
  const comparison = sampleComparison(articles)
  writeRun(comparison, folder)
  const browser = await chromium.launch({ executablePath, args: quiet })
  return {
    folder,
    comparison,
    open: opener(browser, folder),
    close: async () => {
      await browser.close()
      rmSync(folder, { recursive: true })
    },
  }
}

/** A computed property of the style of an element. */
export const styleOf = async (locator: Locator, property: string): Promise<string> =>
  locator.evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property)

/** Whether an element has the focus. */
export const isFocused = async (locator: Locator): Promise<boolean> =>
  locator.evaluate((element) => element === document.activeElement)
