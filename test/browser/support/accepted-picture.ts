import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'
import { boxStyle } from './box-font.ts'

const accepted = fileURLToPath(new URL('../accepted', import.meta.url))
const rejected = fileURLToPath(new URL('../rejected', import.meta.url))

/** Tallest part of a page that is compared, in CSS pixels. */
const tallest = 5000

/** Share of pixels that may differ: corners and lines are smoothed differently from build to build. */
const tolerated = 0.002

const write = (file: string, picture: Buffer): void => {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, picture)
}

/** A picture of a page with all text in boxes, so that no font of the machine shows in it. */
const take = async (page: Page): Promise<Buffer> => {
  await page.addStyleTag({ content: boxStyle() })
  await page.evaluate("document.fonts.load('16px boxes').then(() => document.fonts.ready)")
  const height = Number(await page.evaluate('document.documentElement.scrollHeight'))
  const width = page.viewportSize()?.width ?? 1280
  return page.screenshot({
    fullPage: true,
    clip: { x: 0, y: 0, width, height: Math.min(height, tallest) },
  })
}

/** What is wrong with a picture, or `null` when it is like the accepted one. */
const difference = (name: string, picture: Buffer, before: Buffer): string | null => {
  const [now, then] = [PNG.sync.read(picture), PNG.sync.read(before)]
  if (now.width !== then.width || now.height !== then.height) {
    return `${name} is ${now.width} × ${now.height} pixels, accepted were ${then.width} × ${then.height}`
  }
  const marked = new PNG({ width: now.width, height: now.height })
  const differing = pixelmatch(then.data, now.data, marked.data, now.width, now.height, {
    threshold: 0.2,
  })
  const share = differing / (now.width * now.height)
  if (share <= tolerated) return null
  write(join(rejected, `${name}-difference.png`), PNG.sync.write(marked))
  return `${name}: ${(100 * share).toFixed(2)} % of its pixels differ from the accepted picture`
}

/**
 * Compares a page with the picture of it that was accepted. With `ACCEPT_PICTURES=1` what is seen is
 * accepted; otherwise a page without a picture is wrong, and what was seen instead is written beside.
 *
 * @returns what is wrong, `null` for nothing
 */
export const pictureTrouble = async (page: Page, name: string): Promise<string | null> => {
  const picture = await take(page)
  const file = join(accepted, `${name}.png`)
  if (process.env['ACCEPT_PICTURES'] === '1') {
    write(file, picture)
    return null
  }
  const trouble = existsSync(file)
    ? difference(name, picture, readFileSync(file))
    : `${name} has no accepted picture`
  if (trouble !== null) write(join(rejected, `${name}.png`), picture)
  return trouble
}
