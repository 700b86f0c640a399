// What reports of thousands of documents cost: how long their pages take to make, to open in Chromium and to filter.
//
// node bench/report.js [SIZE…] [--runs 5] [--write]
//
// Sizes are 1000, 5000 and 20000 documents unless given; --write keeps the figures in bench/results/report.json.
/* global document, Event, MutationObserver, performance, requestAnimationFrame, setTimeout */
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { pathToFileURL } from 'node:url'
import { keep, loadNow, machine } from './results.js'
import { built, median } from './support.js'
import { syntheticComparison, syntheticManifest } from './synthetic-run.js'

/** Pages that are looked at where the report has them, and the first of each folder. */
const LISTS = ['index', 'documents', 'claims', 'compare']
/** Pages of documents that are made, of which the first is opened: enough to tell how long one takes. */
const MADE = 100
/** In milliseconds, up to so many documents; larger reports have to open. */
const BUDGET = { documents: 5000, open: 1000, filter: 100 }

const { values, positionals } = parseArgs({
  options: { write: { type: 'boolean' }, runs: { type: 'string', default: '5' } },
  allowPositionals: true,
})
const runsEach = Number(values.runs)
const sizes = positionals.length > 0 ? positionals.map(Number) : [1000, 5000, 20_000]

const require = createRequire(new URL('../test/package.json', import.meta.url))
const { chromium } = require('playwright-core')
const { exportPages } = await built('report/dist/index.js')

/** Milliseconds that this process has computed, whatever else the machine does. */
const computed = () => process.cpuUsage().user / 1000

/** Writes the lists and some documents; gives the paths of those to open, and milliseconds a document's page. */
const writePages = (comparison, folder) => {
  const opened = []
  const rest = []
  let [made, spent, at] = [0, 0, computed()]
  for (const { path, contents } of exportPages(syntheticManifest(comparison))(comparison)) {
    const took = computed() - at
    if (!path.endsWith('.html')) continue
    const name = path.slice('report/'.length, -'.html'.length)
    if (name.startsWith('docs/')) {
      made += 1
      spent += took
    } else rest.push({ name, ms: Math.round(took) })
    if (LISTS.includes(name) || made === 1) {
      const file = join(folder, path)
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, contents)
      opened.push({ name: made === 1 ? 'a document' : name, file })
    }
    // Pages of documents come last.
    if (made === MADE) break
    at = computed()
  }
  return { opened, rest, perDocument: spent / Math.max(1, made) }
}

/** Milliseconds that the page has computed, whatever else the machine does. */
const busyOf = async (session) => {
  const { metrics } = await session.send('Performance.getMetrics')
  return metrics.find(({ name }) => name === 'TaskDuration').value * 1000
}

/** Milliseconds to the load event and to the first paint, those computed until then, and the number of nodes. */
const openOnce = async (browser, href) => {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  await page.goto(href, { waitUntil: 'load', timeout: 300_000 })
  const figures = await page.evaluate(async () => {
    const paint = () => performance.getEntriesByName('first-contentful-paint')[0]
    while (paint() === undefined) await new Promise((done) => setTimeout(done, 20))
    const { loadEventEnd } = performance.getEntriesByType('navigation')[0]
    return {
      load: loadEventEnd,
      paint: paint().startTime,
      nodes: document.getElementsByTagName('*').length,
    }
  })
  const busy = await busyOf(session)
  const filter = await filterOnce(page)
  await context.close()
  return { ...figures, busy, filter }
}

/**
 * Milliseconds from typing or choosing in the first field in sight that filters, once it has the focus, to the frame that shows what is
 * left; `null` without such a field.
 */
const filterOnce = async (page) =>
  page.evaluate(async () => {
    const root = document.querySelector('[data-explore], [data-overview-filter]')
    const fields = root?.querySelectorAll('[data-filters] [data-key]') ?? []
    const field = [...fields].find((each) => each.checkVisibility())
    if (field === undefined) return null
    const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)))
    field.focus()
    await frame()
    await frame()
    const told = root.querySelector('[data-count]')
    const changed = new Promise((done) => {
      new MutationObserver(done).observe(told, { childList: true, characterData: true })
    })
    const start = performance.now()
    if (field.matches('select')) field.selectedIndex = 1
    else field.value = 'person'
    for (const kind of ['input', 'change']) field.dispatchEvent(new Event(kind, { bubbles: true }))
    await changed
    await frame()
    return performance.now() - start
  })

const measure = async (browser, { name, file }) => {
  const runs = []
  for (let run = 0; run < runsEach; run += 1) {
    runs.push(await openOnce(browser, pathToFileURL(file).href))
  }
  const middle = (key) => Math.round(median(runs.map((each) => each[key])))
  return {
    name,
    bytes: statSync(file).size,
    nodes: runs[0].nodes,
    load: middle('load'),
    paint: middle('paint'),
    busy: middle('busy'),
    filter: runs[0].filter === null ? null : middle('filter'),
  }
}

const isWithin = ({ load, filter }, documents) =>
  documents > BUDGET.documents || (load <= BUDGET.open && (filter ?? 0) <= BUDGET.filter)

const within = (figure, most, documents) =>
  figure === null || documents > BUDGET.documents ? '' : figure <= most ? ' ✓' : ' ✗'

const line = (cells) =>
  process.stdout.write(
    `${cells.map((cell, i) => (i === 0 ? cell.padEnd(12) : cell.padStart(13))).join('')}\n`,
  )

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
})
const results = []
/** Before, between and after the sizes. */
const loads = [loadNow()]
process.stdout.write(
  `median of ${runsEach}; for ${BUDGET.documents} documents: open ≤ ${BUDGET.open} ms, filter ≤ ${BUDGET.filter} ms\n`,
)
for (const documents of sizes) {
  const folder = mkdtempSync(join(tmpdir(), 'contend-bench-'))
  const { opened, rest, perDocument } = writePages(await syntheticComparison(documents), folder)
  const made = rest.map(({ name, ms }) => `${name} ${ms} ms`).join(', ')
  process.stdout.write(
    `\n${documents} documents; made: ${made}; 1,000 documents ${Math.round(perDocument)} s\n`,
  )
  line(['page', 'kB', 'nodes', 'open ms', 'paint ms', 'busy ms', 'filter ms'])
  for (const page of opened) {
    const found = await measure(browser, page)
    line([
      found.name,
      String(Math.ceil(found.bytes / 1000)),
      String(found.nodes),
      `${found.load}${within(found.load, BUDGET.open, documents)}`,
      String(found.paint),
      String(found.busy),
      `${found.filter ?? '–'}${within(found.filter, BUDGET.filter, documents)}`,
    ])
    results.push({ documents, ...found, within: isWithin(found, documents) })
  }
  rmSync(folder, { recursive: true })
  loads.push(loadNow())
}
process.stdout.write(
  `\n${machine().processors} processors, headless Chromium ${browser.version()}; load ${loads.join(', ')}\n`,
)
await browser.close()
if (values.write) {
  keep('report', { machine: { ...machine(), browser: browser.version() }, loads, pages: results })
}
