// What whole runs of the command cost against raw wink-nlp on the same documents in one thread: time, memory, reuse,
// and texts made to be slow.
//
// node bench/batch.js [--documents 2000] [--large 20000] [--file 10] [--write]
//
// --large 0 leaves out the run that shows whether memory grows; --file is the size of the largest file in MB; --write
// keeps the figures in bench/results/batch.json.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { text } from 'node:stream/consumers'
import { parseArgs } from 'node:util'
import { Worker } from 'node:worker_threads'
import { generatedArticles } from './articles.js'
import { keep, loadNow, machine } from './results.js'
import { show } from './support.js'

const WORDS = 700
const { values } = parseArgs({
  options: {
    documents: { type: 'string', default: '2000' },
    large: { type: 'string', default: '20000' },
    file: { type: 'string', default: '10' },
    write: { type: 'boolean', default: false },
  },
})
const [documents, large] = [Number(values.documents), Number(values.large)]

const command = join(import.meta.dirname, '../packages/cli/bin/contend.js')
const place = mkdtempSync(join(tmpdir(), 'contend-bench-'))
process.on('exit', () => rmSync(place, { recursive: true, force: true }))

const round = (figure, digits = 2) => Number(figure.toFixed(digits))

const writeTexts = (name, texts) => {
  const folder = join(place, name)
  mkdirSync(folder, { recursive: true })
  for (const [at, each] of texts.entries()) {
    writeFileSync(join(folder, `${String(at).padStart(6, '0')}.txt`), each)
  }
  return folder
}

/**
 * What is in use of the heap of the main thread, and of the worker that uses most, in bytes: the most that a full
 * collection left.
 */
const heapsIn = (trace) => {
  const most = new Map()
  for (const [, thread, left] of trace.matchAll(
    /^\[\d+:(0x[\da-f]+)\].*Mark-Compact.*?-> ([\d.]+)/gm,
  )) {
    most.set(thread, Math.max(most.get(thread) ?? 0, Number(left) * 1e6))
  }
  // The main thread is the first to collect anything.
  const [main = 0, ...workers] = most.values()
  return { main, worker: Math.max(0, ...workers) }
}

/** Runs the command; seconds it took, bytes of memory it had at most in all, in heaps and outside that of the main thread. */
const run = async (folder, ...options) => {
  const peak = join(place, 'peak')
  const start = performance.now()
  const child = spawn(
    process.execPath,
    [
      '--trace-gc',
      '--import',
      join(import.meta.dirname, 'peak-memory.js'),
      command,
      'run',
      folder,
      '-v',
      ...options,
    ],
    {
      cwd: place,
      env: { ...process.env, CONTEND_PEAK: peak, XDG_CACHE_HOME: join(place, 'cache') },
    },
  )
  const [said, trace] = await Promise.all([
    text(child.stderr),
    text(child.stdout),
    once(child, 'close'),
  ])
  const seconds = (performance.now() - start) / 1000
  if (child.exitCode !== 0) throw new Error(`the command ended with ${child.exitCode}: ${said}`)
  const stages = [...said.matchAll(/^([a-z ]+): ([\d.]+) s$/gm)].map(([, stage, took]) => [
    stage,
    Number(took),
  ])
  const told = stages.reduce((sum, [, took]) => sum + took, 0)
  return {
    seconds,
    ...JSON.parse(readFileSync(peak, 'utf8')),
    heaps: heapsIn(trace),
    stages: { start: round(Math.max(0, seconds - told), 1), ...Object.fromEntries(stages) },
  }
}

/** Seconds that work takes, and what it gives. */
const timedAll = async (work) => {
  const start = performance.now()
  const given = await work()
  return [(performance.now() - start) / 1000, given]
}

/** Seconds that raw wink-nlp takes for texts, in a thread of its own that is warm. */
const rawTimer = (texts) => {
  const worker = new Worker(new URL('raw-wink.js', import.meta.url), { workerData: texts })
  const time = async () => {
    worker.postMessage(null)
    const [milliseconds] = await once(worker, 'message')
    return milliseconds / 1000
  }
  return { time, end: () => worker.terminate() }
}

const megabytes = (bytes) => Math.round(bytes / 1e6)

const figures = { machine: machine(), loads: [loadNow()], documents, words: WORDS }

const texts = await generatedArticles({ documents, words: WORDS })
const folder = writeTexts('articles', texts)
const raw = rawTimer(texts)
await raw.time()

