import type { Comparison } from '@contend/analyze'
import type { RunManifest } from '@contend/report'
import { threadsFor } from './analyze-sources.ts'
import type { StagedFile } from './atomic-write.ts'
import { stagePages } from './pages/stage-pages.ts'
import { reportFiles } from './report-files.ts'
import type { ReportFileOptions, ReportFiles } from './report-files.ts'
import { writeArtifacts } from './write-artifacts.ts'

/** How a run is written. */
export interface RunWriting extends ReportFileOptions {
  /** Absolute. */
  readonly folder: string
  /** `null`: by the number of documents. */
  readonly jobs: number | null
  readonly signal: AbortSignal
  /** Called now and then until the first file is moved; what it throws ends the writing. */
  readonly checkpoint: () => void
}

/** What was written. */
export interface WrittenRun extends Pick<ReportFiles, 'sizes'> {
  /** Paths below the folder. */
  readonly paths: readonly string[]
}

/**
 * Writes all files of a run. Where threads pay they make the pages of documents, while this one makes the tables
 * and the other pages.
 *
 * @throws CliError (2) when the pages are too large for one file, (74), and what the checkpoint throws
 */
export const writeRun = async (
  comparison: Comparison,
  manifest: RunManifest,
  { folder, jobs, signal, checkpoint, ...options }: RunWriting,
): Promise<WrittenRun> => {
  const threads = threadsFor(comparison.analyses.length, jobs)
  const onThreads = threads > 1 && !options.singleFile
  const { artifacts, sizes } = reportFiles(comparison, manifest, {
    ...options,
    withoutDocuments: onThreads,
  })
  if (!onThreads) return { paths: await writeArtifacts(folder, artifacts, { checkpoint }), sizes }
  const end = new AbortController()
  const pages = stagePages(comparison, manifest, {
    folder,
    threads,
    signal: AbortSignal.any([signal, end.signal]),
  })
  const failure = new AbortController()
  const others = pages.catch((error: unknown): readonly StagedFile[] => {
    failure.abort(error)
    return []
  })
  const check = (): void => {
    checkpoint()
    failure.signal.throwIfAborted()
  }
  try {
    const elsewhere = async (): Promise<readonly StagedFile[]> => {
      const staged = await others
      check()
      return staged
    }
    return {
      paths: await writeArtifacts(folder, artifacts, { checkpoint: check, elsewhere }),
      sizes,
    }
  } finally {
    end.abort()
    await others
  }
}
