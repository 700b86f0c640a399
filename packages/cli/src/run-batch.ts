import { buildReport } from '@contend/report'
import { analyzeAll, gather, isError } from './analyze-corpus.ts'
import { isReused } from './analyze-source.ts'
import { compareInOrder } from './compare-sources.ts'
import { compileData } from './data-files.ts'
import type { LoadedData } from './data-files.ts'
import { exitCode } from './exit-codes.ts'
import type { ExitCode } from './exit-codes.ts'
import type { GatheredSources } from './gather-sources.ts'
import type { Io } from './io.ts'
import type { LexiconPlaces } from './lexicon-store.ts'
import type { Log } from './log.ts'
import { checkOutputFolder, inOutputFolder } from './output-folder.ts'
import type { RunData } from './read-run-data.ts'
import { runManifest } from './run-manifest.ts'
import type { RunSettings } from './settings.ts'
import { stoppedError } from './stopped-error.ts'
import { allDiagnostics, summarize } from './summary.ts'
import { showSummary } from './summary-text.ts'
import { tellReuse } from './tell-reuse.ts'
import { writeArtifacts } from './write-artifacts.ts'

/** What a batch is run with besides its settings. */
export interface BatchContext {
  readonly io: Io
  readonly log: Log
  /** Write into a folder that holds something else. */
  readonly force: boolean
  /** The lexicons and propositions of the settings. */
  readonly data: RunData
  /** Where they are kept when they are compiled. */
  readonly places: LexiconPlaces
}

const analyzeAndWrite = async (
  gathered: GatheredSources,
  data: LoadedData,
  settings: RunSettings,
  { io, log }: BatchContext,
): Promise<ExitCode> => {
  const results = await analyzeAll(gathered, data, { io, log, settings })
  const analyses = results.flatMap(({ analysis }) => (analysis === null ? [] : [analysis]))
  const checkpoint = (): void => {
    if (io.signal.aborted) throw stoppedError(io.signal, settings.cache ? analyses.length : 0)
  }
  const comparison = compareInOrder(analyses, {
    frame: data.analyzer.frame,
    groupBy: settings.groupBy,
    maxPairs: settings.maxPairs,
    seed: settings.seed,
    diagnostics: [...gathered.diagnostics, ...results.flatMap((result) => result.diagnostics)],
  })
  const manifest = runManifest(settings, data, comparison.analyses)
  const { csvRaw, bom } = settings
  const written = await writeArtifacts(
    settings.out,
    buildReport(comparison, manifest, { csvRaw, bom }),
    checkpoint,
  )
  log.detail(`${written.length} files, ${results.filter(isReused).length} reused`)
  tellReuse(results, data.data, { io, log, settings })
  showSummary(summarize(comparison), { io, log, out: settings.out, json: settings.json })
  if (comparison.analyses.length === 0) return exitCode('nothing')
  return exitCode(allDiagnostics(comparison).some(isError) ? 'partial' : 'done')
}

/**
 * Gathers, analyses and compares the sources of a batch and writes everything that comes of it.
 *
 * @returns 0, 3 when some documents failed, 4 when all did
 * @throws CliError (2, 3, 4, 74, 130, 143)
 */
export const runBatch = async (settings: RunSettings, context: BatchContext): Promise<ExitCode> => {
  const { log, force } = context
  await checkOutputFolder(settings.out, force)
  const gathered = await gather(settings)
  const data = compileData(context.data, settings, context.places)
  for (const note of data.notes) log.say(note)
  return inOutputFolder(settings.out, log, () => analyzeAndWrite(gathered, data, settings, context))
}
