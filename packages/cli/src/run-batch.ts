import type { Comparison } from '@contend/analyze'
import type { Steps } from '@contend/analyze/results'
import type { Diagnostic } from '@contend/ingest'
import { gatherFacts } from '@contend/report'
import { join } from 'node:path'
import { checkSameMaking, checkUnchanged } from './add-to/base-run.ts'
import type { BaseRun } from './add-to/base-run.ts'
import { joinRuns } from './add-to/join-runs.ts'
import type { JoinedRuns } from './add-to/join-runs.ts'
import { tellJoined } from './add-to/tell-joined.ts'
import { analyzeAll, gather, isError, mostShown, nothingAnalysed } from './analyze-corpus.ts'
import { isReused } from './analyze-source.ts'
import type { SourceResult } from './analyze-source.ts'
import { threadsFor } from './analyze-sources.ts'
import { compareInOrder } from './compare-sources.ts'
import { compileData } from './data-files.ts'
import type { LoadedData } from './data-files.ts'
import { exitCode } from './exit-codes.ts'
import type { ExitCode } from './exit-codes.ts'
import { failureLines } from './failure-lines.ts'
import type { GatheredSources } from './gather-sources.ts'
import type { Io } from './io.ts'
import type { LexiconPlaces } from './lexicon-store.ts'
import type { Log } from './log.ts'
import { openReport } from './open-report.ts'
import { checkOutputFolder, holdsRun, inOutputFolder } from './output-folder.ts'
import type { RunData } from './read-run-data.ts'
import { pageCache } from './pages/page-cache.ts'
import { plural } from './plural.ts'
import { pathsIn } from './read-run.ts'
import { reportPage } from './report-files.ts'
import { createReportProgress } from './report-progress.ts'
import { runManifest } from './run-manifest.ts'
import type { RunSettings } from './settings.ts'
import { createStageTimes } from './stage-times.ts'
import type { StageTimes } from './stage-times.ts'
import { stoppedError } from './stopped-error.ts'
import { withAnalysisStore } from './store/analysis-store.ts'
import type { AnalysisStore } from './store/analysis-store.ts'
import { makingWith } from './store/packed-analysis.ts'
import { summarize } from './summary.ts'
import { showSummary } from './summary-text.ts'
import { withComparisonTable } from './tables/comparison-table.ts'
import { takeSteps } from './take-steps.ts'
import { tellReuse } from './tell-reuse.ts'
import { writeRun } from './write-run.ts'

/** What a batch is run with besides its settings. */
export interface BatchContext {
  readonly io: Io
  readonly log: Log
  /** The earlier run that the documents are added to; `null` where all is made anew. */
  readonly base: BaseRun | null
  /** Write into a folder that holds something else. */
  readonly force: boolean
  /** Open the report in a browser at the end. */
  readonly open: boolean
  /** The lexicons and propositions of the settings. */
  readonly data: RunData
  /** Where they are kept when they are compiled. */
  readonly places: LexiconPlaces
}

/** What a batch has analysed. */
interface Analysed {
  readonly results: readonly SourceResult[]
  /** Troubles of the sources of this batch. */
  readonly troubles: readonly Diagnostic[]
  /** Those of an earlier run included. */
  readonly runs: JoinedRuns
  /** Paths of the documents of the run that the output folder holds; `null` where none can be read. */
  readonly before: ReadonlySet<string> | null
}

type StoredContext = BatchContext & { readonly store: AnalysisStore }

