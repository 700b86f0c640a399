import type { Comparison } from '@contend/analyze'
import { compareInSteps } from '@contend/analyze/results'
import type { Steps } from '@contend/analyze/results'
import { gatherFacts } from '@contend/report'
import { join } from 'node:path'
import { threadsFor } from './analyze-sources.ts'
import type { Io } from './io.ts'
import type { Log } from './log.ts'
import { inOutputFolder, requireRun } from './output-folder.ts'
import { openRun } from './read-run.ts'
import { reportPage } from './report-files.ts'
import { createReportProgress } from './report-progress.ts'
import { stoppedError } from './stopped-error.ts'
import { openRecord } from './store/opened-analysis.ts'
import { withAnalysisStore } from './store/analysis-store.ts'
import type { AnalysisStore } from './store/analysis-store.ts'
import { makingWith } from './store/packed-analysis.ts'
import { summarize } from './summary.ts'
import type { Summary } from './summary.ts'
import { withComparisonTable } from './tables/comparison-table.ts'
import { takeSteps } from './take-steps.ts'
import { writeRun } from './write-run.ts'

/** How tables and pages are written; what is not given is as in the run. */
export interface RebuildOptions {
  readonly csvRaw: boolean | undefined
  readonly bom: boolean | undefined
  readonly singleFile: boolean | undefined
}

/** Who is told, and what stops it. */
export interface RebuildContext {
  readonly io: Pick<Io, 'stderr' | 'env' | 'signal'>
  readonly log: Log
}

/** What was rebuilt. */
export interface Rebuilt {
  readonly summary: Summary
  /** Absolute path of the report's first page. */
  readonly page: string
  /** What a report in one file is made of; `null` for a folder. */
  readonly sizes: string | null
}

const rebuilt = async (
  { folder, read, ready, counter, tell, keepAll }: AnalysisStore,
  given: RebuildOptions,
  { io, log }: RebuildContext,
): Promise<Rebuilt> => {
  const { file, analyses } = await openRun(folder)
  const { frame, groupBy, maxPairs, diagnostics } = file
  const { options, seed } = file.manifest
  const csvRaw = given.csvRaw ?? options['csvRaw'] === true
  const bom = given.bom ?? options['bom'] === true
  const leaveOutDuplicates = options['leaveOutDuplicates'] === true
  const records = await keepAll(analyses(), makingWith(frame, { csvRaw }))
  const shown = createReportProgress(io, log.quiet, records.length)
  const singleFile = given.singleFile ?? options['singleFile'] === true
  const threads = threadsFor(records.length, null)
  const writing = { csvRaw, bom, folder, threads, signal: io.signal }
  return withComparisonTable(writing, async (table) => {
    const checkpoint = (): void => {
      if (io.signal.aborted) throw stoppedError(io.signal, 0)
      table?.check()
      shown.tick()
    }
    const begin = function* (): Steps<Comparison> {
      const compared = yield* compareInSteps(
        records.map((record) => openRecord(record, read)),
        {
          frame,
          groupBy,
          maxPairs,
          leaveOutDuplicates,
          added: file.manifest.added,
          seed,
          diagnostics,
          counter: counter(frame),
          ...(table && { rowsElsewhere: table.rowsElsewhere }),
        },
      )
      yield* gatherFacts(compared, tell(frame))
      return compared
    }
    const comparison = await shown.comparing(takeSteps(begin, checkpoint))
    const manifest = { ...file.manifest, options: { ...options, csvRaw, bom, singleFile } }
    const work = writeRun(comparison, manifest, {
      ...writing,
      ready: ready({ csvRaw }),
      read,
      reuse: null,
      table,
      singleFile,
      onPage: shown.onPage,
      checkpoint,
    })
    const { sizes } = await shown.writing(work)
    return { summary: summarize(comparison), page: join(folder, reportPage(singleFile)), sizes }
  })
}

/**
 * Writes the tables and pages of an earlier run again, from its `analysis.ndjson` and `run.json`.
 *
 * @throws CliError (2) when the folder holds no run, another one writes into it, or the pages are too large for one file,
 * (74) for trouble with reading or writing
 */
export const rebuildReport = async (
  folder: string,
  given: RebuildOptions,
  context: RebuildContext,
): Promise<Rebuilt> => {
  await requireRun(folder)
  return inOutputFolder(folder, context.log, () =>
    withAnalysisStore(folder, (store) => rebuilt(store, given, context)),
  )
}
