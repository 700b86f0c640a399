import { Worker } from 'node:worker_threads'

/** A pool of threads that all run the same module. */
export interface PoolOptions<Item, Result> {
  readonly module: URL
  /** Given to each thread once, as `data` of its `workerData`, beside the `step` it may count in. */
  readonly workerData: unknown
  readonly threads: number
  /** Items that are handed to a thread at a time; default 8. */
  readonly batchSize?: number
  /** Most memory a thread may use for its objects, in megabytes. */
  readonly heapLimit: number
  readonly signal: AbortSignal
  /** Called for each item in the order the items finish. */
  readonly onResult: (item: Item, result: Result) => void
  /** What stands for an item that brought its thread down, which had left `step` in its shared memory. */
  readonly onCrash: (item: Item, error: Error, step: number) => Result
  /** Whether what a thread died of is no fault of its items: the pool ends with it. */
  readonly isOutside: (error: Error) => boolean
  /** Whether a result says that its thread should be replaced; the thread does nothing after it. */
  readonly isWorn: (result: Result) => boolean
  /** Tells a result from anything else a thread may send. */
  readonly isResult: (value: unknown) => value is Result
}

interface Task<Item> {
  readonly index: number
  readonly item: Item
}

const defaultBatch = 8

const batches = <Item>(items: readonly Item[], batchSize: number): Task<Item>[][] => {
  const tasks = items.map((item, index) => ({ index, item }))
  return Array.from({ length: Math.ceil(tasks.length / batchSize) }, (_, number) =>
    tasks.slice(number * batchSize, (number + 1) * batchSize),
  )
}

/**
 * Hands items to threads in batches and gives the results back in the order of the items. A thread that
 * dies is replaced; the items it had are tried one by one, and the one it dies of again gets
 * `onCrash`. Threads answer each message (a list of items) with one message for each item, in order.
 *
 * @throws when the signal is aborted, and what `isOutside` says is no fault of an item
 */
export const runPool = async <Item, Result>(
  items: readonly Item[],
  options: PoolOptions<Item, Result>,
): Promise<readonly Result[]> => {
  const { signal, threads, batchSize = defaultBatch } = options
  const queue = batches(items, batchSize)
  const results = new Map<number, Result>()
  const settle = (task: Task<Item>, result: Result): void => {
    results.set(task.index, result)
    options.onResult(task.item, result)
  }

  /** Serves the queue until it is empty, or the thread is worn or dies. */
  const serve = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const step = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT))
      const worker = new Worker(options.module, {
        workerData: { data: options.workerData, step },
        resourceLimits: { maxOldGenerationSizeMb: options.heapLimit },
      })
      let pending: Task<Item>[] = []
      const close = (finish: () => void): void => {
        signal.removeEventListener('abort', stop)
        pending = []
        void worker.terminate().then(finish)
      }
      const stop = (): void => close(() => reject(new Error('aborted')))
      const next = (): void => {
        pending = queue.shift() ?? []
        if (pending.length === 0) close(resolve)
        else worker.postMessage(pending.map(({ item }) => item))
      }
      worker.on('message', (value: unknown) => {
        const task = pending.shift()
        if (task === undefined || !options.isResult(value)) return
        settle(task, value)
        if (options.isWorn(value)) {
          if (pending.length > 0) queue.unshift(pending)
          close(resolve)
        } else if (pending.length === 0) next()
      })
      const lose = (error: Error): void => {
        if (options.isOutside(error)) {
          queue.length = 0
          close(() => reject(error))
          return
        }
        const [first] = pending
        if (pending.length === 1 && first !== undefined) {
          settle(first, options.onCrash(first.item, error, Atomics.load(step, 0)))
        } else {
          queue.unshift(...pending.map((task) => [task]))
        }
        close(resolve)
      }
      worker.on('error', lose)
      worker.on('exit', (code) => {
        if (pending.length > 0) lose(new Error(`the thread ended with code ${code}`))
      })
      signal.addEventListener('abort', stop)
      if (signal.aborted) stop()
      else next()
    })

  const keepServing = async (): Promise<void> => {
    while (queue.length > 0) await serve()
  }
  // All threads have ended before an abort is told, so that none of them is at work on a file any more.
  const ends = await Promise.allSettled(Array.from({ length: threads }, keepServing))
  const stopped = ends.find((end) => end.status === 'rejected')
  if (stopped !== undefined) throw stopped.reason
  return items.flatMap((_, index) => {
    const result = results.get(index)
    return result === undefined ? [] : [result]
  })
}
