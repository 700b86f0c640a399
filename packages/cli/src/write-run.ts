import type { Comparison } from '@contend/analyze'
import type { RunManifest } from '@contend/report'
import type { StagedFile } from './atomic-write.ts'
import type { PageIndex } from './pages/page-index.ts'
import { stagePages } from './pages/stage-pages.ts'
import type { PageReuse, StagedPages } from './pages/stage-pages.ts'
import { reportFiles } from './report-files.ts'
import type { ReportFileOptions, ReportFiles } from './report-files.ts'
import type { ReadPart } from './store/analysis-record.ts'
import type { ComparisonTable } from './tables/comparison-table.ts'
import { writeArtifacts } from './write-artifacts.ts'
import type { FilesElsewhere } from './write-artifacts.ts'

/** How a run is written. */
export interface RunWriting extends ReportFileOptions {
  /** Absolute. */
  readonly folder: string
  /** Those that pages of documents are made on; 1: this one. */
  readonly threads: number
  readonly read: ReadPart
  /** Pages of documents that an earlier run made; `null`: all are made anew. */
  readonly reuse: PageReuse | null
  /** `comparison.csv`, where another thread has begun it; `null`: it is made here. */
  readonly table: ComparisonTable | null
  readonly signal: AbortSignal
  /** Called for each document whose page is made. */
  readonly onPage: () => void
  /** Called now and then until the first file is moved; what it throws, of the table too, ends the writing. */
  readonly checkpoint: () => void
}

/** What was written. */
export interface WrittenRun extends Pick<ReportFiles, 'sizes'> {
  /** Paths below the folder. */
  readonly paths: readonly string[]
  /** How many of them were there already. */
  readonly kept: number
  /** The pages of documents, for the next run; `null` where all pages are in one file. */
  readonly pages: PageIndex | null
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
  { folder, threads, read, reuse, table, signal, onPage, checkpoint, ...options }: RunWriting,
): Promise<WrittenRun> => {
  const { singleFile } = options
  const { artifacts, sizes } = reportFiles(comparison, manifest, {
    ...options,
    withoutDocuments: true,
    withoutComparison: table !== null,
  })
  const tables = async (): Promise<readonly StagedFile[]> => {
    if (table === null) return []
    await table.through()
    checkpoint()
    return [await table.add(comparison.rows)]
  }
  if (singleFile) {
    const elsewhere = async (): Promise<FilesElsewhere> => ({ staged: await tables(), kept: [] })
    const paths = await writeArtifacts(folder, artifacts, { checkpoint, elsewhere })
    return { paths, kept: 0, pages: null, sizes }
  }
  const end = new AbortController()
  const failure = new AbortController()
  const make = async (): Promise<StagedPages> => {
    try {
      return await stagePages(comparison, manifest, {
        folder,
        threads,
        read,
        reuse,
        onPage,
        signal: AbortSignal.any([signal, end.signal]),
      })
    } catch (error) {
      failure.abort(error)
      return { staged: [], kept: [], index: new Map() }
    }
  }
  // On threads of their own they are made meanwhile.
  let pages = threads === 1 ? null : make()
  const check = (): void => {
    checkpoint()
    failure.signal.throwIfAborted()
  }
  try {
    const elsewhere = async (): Promise<FilesElsewhere> => {
      const begun = await tables()
      const { staged, kept } = await (pages ??= make())
      return { staged: [...begun, ...staged], kept }
    }
    const paths = await writeArtifacts(folder, artifacts, { checkpoint: check, elsewhere })
    const { kept, index } = await (pages ??= make())
    return { paths, kept: kept.length, pages: index, sizes }
  } finally {
    end.abort()
    await pages
  }
}
