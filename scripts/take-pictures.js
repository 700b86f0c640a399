// Takes the pictures of the README, docs/*.png, from a run over the corpus: `npm run build` first.
// Needs a Chromium: CHROMIUM=/path/to/it, default /usr/bin/chromium.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const { chromium } = createRequire(new URL('../test/package.json', import.meta.url))(
  'playwright-core',
)

const root = fileURLToPath(new URL('..', import.meta.url))

/** What is shown: a page, from where on, how much of it, and what is done to it first. */
const pictures = [
  { name: 'overview', path: 'index.html', height: 1500 },
  {
    name: 'document',
    path: 'docs/two-trades.html',
    from: '.reading',
    height: 900,
    before: (page) => page.locator('.article [data-n]').nth(6).hover(),
  },
  {
    name: 'side-by-side',
    path: 'compare.html#a=same-human-different-lanyard&b=two-trades',
    height: 1100,
  },
  { name: 'claims', path: 'claims.html#side=distinction:against&q=b2b', height: 900 },
]

const width = 1200

const take = async (browser, report, { name, path, from, height, before }) => {
  const page = await browser.newPage({ viewport: { width, height } })
  const [file, anchor = ''] = path.split('#')
  await page.goto(`${pathToFileURL(join(report, file)).href}${anchor === '' ? '' : `#${anchor}`}`)
  if (from !== undefined) {
    await page.locator(from).evaluate((element) => element.scrollIntoView({ block: 'start' }))
  }
  if (before !== undefined) await before(page)
  await page.screenshot({ path: join(root, 'docs', `${name}.png`) })
  await page.close()
}

const out = mkdtempSync(join(tmpdir(), 'contend-pictures-'))
try {
  execFileSync(
    process.execPath,
    [
      join(root, 'packages/cli/bin/contend.js'),
      ...['run', join(root, 'corpus/articles'), '--metadata', join(root, 'corpus/manifest.csv')],
      ...['--out', out, '--quiet'],
    ],
    { stdio: 'inherit' },
  )
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  })
  for (const picture of pictures) await take(browser, join(out, 'report'), picture)
  await browser.close()
} finally {
  rmSync(out, { recursive: true, force: true })
}
