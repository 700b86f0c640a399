// Writes docs/overview.png, the picture in the README, from a run over the corpus: `npm start` first.
// Needs a Chromium: CHROMIUM=/path/to/it, default /usr/bin/chromium.
import { createRequire } from 'node:module'

const require = createRequire(new URL('../test/package.json', import.meta.url))
const { chromium } = require('playwright-core')

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
})
const page = await browser.newPage({ viewport: { width: 1200, height: 1120 } })
await page.goto(new URL('../contend-out/report/index.html', import.meta.url).href)
await page.screenshot({
  path: new URL('../docs/overview.png', import.meta.url).pathname,
  clip: { x: 0, y: 0, width: 1200, height: 1560 },
  fullPage: true,
})
await browser.close()