// Raw before and after each run, so that a slow hour of the machine meets both alike.
const against = async (...options) => {
  const before = await raw.time()
  const made = await run(folder, ...options)
  const after = await raw.time()
  return { ...made, ratio: made.seconds / ((before + after) / 2), raw: (before + after) / 2 }
}
const one = await against('--out', 'one', '--jobs', '1', '--no-cache')
const two = await against('--out', 'two', '--jobs', '2', '--no-cache')
// How much of a second thread this machine has to give, without anything of ours.
const [alone, second] = [await raw.time(), rawTimer(texts)]
await second.time()
const [together] = await timedAll(() => Promise.all([raw.time(), second.time()]))
await Promise.all([raw.end(), second.end()])
figures.raw = {
  msPerDocument: round((one.raw / documents) * 1000),
  twoAgainstOne: round((2 * alone) / together),
}
for (const [name, each] of Object.entries({ one, two })) {
  figures[name] = {
    seconds: round(each.seconds, 1),
    timesRaw: round(each.ratio),
    peakMB: megabytes(each.peak),
    mainHeapMB: megabytes(each.heaps.main),
    mainOutsideMB: megabytes(each.outside),
    workerHeapMB: megabytes(each.heaps.worker),
    stages: each.stages,
  }
}
figures.twoAgainstOne = round(one.seconds / two.seconds)
show(
  `${documents} documents of ${WORDS} words`,
  `raw wink-nlp ${figures.raw.msPerDocument} ms each, two threads of it ${figures.raw.twoAgainstOne} × one`,
)
for (const [name, jobs] of Object.entries({ one: 'one worker', two: 'two workers' })) {
  const { seconds, timesRaw, peakMB, stages } = figures[name]
  show(`  ${jobs}`, `${seconds} s, ${timesRaw} × raw, ${peakMB} MB at most`)
  const all = Object.values(stages).reduce((sum, took) => sum + took, 0)
  for (const [stage, took] of Object.entries(stages)) {
    show(`    ${stage}`, `${took} s, ${Math.round((took / all) * 100)} %`)
  }
}
show('  two workers against one', `${figures.twoAgainstOne} ×`)

const clean = await run(folder, '--out', 'kept')
writeFileSync(join(folder, '000000.txt'), `${texts[0]}\nOne sentence more.\n`)
const changed = await run(folder, '--out', 'kept')
figures.incremental = {
  cleanSeconds: round(clean.seconds, 1),
  oneChangedSeconds: round(changed.seconds, 1),
  share: round(changed.seconds / clean.seconds, 3),
}
show('  one file changed, against a clean run', `${figures.incremental.share}`)

/** Ordinary prose of so many bytes. */
const prose = (bytes) => {
  const all = texts.join('\n')
  return all.repeat(Math.ceil(bytes / all.length)).slice(0, bytes)
}
const hostile = {
  ordinary: prose(1_000_000).match(/[\s\S]{1,4500}(?:\n|$)/gu) ?? [],
  'no space in 100 kB': ['x'.repeat(100_000)],
  'one sentence of 1 MB': [`${prose(1_000_000).replace(/[.!?\n]+/gu, ' ')}.`],
  [`one file of ${values.file} MB`]: [prose(Number(values.file) * 1e6)],
}
const nothing = await run(
  writeTexts('nothing', ['One.']),
  '--out',
  'hostile',
  '--no-cache',
  '--jobs',
  '1',
)
figures.hostile = {}
let ordinary = 0
for (const [name, list] of Object.entries(hostile)) {
  const bytes = list.reduce((sum, each) => sum + each.length, 0)
  const folderOf = writeTexts(name.replaceAll(' ', '-'), list)
  const options = ['--out', 'hostile', '--no-cache', '--jobs', '1', '--timeout', '600']
  const { seconds, peak } = await run(folderOf, ...options)
  const perMB = (Math.max(0, seconds - nothing.seconds) / bytes) * 1e6
  if (name === 'ordinary') ordinary = perMB
  const timesOrdinary = round(perMB / ordinary)
  figures.hostile[name] = { seconds: round(seconds, 1), timesOrdinary, peakMB: megabytes(peak) }
  show(
    `  ${name}`,
    `${round(perMB, 1)} s a MB, ${timesOrdinary} × ordinary, ${megabytes(peak)} MB at most`,
  )
}

if (large > documents) {
  rmSync(folder, { recursive: true })
  const more = writeTexts(
    'more',
    await generatedArticles({ documents: large, words: WORDS, seed: 2 }),
  )
  const made = await run(more, '--out', 'large', '--jobs', '2', '--no-cache')
  figures.large = {
    documents: large,
    seconds: round(made.seconds, 1),
    peakMB: megabytes(made.peak),
    bytesADocumentMore: Math.round((made.peak - two.peak) / (large - documents)),
    mainHeapADocumentMore: Math.round((made.heaps.main - two.heaps.main) / (large - documents)),
    mainOutsideADocumentMore: Math.round((made.outside - two.outside) / (large - documents)),
    workerHeapTimes: round(made.heaps.worker / two.heaps.worker),
  }
  show(
    `${large} documents, two workers`,
    `${figures.large.seconds} s, ${figures.large.peakMB} MB at most`,
  )
  const { bytesADocumentMore, mainHeapADocumentMore, mainOutsideADocumentMore, workerHeapTimes } =
    figures.large
  show('  memory a document more', `${bytesADocumentMore} bytes`)
  show('  heap of the main thread in use, a document more', `${mainHeapADocumentMore} bytes`)
  show('  what it holds outside its heap, a document more', `${mainOutsideADocumentMore} bytes`)
  show('  heap of the largest worker in use', `${workerHeapTimes} × that of ${documents}`)
}
figures.loads.push(loadNow())
if (values.write) keep('batch', figures)
