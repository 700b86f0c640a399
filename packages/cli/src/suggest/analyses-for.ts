import type { DocumentAnalysis } from '@contend/analyze'
import { compareInOrder } from '../compare-sources.ts'
import type { LoadedData } from '../data-files.ts'
import type { Io } from '../io.ts'
import type { Log } from '../log.ts'
import { openRun } from '../read-run.ts'
import { analyzeAll, gather } from '../run-batch.ts'
import { settingsOf } from '../settings.ts'
import type { SuggestSettings } from './suggest-settings.ts'

/** What articles are read with. */
export interface CorpusContext {
  readonly io: Io
  readonly log: Log
  readonly data: LoadedData
}

const analysesOfCorpus = async (
  corpus: string,
  lexicons: readonly string[],
  { io, log, data }: CorpusContext,
): Promise<readonly DocumentAnalysis[]> => {
  const flags = { lexicon: lexicons, defaultPropositions: false }
  const settings = settingsOf(io.cwd, { paths: [corpus], flags, config: {} })
  const gathered = await gather(settings)
  const results = await analyzeAll(gathered, data, { io, log, settings, force: false })
  for (const { diagnostics } of results) {
    for (const { severity, path, message } of diagnostics) {
      if (severity === 'error') log.warn(`${path}: ${message}`)
    }
  }
  const { frame } = data.analyzer
  const found = results.flatMap(({ analysis }) => (analysis === null ? [] : [analysis]))
  const { groupBy } = settings
  return compareInOrder(found, { frame, groupBy, maxPairs: 0, diagnostics: [] }).analyses
}

/**
 * The analyses terms are looked for in, in path order: those of an earlier run, or of articles that are
 * analysed for it.
 *
 * @throws CliError (2, 4, 74)
 */
export const analysesFor = async (
  { out, corpus, lexicons }: Pick<SuggestSettings, 'out' | 'corpus' | 'lexicons'>,
  context: CorpusContext,
): Promise<AsyncIterable<DocumentAnalysis> | Iterable<DocumentAnalysis>> => {
  if (corpus !== null) return analysesOfCorpus(corpus, lexicons, context)
  return (await openRun(out)).analyses()
}
