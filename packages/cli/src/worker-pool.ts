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
  /** Called for each item in the order the items finish. @param index place of the item, from 0 */
  readonly onResult: (item: Item, result: Result, index: number) => void
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

/** What is still to be done. */
interface Queue<Item> {
  /** What comes first; empty when nothing is left. */
  readonly take: () => Task<Item>[]
  /** Puts tasks in front of all others. */
  readonly putBack: (...batches: readonly Task<Item>[][]) => void
  /** Forgets the rest. */
  readonly end: () => void
}

/** Items are asked for when a thread is to have them: they may be made then. */
const queueOf = <Item>(items: Iterable<Item>, batchSize: number): Queue<Item> => {
  const [rest, back]: [Iterator<Item, unknown>, Task<Item>[][]] = [items[Symbol.iterator](), []]
  let [index, ended] = [0, false]
  const nextBatch = (): Task<Item>[] => {
    const batch: Task<Item>[] = []
    while (!ended && batch.length < batchSize) {
      // Where making an item fails, none is asked for any more.
      ended = true
      const next = rest.next()
      ended = next.done === true
      if (next.done !== true) batch.push({ index: index++, item: next.value })
    }
    return batch
  }
  return {
    take: () => back.shift() ?? nextBatch(),
    putBack: (...batches) => {
      back.unshift(...batches)
    },
    end: () => {
      back.length = 0
      ended = true
    },
  }
}

/**
 * Hands items to threads in batches. A thread that dies is replaced; the items it had are tried one by one, and the
 * one it dies of again gets `onCrash`. Threads answer each message (a list of items) with one message for each item,
 * in order.
 *
 * @throws when the signal is aborted, what `isOutside` says is no fault of an item, and what making an item throws
 */
export const runPool = async <Item, Result>(
  items: Iterable<Item>,
  options: PoolOptions<Item, Result>,
): Promise<void> => {
  const { signal, threads, batchSize = defaultBatch } = options
  const queue = queueOf(items, batchSize)
  const settle = ({ index, item }: Task<Item>, result: Result): void =>
    options.onResult(item, result, index)

  /** Serves the queue until it is empty, or the thread is worn or dies. */
  const serve = (first: Task<Item>[]): Promise<void> =>
    new Promise((resolve, reject) => {
      const step = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT))
      const worker = new Worker(options.module, {
        workerData: { data: options.workerData, step },
        resourceLimits: { maxOldGenerationSizeMb: options.heapLimit },
      })
      let pending = first
      const close = (finish: () => void): void => {
        signal.removeEventListener('abort', stop)
        pending = []
        void worker.terminate().then(finish)
      }
      const stop = (): void => close(() => reject(new Error('aborted')))
      const send = (): void => {
        if (pending.length === 0) close(resolve)
        else worker.postMessage(pending.map(({ item }) => item))
      }
      const next = (): void => {
        try {
          pending = queue.take()
        } catch (error) {
          const trouble = error instanceof Error ? error : new Error(String(error))
          close(() => reject(trouble))
          return
        }
        send()
      }
      worker.on('message', (value: unknown) => {
        const task = pending.shift()
        if (task === undefined || !options.isResult(value)) return
        settle(task, value)
        if (options.isWorn(value)) {
          if (pending.length > 0) queue.putBack(pending)
          close(resolve)
        } else if (pending.length === 0) next()
      })
      const lose = (error: Error): void => {
        if (options.isOutside(error)) {
          queue.end()
          close(() => reject(error))
          return
        }
        const [deadly] = pending
        if (pending.length === 1 && deadly !== undefined) {
          settle(deadly, options.onCrash(deadly.item, error, Atomics.load(step, 0)))
        } else {
          queue.putBack(...pending.map((task) => [task]))
        }
        close(resolve)
      }
      worker.on('error', lose)
      worker.on('exit', (code) => {
        if (pending.length > 0) lose(new Error(`the thread ended with code ${code}`))
      })
      signal.addEventListener('abort', stop)
      if (signal.aborted) stop()
      else send()
    })

  const keepServing = async (): Promise<void> => {
    for (let batch = queue.take(); batch.length > 0; batch = queue.take()) await serve(batch)
  }
  // All threads have ended before an abort is told, so that none of them is at work on a file any more.
  const ends = await Promise.allSettled(Array.from({ length: threads }, keepServing))
  const stopped = ends.find((end) => end.status === 'rejected')
  if (stopped !== undefined) throw stopped.reason
}
