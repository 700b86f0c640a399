import pLimit from 'p-limit'
import { parentPort, workerData } from 'node:worker_threads'
import { createPartReader } from '../store/part-reader.ts'
import { createPageMaker } from './page-maker.ts'
import type { PageStart, PageTask } from './page-work.ts'

/** Documents in hand: while the page of one is written the next one is made. */
const atOnce = 3

const isStart = (value: unknown): value is { readonly data: PageStart } =>
  typeof value === 'object' && value !== null && 'data' in value

const serve = (start: unknown): void => {
  if (!isStart(start)) throw new TypeError('a worker was started without a plan')
  // A page is made of one analysis; of its neighbours it has the names.
  const make = createPageMaker(start.data, createPartReader(0).read)
  const limit = pLimit(atOnce)
  parentPort?.on('message', (tasks: readonly PageTask[]) => {
    const answer = async (): Promise<void> => {
      const results = tasks.map((task) => limit(make, task))
      for (const result of results) parentPort?.postMessage(await result)
    }
    void answer()
  })
}

serve(workerData)
