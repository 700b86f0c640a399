import type { ComparisonRow } from '@contend/analyze'
import type { RowMaterial } from '@contend/analyze/results'
import { moreComparisonRows } from '@contend/report'
import { join } from 'node:path'
import { reopenStaged } from '../atomic-write.ts'
import type { StagedFile } from '../atomic-write.ts'
import { CliError } from '../cli-error.ts'
import { heapLimit } from '../failed-source.ts'
import { mayOpen, neededFiles } from '../open-files.ts'
import { runPool } from '../worker-pool.ts'
import type { TableResult, TableTask, TableWriting } from './comparison-table-work.ts'

/** Where and how the table is made. */
export interface ComparisonTableRun extends TableWriting {
  /** Absolute; it is there. */
  readonly folder: string
  /** That there are besides the one of the table; 1: there is none. */
  readonly threads: number
  readonly signal: AbortSignal
}

/** `comparison.csv`, whose rows of documents are made on a thread of their own while the comparison goes on. */
export interface ComparisonTable {
  readonly rowsElsewhere: (material: RowMaterial) => void
  /** Adds the other rows. @throws CliError (74) */
  readonly add: (rows: readonly ComparisonRow[]) => Promise<StagedFile>
}

const isResult = (value: unknown): value is TableResult =>
  typeof value === 'object' && value !== null && 'trouble' in value

const crashed = (_: TableTask, { message }: Error): TableResult => ({
  trouble: { exit: 'internal', message, remedy: '' },
})

/** Does work with a table on another thread, where threads pay, and ends that thread after it. */
export const withComparisonTable = async <T>(
  { folder, threads, signal, csvRaw, bom }: ComparisonTableRun,
  work: (table: ComparisonTable | null) => Promise<T>,
): Promise<T> => {
  if (threads === 1 || !mayOpen((threads + 1) * neededFiles)) return work(null)
  const target = join(folder, 'comparison.csv')
  const end = new AbortController()
  const begin = (material: RowMaterial): Promise<readonly TableResult[]> =>
    runPool<TableTask, TableResult>([{ target, material, csvRaw, bom }], {
      module: new URL('./comparison-table-worker.js', import.meta.url),
      workerData: null,
      threads: 1,
      heapLimit,
      signal: AbortSignal.any([signal, end.signal]),
      onResult: () => undefined,
      onCrash: crashed,
      isOutside: () => true,
      isWorn: () => false,
      isResult,
    })
  let begun: Promise<readonly TableResult[]> = Promise.resolve([])
  try {
    return await work({
      rowsElsewhere: (material) => {
        begun = begin(material)
        // It is waited for when the comparison is there.
        begun.catch(() => undefined)
      },
      add: async (rows) => {
        for (const { trouble } of await begun) {
          if (trouble !== null) throw new CliError(trouble.exit, trouble.message, trouble.remedy)
        }
        const file = await reopenStaged(target)
        try {
          for (const piece of moreComparisonRows(rows, { csvRaw })) await file.append(piece)
          return await file.finish()
        } catch (error) {
          await file.discard()
          throw error
        }
      },
    })
  } finally {
    end.abort()
    await Promise.allSettled([begun])
  }
}
