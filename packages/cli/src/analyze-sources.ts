import type { Analyzer } from '@contend/analyze'
import type { Source } from '@contend/ingest'
import { availableParallelism } from 'node:os'
import { createSourceAnalyzer, failedSource } from './analyze-source.ts'
import type { AnalysisPlan, SourceResult } from './analyze-source.ts'
import { createBreath } from './breath.ts'
import { failureOf, heapLimit } from './failed-source.ts'
import { mayOpen, neededFiles } from './open-files.ts'
import { phaseOf } from './phase.ts'
import { sourceSize } from './source-size.ts'
import { systemCode } from './system-error.ts'
import { createHeadSharing } from './store/shared-heads.ts'
import { runPool } from './worker-pool.ts'

/** From so many sources on, starting threads pays. */
const worthThreads = 300

const mostThreads = 8

/**
 * Sources of more bytes, or that take more seconds, are none for the main thread: it cannot be replaced, its
 * memory is not limited, and it sees no signal while it works.
 */
const mostBytesHere = 65_536
const patienceHere = 3

/** How sources are analysed; nothing of it can be seen in the results. */
export interface AnalysisRun {
  readonly plan: AnalysisPlan
  /** Made from the plan's data. */
  readonly analyzer: Analyzer
  /** `null`: by the number of sources. */
  readonly jobs: number | null
  readonly signal: AbortSignal
  readonly onResult: (source: Source, result: SourceResult) => void
}

const wantedThreads = (sources: number, jobs: number | null): number => {
  if (jobs !== null) return Math.max(1, Math.min(jobs, sources))
  return sources < worthThreads ? 1 : Math.min(availableParallelism(), mostThreads)
}

/** The number of threads, which all open their modules at once; 1 may be our own. */
export const threadsFor = (sources: number, jobs: number | null): number => {
  let threads = wantedThreads(sources, jobs)
  while (threads > 1 && !mayOpen(threads * neededFiles)) threads -= 1
  return threads
}

/** Analyses in this thread what is small and quick. @returns results by the place of their sources */
const analyzeHere = async (
  sources: readonly Source[],
  { plan, analyzer, signal, onResult }: AnalysisRun,
): Promise<ReadonlyMap<number, SourceResult>> => {
  const analyze = createSourceAnalyzer(
    { ...plan, spill: null },
    { analyzer, patience: patienceHere },
  )
  const results = new Map<number, SourceResult>()
  const breathe = createBreath()
  for (const [index, source] of sources.entries()) {
    await breathe()
    signal.throwIfAborted()
    const size = sourceSize(source)
    // What is too large to be read at all is told here.
    if (size > mostBytesHere && size <= plan.settings.maxFileSize) continue
    const result = analyze(source)
    if (result.worn && result.analysis === null) break
    results.set(index, result)
    onResult(source, result)
    if (result.worn) break
  }
  signal.throwIfAborted()
  return results
}

const isResult = (value: unknown): value is SourceResult =>
  typeof value === 'object' && value !== null && 'analysis' in value && 'diagnostics' in value

/** A thread that cannot load its modules is no fault of a document. */
const isOutside = (error: Error): boolean =>
  systemCode(error) !== '' || ('code' in error && error.code === 'ERR_MODULE_NOT_FOUND')

const analyzeInThreads = async (
  sources: readonly Source[],
  run: AnalysisRun,
): Promise<readonly SourceResult[]> => {
  const results = new Map<number, SourceResult>()
  const share = createHeadSharing()
  await runPool(sources, {
    module: new URL('./analysis-worker.js', import.meta.url),
    workerData: run.plan,
    threads: threadsFor(sources.length, run.jobs),
    heapLimit,
    signal: run.signal,
    onResult: (source, result, index) => {
      results.set(index, { ...result, analysis: result.analysis && share(result.analysis) })
      run.onResult(source, result)
    },
    onCrash: (source, error, step) => failedSource(failureOf(source, error, phaseOf(step))),
    isOutside,
    isWorn: ({ worn }) => worn,
    isResult,
  })
  return sources.flatMap((_, index) => results.get(index) ?? [])
}

/**
 * Loads and analyses every source: here, or on threads of their own where there are many, and those that
 * are large or slow. Results are in the order of the sources and the same either way.
 *
 * @throws when the signal is aborted
 */
export const analyzeSources = async (
  sources: readonly Source[],
  run: AnalysisRun,
): Promise<readonly SourceResult[]> => {
  const many = sources.length >= worthThreads || threadsFor(sources.length, run.jobs) > 1
  const here = many ? new Map<number, SourceResult>() : await analyzeHere(sources, run)
  const rest = sources.filter((_, index) => !here.has(index))
  const there = (await analyzeInThreads(rest, run)).values()
  return sources.flatMap((_, index) => here.get(index) ?? there.next().value ?? [])
}
