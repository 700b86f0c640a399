import type { Diagnostic } from '@contend/ingest'
import { buildReport } from '@contend/report'
import { analyzeSources } from './analyze-sources.ts'
import type { SourceResult } from './analyze-source.ts'
import { cacheFolder, tidyCache } from './cache.ts'
import { CliError } from './cli-error.ts'
import { compareInOrder } from './compare-sources.ts'
import { loadData } from './data-files.ts'
import type { LoadedData } from './data-files.ts'
import { engineFingerprint } from './engine.ts'
import { exitCode } from './exit-codes.ts'
import type { ExitCode } from './exit-codes.ts'
import { gatherSources } from './gather-sources.ts'
import type { GatheredSources } from './gather-sources.ts'
import { sha256 } from './hash.ts'
import type { Io } from './io.ts'
import { cachedPlaces, noPlaces } from './lexicon-store.ts'
import type { Log } from './log.ts'
import { checkOutputFolder, prepareOutputFolder } from './output-folder.ts'
import { createProgress } from './progress.ts'
import { runManifest } from './run-manifest.ts'
import type { RunSettings } from './settings.ts'
import { sourceSize } from './source-size.ts'
import { allDiagnostics, summarize } from './summary.ts'
import { showSummary } from './summary-text.ts'
import { visible } from './visible.ts'
import { writeArtifacts } from './write-artifacts.ts'

/** What a batch is run with besides its settings. */
export interface BatchContext {
  readonly io: Io
  readonly log: Log
  /** Write into a folder that holds something else. */
  readonly force: boolean
}

const isError = ({ severity }: Diagnostic): boolean => severity === 'error'

/** Analyses sources, with a progress bar and the cache of the settings. */
export const analyzeAll = async (
  { sources, settings: ingest }: GatheredSources,
  { data, analyzer }: LoadedData,
  { settings, io, log }: BatchContext & { readonly settings: RunSettings },
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

/** The sources of a batch. @throws CliError (2), (4) when there are none and nothing explains why */
export const gather = async (settings: RunSettings): Promise<GatheredSources> => {
  const gathered = await gatherSources(settings)
  if (gathered.sources.length > 0 || gathered.diagnostics.some(isError)) return gathered
  throw new CliError(
    'nothing',
    `there is nothing to analyse in ${settings.paths.map(visible).join(', ')}`,
    'A folder gives its .txt and .md files; other files are read when they are named.',
  )
}

/**
 * Reads, analyses and compares the sources of a batch and writes everything that comes of it.
 *
 * @returns 0, 3 when some documents failed, 4 when all did
 * @throws CliError (2, 4, 74)
 */
export const runBatch = async (settings: RunSettings, context: BatchContext): Promise<ExitCode> => {
  const { io, log } = context
  await checkOutputFolder(settings.out, context.force)
  const gathered = await gather(settings)
  const data = loadData(settings, settings.cache ? cachedPlaces(cacheFolder(io.env)) : noPlaces)
  for (const note of data.notes) log.say(note)
  await prepareOutputFolder(settings.out)
  const results = await analyzeAll(gathered, data, { ...context, settings })
  const comparison = compareInOrder(
    results.flatMap(({ analysis }) => (analysis === null ? [] : [analysis])),
    {
      frame: data.analyzer.frame,
      groupBy: settings.groupBy,
      maxPairs: settings.maxPairs,
      seed: settings.seed,
      diagnostics: [...gathered.diagnostics, ...results.flatMap((result) => result.diagnostics)],
    },
  )
  const manifest = runManifest(settings, data, comparison.analyses)
  const { csvRaw, bom } = settings
  const written = await writeArtifacts(
    settings.out,
    buildReport(comparison, manifest, { csvRaw, bom }),
  )
  log.detail(`${written.length} files, ${results.filter(({ reused }) => reused).length} reused`)
  showSummary(summarize(comparison), { io, log, out: settings.out, json: settings.json })
  if (comparison.analyses.length === 0) return exitCode('nothing')
  return exitCode(allDiagnostics(comparison).some(isError) ? 'partial' : 'done')
}
