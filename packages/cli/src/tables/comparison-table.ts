import type { ComparisonRow } from '@contend/analyze'
import type { RowMaterial } from '@contend/analyze/results'
import { moreComparisonRows } from '@contend/report'
import { join } from 'node:path'
import { fill, reopenStaged } from '../atomic-write.ts'
import type { StagedFile } from '../atomic-write.ts'
import { heapLimit } from '../failed-source.ts'
import { mayOpen, neededFiles } from '../open-files.ts'
import { troubleFrom } from '../told-trouble.ts'
import { runPool } from '../worker-pool.ts'
import type { TableResult, TableTask, TableWriting } from './comparison-table-work.ts'

/** Where and how the table is made. */
export interface ComparisonTableRun extends TableWriting {
  /** Absolute; it is there. */
  readonly folder: string
  /** That there are besides the one of the table; 1: there is none. */
  readonly threads: number
  readonly signal: AbortSignal
  /** What the thread runs; default `comparison-table-worker`. */
  readonly module?: URL
}

const worker = new URL('./comparison-table-worker.js', import.meta.url)

/** `comparison.csv`, whose rows of documents are made on a thread of their own while the comparison goes on. */
export interface ComparisonTable {
  readonly rowsElsewhere: (material: RowMaterial) => void
  /** Throws what the thread failed with, once it has. */
  readonly check: () => void
  /** Waits for the thread to be through, or to have failed. */
  readonly through: () => Promise<void>
  /** Adds the other rows to what the thread has written. @throws CliError (74) */
  readonly add: (rows: readonly ComparisonRow[]) => Promise<StagedFile>
}

const isResult = (value: unknown): value is TableResult =>
  typeof value === 'object' && value !== null && 'trouble' in value

const crashed = (_: TableTask, { message }: Error): TableResult => ({
  trouble: { exit: 'internal', message: `comparison.csv was not made: ${message}`, remedy: '' },
})

/** Does work with a table on another thread, where threads pay, and ends that thread after it. */
export const withComparisonTable = async <T>(
  { folder, threads, signal, csvRaw, bom, module = worker }: ComparisonTableRun,
  work: (table: ComparisonTable | null) => Promise<T>,
): Promise<T> => {
  if (threads === 1 || !mayOpen((threads + 1) * neededFiles)) return work(null)
  const target = join(folder, 'comparison.csv')
  const end = new AbortController()
  const failure = new AbortController()
  const begin = async (material: RowMaterial): Promise<void> => {
    try {
      await runPool<TableTask, TableResult>([{ target, material, csvRaw, bom }], {
        module,
        workerData: null,
        threads: 1,
        heapLimit,
        signal: AbortSignal.any([signal, end.signal]),
        onResult: (_, { trouble }) => {
          if (trouble !== null) failure.abort(troubleFrom(trouble))
        },
        onCrash: crashed,
        isOutside: () => false,
        isWorn: () => false,
        isResult,
      })
    } catch (error) {
      failure.abort(error)
    }
  }
  let begun: Promise<void> = Promise.resolve()
  try {
    return await work({
      rowsElsewhere: (material) => {
        begun = begin(material)
      },
      check: () => failure.signal.throwIfAborted(),
      through: () => begun,
      add: async (rows) => fill(await reopenStaged(target), moreComparisonRows(rows, { csvRaw })),
    })
  } finally {
    end.abort()
    await begun
  }
}
