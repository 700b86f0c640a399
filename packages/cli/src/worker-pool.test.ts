import { expect, test } from 'vitest'
import { runPool } from './worker-pool.ts'

const body = `
  import { parentPort, workerData } from 'node:worker_threads'
  parentPort.on('message', (items) => {
    for (const item of items) {
      Atomics.store(workerData.step, 0, item)
      if (item === 19) for (const all = []; ; ) all.push(new Array(10_000).fill(item))
      if (item === 13) process.exit(3)
      if (item === 29) throw new Error('twenty-nine')
      if (item === 17) throw new Error('seventeen')
      parentPort.postMessage(item * 2)
      if (item === 23) return
    }
  })
`

const module = new URL(`data:text/javascript,${encodeURIComponent(body)}`)

const isNumber = (value: unknown): value is number => typeof value === 'number'

const run = (items: Iterable<number>, threads: number, signal = new AbortController().signal) => {
  const done: number[] = []
  const found: number[] = []
  const work = runPool(items, {
    module,
    workerData: null,
    threads,
    heapLimit: 32,
    signal,
    onResult: (item, result, index) => {
      done.push(item)
      found[index] = result
    },
    isOutside: ({ message }) => message === 'twenty-nine',
    onCrash: (_item, _error, step) => -step,
    isWorn: (result) => result === 2 * 23,
    isResult: isNumber,
  })
  const results = work.then(() => found)
  return { results, done }
}

test.each([1, 3])('%d threads give results in the order of the items', async (threads) => {
  const items = Array.from({ length: 50 }, (_, index) => index + 100)
  const { results, done } = run(items, threads)
  expect(await results).toEqual(items.map((item) => item * 2))
  expect(done.toSorted((a, b) => a - b)).toEqual(items)
})

test('a thread that is worn is replaced, and nothing is lost or done twice', async () => {
  const items = [21, 23, ...Array.from({ length: 30 }, (_, index) => index + 100)]
  const { results, done } = run(items, 1)
  expect(await results).toEqual(items.map((item) => item * 2))
  expect(done).toEqual(items)
})

test('an item that kills its thread, or fills its memory, costs that item only', async () => {
  const items = Array.from({ length: 20 }, (_, index) => index)
  const { results } = run(items, 2)
  const deadly = [13, 17, 19]
  expect(await results).toEqual(items.map((item) => (deadly.includes(item) ? -item : item * 2)))
})

test('trouble that is no fault of an item ends the work', async () => {
  await expect(run([28, 29, 30], 2).results).rejects.toThrow('twenty-nine')
})

test('an aborted signal ends the work', async () => {
  const stop = new AbortController()
  const { results } = run([1, 2, 3], 2, stop.signal)
  stop.abort('SIGINT')
  await expect(results).rejects.toThrow()
})

test('items are made when a thread is to have them, and trouble with that ends the work', async () => {
  let made = 0
  const makeUntil = function* (last: number): Generator<number> {
    for (made = 0; made < last;) yield (made += 1) && 23
    throw new Error('no more')
  }
  const { results, done } = run(makeUntil(41), 1)
  expect(made).toBe(8)
  await expect(results).rejects.toThrow('no more')
  expect(made).toBe(41)
  expect(done).toHaveLength(40)
  await expect(run(makeUntil(0), 1).results).rejects.toThrow('no more')
})

test('no items are no work', async () => {
  expect(await run([], 2).results).toEqual([])
})
