import type { DocumentAnalysis } from '@contend/analyze'
import type { Diagnostic } from '@contend/ingest'
import { analysesInOrder } from './analyses-in-order.ts'
import { analyzeSources } from './analyze-sources.ts'
import type { SourceResult } from './analyze-source.ts'
import { cacheFolder } from './cache-folder.ts'
import { tidyCache } from './cache.ts'
import { CliError } from './cli-error.ts'
import type { LoadedData } from './data-files.ts'
import { engineFingerprint } from './engine.ts'
import { gatherSources } from './gather-sources.ts'
import type { GatheredSources } from './gather-sources.ts'
import { sha256 } from './hash.ts'
import type { Io } from './io.ts'
import type { Log } from './log.ts'
import { createProgress } from './progress.ts'
import { settingsOf } from './settings.ts'
import type { RunSettings } from './settings.ts'
import { sourceSize } from './source-size.ts'
import { visible } from './visible.ts'

/** How sources are analysed, and who is told. */
export interface AnalysisContext {
  readonly settings: Pick<RunSettings, 'cache' | 'jobs'>
  readonly io: Io
  readonly log: Log
}

/** Whether a document could not be analysed. */
export const isError = ({ severity }: Diagnostic): boolean => severity === 'error'

const nothingIn = (paths: readonly string[]): CliError =>
  new CliError(
    'nothing',
    `there is nothing to analyse in ${paths.map(visible).join(', ')}`,
    'A folder gives its .txt and .md files; other files are read when they are named.',
  )

/** The sources of a batch. @throws CliError (2), (4) when there are none and nothing explains why */
export const gather = async (settings: RunSettings): Promise<GatheredSources> => {
  const gathered = await gatherSources(settings)
  if (gathered.sources.length > 0 || gathered.diagnostics.some(isError)) return gathered
  throw nothingIn(settings.paths)
}

/** Analyses sources, with a progress bar and the cache of the settings. */
export const analyzeAll = async (
  { sources, settings: ingest }: GatheredSources,
  { data, analyzer }: LoadedData,
  { settings, io, log }: AnalysisContext,
): Promise<readonly SourceResult[]> => {
  const sizes = new Map(sources.map((source) => [source, sourceSize(source)]))
  const bytes = [...sizes.values()].reduce((total, size) => total + size, 0)
  log.detail(`${sources.length} sources, ${bytes} bytes`)
  const progress = createProgress(io.stderr, { documents: sources.length, bytes }, log.quiet)
  const { lexicons, propositions, seed } = data
  const salt = sha256(JSON.stringify([engineFingerprint(), lexicons, propositions, seed]))
  const cache = settings.cache ? { folder: cacheFolder(io.env), salt } : null
  try {
    const results = await analyzeSources(sources, {
      plan: { data, settings: ingest, cache },
      analyzer,
      jobs: settings.jobs,
      signal: io.signal,
      onResult: (source) => progress.advance(sizes.get(source) ?? 0),
    })
    if (cache !== null) tidyCache(cache.folder, [cache.salt, engineFingerprint()])
    return results
  } finally {
    progress.end()
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
  if (analyses.length === 0) throw nothingIn(settings.paths)
  return analysesInOrder(analyses, troubles)
}
