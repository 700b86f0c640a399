import { tmpdir } from 'node:os'
import { expect, test } from 'vitest'
import { CliError } from '../cli-error.ts'
import { withComparisonTable } from './comparison-table.ts'

const material = {
  tally: { features: [], documents: new Map() },
  categories: [],
  groups: 0,
  seed: 1,
}

const runOf = (body: string, signal = new AbortController().signal) => ({
  folder: tmpdir(),
  threads: 2,
  signal,
  csvRaw: false,
  bom: false,
  module: new URL(
    `data:text/javascript,${encodeURIComponent(`import { parentPort } from 'node:worker_threads'\n${body}`)}`,
  ),
})

const answering = (answer: unknown): string =>
  `parentPort.on('message', () => parentPort.postMessage(${JSON.stringify(answer)}))`

test.each([
  [
    'trouble that the thread tells',
    answering({
      trouble: { exit: 'inputOutput', message: 'the disk is full', remedy: 'Make room.' },
    }),
    new CliError('inputOutput', 'the disk is full', 'Make room.'),
  ],
  [
    'the death of the thread',
    `parentPort.on('message', () => { throw new Error('out of paper') })`,
    new CliError('internal', 'comparison.csv was not made: out of paper'),
  ],
])('%s is told at the next check', async (_, body, trouble) => {
  await withComparisonTable(runOf(body), async (table) => {
    table?.rowsElsewhere(material)
    expect(() => table?.check()).not.toThrow()
    await table?.through()
    expect(() => table?.check()).toThrow(trouble)
  })
})

test('a table that is made has no trouble', async () => {
  await withComparisonTable(runOf(answering({ trouble: null })), async (table) => {
    table?.rowsElsewhere(material)
    await table?.through()
    expect(() => table?.check()).not.toThrow()
  })
})

test('a thread that is never through ends with the run, and with the work', async () => {
  const stop = new AbortController()
  const endless = `parentPort.on('message', () => { for (;;); })`
  await withComparisonTable(runOf(endless, stop.signal), async (table) => {
    table?.rowsElsewhere(material)
    stop.abort('SIGINT')
    await table?.through()
    expect(() => table?.check()).toThrow()
  })
  const work = withComparisonTable(runOf(endless), async (table) => {
    table?.rowsElsewhere(material)
    await Promise.reject(new Error('meanwhile'))
  })
  await expect(work).rejects.toThrow('meanwhile')
})

test('one thread makes it with the rest', async () => {
  await withComparisonTable({ ...runOf(''), threads: 1 }, async (table) => {
    expect(table).toBeNull()
    await Promise.resolve()
  })
})