const compareAndWrite = async (
  { results, troubles, runs, before }: Analysed,
  data: LoadedData,
  settings: RunSettings,
  { io, log, base, open, store, ended }: StoredContext & { readonly ended: StageTimes },
): Promise<ExitCode> => {
  const { analyses, diagnostics, added } = runs
  const fresh = results.filter(({ analysis }) => analysis !== null).length
  const shown = createReportProgress(io, log.quiet, analyses.length)
  const { out: folder, jobs } = settings
  const threads = threadsFor(analyses.length, jobs)
  return withComparisonTable({ ...settings, folder, threads, signal: io.signal }, async (table) => {
    const checkpoint = (): void => {
      if (io.signal.aborted) throw stoppedError(io.signal, settings.cache ? fresh : 0)
      table?.check()
      shown.tick()
    }
    const { frame } = data.analyzer
    const begin = function* (): Steps<Comparison> {
      const compared = yield* compareInOrder(analyses, {
        ...settings,
        frame,
        diagnostics,
        added,
        read: store.read,
        counter: store.counter(frame),
        ...(table && { rowsElsewhere: table.rowsElsewhere }),
      })
      yield* gatherFacts(compared, store.tell(frame))
      return compared
    }
    const comparison = await shown.comparing(takeSteps(begin, checkpoint))
    ended('comparison')
    for (const { code, message } of comparison.diagnostics) {
      if (code === 'group-column-missing') log.warn(message)
    }
    const manifest = runManifest(settings, data, { analyses: comparison.analyses, added, base })
    // What a page follows from is known of analyses that this run, or its cache, made.
    const pages = settings.cache && base === null ? pageCache(data.data, { io, settings }) : null
    const work = writeRun(comparison, manifest, {
      ...settings,
      ready: store.ready(settings),
      read: store.read,
      reuse: pages,
      table,
      folder,
      threads,
      signal: io.signal,
      onPage: shown.onPage,
      checkpoint,
    })
    const { paths: written, ...writing } = await shown.writing(work)
    ended('tables and pages')
    if (writing.pages !== null) pages?.keep(writing.pages)
    if (writing.sizes !== null) log.say(`report in one file, ${writing.sizes}`)
    const reused = results.filter(isReused).length
    log.detail(
      `${written.length} files, ${writing.kept} as they were; ${plural(reused, 'analysis', 'analyses')} reused`,
    )
    tellReuse(results, data.data, {
      io,
      log,
      settings,
      before: before ?? new Set(),
      added: base !== null,
      troubles,
    })
    const page = join(folder, reportPage(settings.singleFile))
    showSummary(summarize(comparison), { io, log, page, reused, json: settings.json })
    if (comparison.analyses.length === 0) return exitCode('nothing')
    if (open) await openReport(page, { io, log })
    return exitCode(troubles.some(isError) ? 'partial' : 'done')
  })
}

const analyzeAndWrite = async (
  gathered: GatheredSources,
  data: LoadedData,
  settings: RunSettings,
  context: StoredContext,
): Promise<ExitCode> => {
  const { io, log, base, store } = context
  const ended = createStageTimes(log)
  const spill = { folder: store.folder, rows: { csvRaw: settings.csvRaw } }
  const results = await analyzeAll(gathered, data, { io, log, settings, spill })
  ended('analysis')
  const fresh = results.flatMap(({ analysis }) => (analysis === null ? [] : [analysis]))
  const troubles = [...gathered.diagnostics, ...results.flatMap((result) => result.diagnostics)]
  const earlier = base && {
    file: base.file,
    records: await store.keepAll(base.analyses(), makingWith(data.analyzer.frame, spill.rows)),
  }
  const runs = joinRuns(earlier, fresh, troubles)
  tellJoined(runs, log)
  const before = await pathsIn(settings.out)
  // An earlier run that analysed nothing is worth nothing; of one that cannot be read nobody knows.
  if (runs.analyses.length === 0 && before?.size !== 0 && (await holdsRun(settings.out)))
    throw nothingAnalysed(troubles)
  if (log.quiet) {
    const failures = failureLines(troubles.filter(isError), { most: mostShown })
    for (const line of failures) log.warn(line)
  }
  if (base !== null && runs.added.length === 0 && !troubles.some(isError)) {
    log.say('nothing is new; the run is as it was, its options included')
    return exitCode('done')
  }
  return compareAndWrite({ results, troubles, runs, before }, data, settings, {
    ...context,
    ended,
  })
}

/**
 * Gathers, analyses and compares the sources of a batch and writes everything that comes of it.
 *
 * @returns 0, 3 when some documents failed, 4 when all did
 * @throws CliError (2, 3, 4, 74, 130, 143)
 */
export const runBatch = async (settings: RunSettings, context: BatchContext): Promise<ExitCode> => {
  const { log, force, base } = context
  await checkOutputFolder(settings.out, { force, inputs: settings.paths })
  const gathered = await gather(settings)
  const data = compileData(context.data, settings, context.places)
  for (const note of data.notes) log.say(note)
  if (base !== null) checkSameMaking(base, data)
  return inOutputFolder(settings.out, log, async () => {
    if (base !== null) await checkUnchanged(base)
    return withAnalysisStore(settings.out, (store) =>
      analyzeAndWrite(gathered, data, settings, { ...context, store }),
    )
  })
}
