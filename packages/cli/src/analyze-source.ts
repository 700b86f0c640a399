import { createAnalyzer, isThreadWorn } from '@contend/analyze'
import type { Analyzer, AnalyzerData, DocumentAnalysis } from '@contend/analyze'
import { diagnostic, loadSource } from '@contend/ingest'
import type { Diagnostic, Document, IngestSettings, Source } from '@contend/ingest'
import { createCache } from './cache.ts'
import type { AnalysisCache } from './cache.ts'
import type { CacheLocation } from './cache-folder.ts'

/** What became of one source. */
export interface SourceResult {
  /** `null` when it could not be read or analysed; the diagnostics say why. */
  readonly analysis: DocumentAnalysis | null
  readonly diagnostics: readonly Diagnostic[]
  /** Whether the analysis is one of an earlier run. */
  readonly reused: boolean
  /** Whether the thread has met too many words to go on. */
  readonly worn: boolean
}

/** Everything needed to analyse sources, as plain data. */
export interface AnalysisPlan {
  readonly data: AnalyzerData
  readonly settings: IngestSettings
  /** `null`: every document is analysed anew. */
  readonly cache: CacheLocation | null
}

/** The result of a source that something of ours failed on. */
export const failedSource = (source: Source, error: Error): SourceResult => ({
  analysis: null,
  diagnostics: [
    diagnostic(
      'error',
      'analysis-failed',
      { path: source.path },
      `The document could not be analysed (${error.message}). Leave it out, and report it with the document.`,
    ),
  ],
  reused: false,
  worn: false,
})

const analyzeDocument = (
  document: Document,
  analyzer: Analyzer,
  cache: AnalysisCache | null,
): Pick<SourceResult, 'analysis' | 'reused'> => {
  const known = cache?.get(document) ?? null
  if (known !== null) return { analysis: known, reused: true }
  const analysis = analyzer.analyze(document)
  cache?.put(document, analysis)
  return { analysis, reused: false }
}

/** A function that loads and analyses one source; it never throws. */
export const createSourceAnalyzer = (
  plan: AnalysisPlan,
  analyzer: Analyzer = createAnalyzer(plan.data),
): ((source: Source) => SourceResult) => {
  const cache = plan.cache === null ? null : createCache(plan.cache)
  return (source) => {
    try {
      const { document, diagnostics } = loadSource(source, plan.settings)
      if (document === null) return { analysis: null, diagnostics, reused: false, worn: false }
      const found = analyzeDocument(document, analyzer, cache)
      return { ...found, diagnostics: [], worn: isThreadWorn() }
    } catch (error) {
      return failedSource(source, error instanceof Error ? error : new Error(String(error)))
    }
  }
}
