import { documentParts } from '@contend/report'
import type { DocumentParts, RunManifest } from '@contend/report'
import type { Comparison } from '@contend/analyze'
import { join } from 'node:path'
import { stagedFile } from '../atomic-write.ts'
import type { StagedFile } from '../atomic-write.ts'
import { CliError } from '../cli-error.ts'
import { heapLimit } from '../failed-source.ts'
import { recordBehind } from '../store/analysis-record.ts'
import { runPool } from '../worker-pool.ts'
import type { PageResult, PageStart, PageTask } from './page-work.ts'

/** The main thread is busy with other pages meanwhile: threads get enough to do at a time. */
const batchSize = 32

/** How pages of documents are made on threads. */
export interface PageRun {
  /** Absolute. */
  readonly folder: string
  readonly threads: number
  readonly signal: AbortSignal
}

const isResult = (value: unknown): value is PageResult =>
  typeof value === 'object' && value !== null && ('paths' in value || 'message' in value)

const taskOf = ({ analyses, ...rest }: DocumentParts): PageTask => ({
  ...rest,
  records: analyses.map(recordBehind),
})

/**
 * Makes the pages of documents on threads, each of which reads the analyses from the disk and writes its files
 * beside their places. Nothing is moved there.
 *
 * @throws CliError (74), and when the signal is aborted
 */
export const stagePages = async (
  comparison: Comparison,
  manifest: RunManifest,
  { folder, threads, signal }: PageRun,
): Promise<readonly StagedFile[]> => {
  const { shared, parts } = documentParts(comparison, manifest)
  const start: PageStart = { shared, folder }
  const staged: StagedFile[] = []
  const failure = new AbortController()
  const onResult = (_: PageTask, result: PageResult): void => {
    if ('paths' in result)
      staged.push(...result.paths.map((path) => stagedFile(join(folder, path))))
    else failure.abort(new CliError(result.exit, result.message, result.remedy))
  }
  try {
    await runPool<PageTask, PageResult>(Array.from(parts, taskOf), {
      module: new URL('./page-worker.js', import.meta.url),
      workerData: start,
      threads,
      batchSize,
      heapLimit,
      signal: AbortSignal.any([signal, failure.signal]),
      onResult,
      onCrash: (_, error) => ({ exit: 'internal', message: error.message, remedy: '' }),
      isOutside: () => true,
      isWorn: () => false,
      isResult,
    })
  } catch (error) {
    throw failure.signal.aborted ? failure.signal.reason : error
  }
  return staged
}
