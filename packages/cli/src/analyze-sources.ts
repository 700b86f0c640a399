import type { Analyzer } from '@contend/analyze'
import type { Source } from '@contend/ingest'
import { availableParallelism } from 'node:os'
import { setImmediate } from 'node:timers/promises'
import { createSourceAnalyzer, failedSource } from './analyze-source.ts'
import type { AnalysisPlan, SourceResult } from './analyze-source.ts'
import { runPool } from './worker-pool.ts'

/** From so many sources on, starting threads pays. */
const worthThreads = 300

const mostThreads = 8

/** How often the event loop gets to see signals, in milliseconds. */
const breathEvery = 50

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

/** The number of threads; 1 may be our own. */
const threadsFor = (sources: number, jobs: number | null): number => {
  if (jobs !== null) return Math.max(1, Math.min(jobs, sources))
  return sources < worthThreads ? 1 : Math.min(availableParallelism(), mostThreads)
}

const analyzeHere = async (
  sources: readonly Source[],
  { plan, analyzer, signal, onResult }: AnalysisRun,
): Promise<readonly SourceResult[]> => {
  const analyze = createSourceAnalyzer(plan, analyzer)
  const results: SourceResult[] = []
  let breath = performance.now()
  for (const source of sources) {
    if (performance.now() - breath > breathEvery) {
      await setImmediate()
      breath = performance.now()
    }
    signal.throwIfAborted()
    const result = analyze(source)
    results.push(result)
    onResult(source, result)
  }
  return results
}

const isResult = (value: unknown): value is SourceResult =>
  typeof value === 'object' && value !== null && 'analysis' in value && 'diagnostics' in value

/**
 * Loads and analyses every source: here, or on several threads. Results are in the order of the sources
 * and the same either way.
 *
 * @throws when the signal is aborted
 */
export const analyzeSources = (
  sources: readonly Source[],
  run: AnalysisRun,
): Promise<readonly SourceResult[]> => {
  const threads = threadsFor(sources.length, run.jobs)
  // A worn thread can be replaced, the main one cannot: a long run always has threads of its own.
  if (threads === 1 && sources.length < worthThreads) return analyzeHere(sources, run)
  return runPool(sources, {
    module: new URL('./analysis-worker.js', import.meta.url),
    workerData: run.plan,
    threads,
    signal: run.signal,
    onResult: run.onResult,
    onCrash: failedSource,
    isWorn: ({ worn }) => worn,
    isResult,
  })
}
