import type { DocumentAnalysis } from '@contend/analyze'
import { analyzeCorpus } from '../analyze-corpus.ts'
import type { LoadedData } from '../data-files.ts'
import type { Io } from '../io.ts'
import type { Log } from '../log.ts'
import { openRun } from '../read-run.ts'
import type { SuggestSettings } from './suggest-settings.ts'

/** What articles are read with. */
export interface CorpusContext {
  readonly io: Io
  readonly log: Log
  readonly data: LoadedData
}

/**
 * The analyses terms are looked for in, in path order: those of an earlier run, or of articles that are
 * analysed for it.
 *
 * @throws CliError (2, 4, 74)
 */
export const analysesFor = async (
  { out, corpus }: Pick<SuggestSettings, 'out' | 'corpus'>,
  context: CorpusContext,
): Promise<AsyncIterable<DocumentAnalysis> | Iterable<DocumentAnalysis>> => {
  if (corpus !== null) return analyzeCorpus({ ...context, paths: [corpus] })
  return (await openRun(out)).analyses()
}
