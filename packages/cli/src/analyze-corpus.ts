import type { DocumentAnalysis } from '@contend/analyze'
import type { Diagnostic, Source } from '@contend/ingest'
import { analysesInOrder } from './analyses-in-order.ts'
import { analyzeSources } from './analyze-sources.ts'
import { isReused } from './analyze-source.ts'
import type { SourceResult, SpillPlan } from './analyze-source.ts'
import { cacheFor } from './cache-for.ts'
import { cacheTrouble, tidyCache } from './cache.ts'
import { CliError } from './cli-error.ts'
import type { LoadedData } from './data-files.ts'
import { engineFingerprint } from './engine.ts'
import { mostErrors } from './error-limit.ts'
import { failureLines } from './failure-lines.ts'
import { gatherSources } from './gather-sources.ts'
import type { GatheredSources } from './gather-sources.ts'
import type { Io } from './io.ts'
import type { Log } from './log.ts'
import { plural } from './plural.ts'
import { createProgress } from './progress.ts'
import { settingsOf } from './settings.ts'
import { nothingStored } from './store/analysis-record.ts'
import type { RunSettings } from './settings.ts'
import { sourceSize } from './source-size.ts'
import { stoppedError } from './stopped-error.ts'
import { inputOutputError } from './system-error.ts'
import { visible } from './visible.ts'

/** How many failed documents are named where a run ends because of them, or tells nothing else. */
export const mostShown = 10

/** How sources are analysed, and who is told. */
export interface AnalysisContext {
  readonly settings: Pick<RunSettings, 'cache' | 'jobs' | 'timeout' | 'maxErrors'>
  readonly io: Io
  readonly log: Log
  /** Default: analyses are held. */
  readonly spill?: SpillPlan
}

/** Whether a document could not be analysed. */
export const isError = ({ severity }: Diagnostic): boolean => severity === 'error'

const nothingIn = (paths: readonly string[], { diagnostics }: GatheredSources): CliError => {
  const others = diagnostics.find(({ code }) => code === 'files-left-out')
  return new CliError(
    'nothing',
    `there is nothing to analyse in ${paths.map(visible).join(', ')}`,
    visible(
      others?.message ??
        'A folder gives its .txt and .md files; other files are read when they are named.',
    ),
  )
}

/** The sources of a batch. @throws CliError (2), (4) when there are none and nothing explains why */
export const gather = async (settings: RunSettings): Promise<GatheredSources> => {
  const gathered = await gatherSources(settings)
  if (gathered.sources.length > 0 || gathered.diagnostics.some(isError)) return gathered
  throw nothingIn(settings.paths, gathered)
}

const listed = (troubles: readonly Diagnostic[]): string =>
  failureLines(troubles, { most: mostShown })
    .map((line) => `  ${line}`)
    .join('\n')

/** The end of a run in which too many documents failed. */
const tooMany = (troubles: readonly Diagnostic[], most: number): CliError =>
  new CliError(
    'partial',
    `${plural(troubles.length, 'document')} could not be analysed, and ${most} may fail\n${listed(troubles)}`,
    'Nothing was written. Mend or remove what is named, or allow more with --max-errors.',
  )

/** The end of a run that has nothing to put in the place of an earlier one. */
export const nothingAnalysed = (troubles: readonly Diagnostic[]): CliError => {
  return new CliError(
    'nothing',
    `no document could be analysed\n${listed(troubles.filter(isError))}`,
    'Nothing was written; the earlier run stays as it was. Mend what is named, or give another folder with --out.',
  )
}

/**
 * Analyses sources, with a progress bar and the cache of the settings.
 *
 * @throws CliError (3) when more documents fail than the settings allow, (130, 143) when it is stopped
 */
export const analyzeAll = async (
  { sources, settings: ingest, diagnostics }: GatheredSources,
  { data, analyzer }: LoadedData,
  { settings, io, log, spill }: AnalysisContext,
): Promise<readonly SourceResult[]> => {
  const sizes = new Map(sources.map((source) => [source, sourceSize(source)]))
  const bytes = [...sizes.values()].reduce((total, size) => total + size, 0)
  log.detail(`${sources.length} sources, ${bytes} bytes`)
  const cache = settings.cache ? cacheFor(data, io.env) : null
  const trouble = cache && cacheTrouble(cache)
  if (trouble !== null) {
    log.warn(`${trouble}: no analysis is kept for the next run. --no-cache does without a cache.`)
  }
  const most = mostErrors(settings.maxErrors, sources.length)
  const troubles = diagnostics.filter(isError)
  const excess = new AbortController()
  const progress = createProgress(io, { documents: sources.length, bytes }, log.quiet)
  let done = 0
  const onResult = (source: Source, result: SourceResult): void => {
    const failures = result.diagnostics.filter(isError)
    troubles.push(...failures)
    done += result.analysis === null ? 0 : 1
    progress.advance({
      bytes: sizes.get(source) ?? 0,
      reused: isReused(result),
      failed: failures.length > 0,
    })
    if (troubles.length > most) excess.abort()
  }
  if (troubles.length > most) excess.abort()
  let whole = false
  try {
    const results = await analyzeSources(sources, {
      plan: { data, settings: ingest, cache, spill: spill ?? null, timeout: settings.timeout },
      analyzer,
      jobs: settings.jobs,
      signal: AbortSignal.any([io.signal, excess.signal]),
      onResult,
    })
    whole = true
    return results
  } catch (error) {
    if (io.signal.aborted) throw stoppedError(io.signal, cache === null ? 0 : done)
    if (excess.signal.aborted) throw tooMany(troubles, most)
    throw spill === undefined ? error : inputOutputError(error, 'write analyses into', spill.folder)
  } finally {
    progress.end()
    if (cache !== null)
      tidyCache(cache.folder, { analyses: cache.salt, others: engineFingerprint(), whole })
  }
}

/** A corpus and what it is analysed with. */
export interface CorpusRun {
  /** Files and folders, relative to the caller's folder. */
  readonly paths: readonly string[]
  readonly data: LoadedData
  readonly io: Io
  readonly log: Log
}

/**
 * Analyses what `run` would, in path order, each with an id of its own, and compares nothing. Documents
 * that cannot be analysed are told on standard error.
 *
 * @throws CliError (2, 4) for paths that do not exist and a corpus of nothing
 */
export const analyzeCorpus = async ({
  paths,
  data,
  io,
  log,
}: CorpusRun): Promise<readonly DocumentAnalysis[]> => {
  const settings = settingsOf(io.cwd, { paths, flags: {}, config: {} })
  const gathered = await gather(settings)
  const results = await analyzeAll(gathered, data, { settings, io, log })
  const troubles = [...gathered.diagnostics, ...results.flatMap((result) => result.diagnostics)]
  for (const { path, message } of troubles.filter(isError)) {
    log.warn(`${visible(path)}: ${visible(message)}`)
  }
  const analyses = results.flatMap(({ analysis }) => (analysis === null ? [] : [analysis]))
  if (analyses.length === 0) throw nothingIn(settings.paths, gathered)
  return analysesInOrder(analyses, troubles, nothingStored)
}
