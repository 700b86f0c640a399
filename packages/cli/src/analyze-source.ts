import { createAnalyzer, isThreadWorn } from '@contend/analyze'
import type { Analyzer, AnalyzerData, DocumentAnalysis } from '@contend/analyze'
import { loadSource } from '@contend/ingest'
import type { Diagnostic, IngestSettings, Source } from '@contend/ingest'
import { createCache } from './cache.ts'
import type { AnalysisCache, CacheUse } from './cache.ts'
import type { CacheLocation } from './cache-folder.ts'
import { failureOf, lateSource } from './failed-source.ts'
import type { Phase } from './phase.ts'
import { sourceSize } from './source-size.ts'
import { recordOf } from './store/analysis-record.ts'
import type { AnalysisRecord } from './store/analysis-record.ts'
import type { Spill } from './store/spill.ts'
import { TimeLimitError, withinTime } from './within-time.ts'

/** What became of one source. */
export interface SourceResult {
  /** `null` when it could not be read or analysed; the diagnostics say why. */
  readonly analysis: AnalysisRecord | null
  readonly diagnostics: readonly Diagnostic[]
  /** `null` without a cache, and where there was no document. */
  readonly cached: CacheUse | null
  /** Whether the thread should not go on: it has met too many words, or was stopped in the middle of work. */
  readonly worn: boolean
}

/** Everything needed to analyse sources, as plain data. */
export interface AnalysisPlan {
  readonly data: AnalyzerData
  readonly settings: IngestSettings
  /** `null`: every document is analysed anew. */
  readonly cache: CacheLocation | null
  /** Folder that threads put analyses into; `null`: they send them. */
  readonly spill: string | null
  /** Most time for a source, and as much again for each megabyte of it, in seconds. */
  readonly timeout: number
}

/** Whether the analysis is one of an earlier run. */
export const isReused = ({ cached }: SourceResult): boolean => cached?.state === 'reused'

/** The result of a source that there is only trouble to tell of. */
export const failedSource = (trouble: Diagnostic, worn = false): SourceResult => ({
  analysis: null,
  diagnostics: [trouble],
  cached: null,
  worn,
})

/** How one thread analyses. */
export interface AnalysisHooks {
  /** Default: one made from the plan. */
  readonly analyzer?: Analyzer
  /** Told of each phase as it begins. */
  readonly enter?: (phase: Phase) => void
  /** Where analyses are put; default: they are held. */
  readonly keep?: Spill
  /** Most time for any source, in seconds; default no limit besides that of the plan. */
  readonly patience?: number
}

interface Loaded extends Omit<SourceResult, 'analysis' | 'worn'> {
  readonly analysis: DocumentAnalysis | null
}

type Load = (source: Source) => Loaded

const loader = (
  plan: AnalysisPlan,
  analyzer: Analyzer,
  cache: AnalysisCache | null,
  enter: (phase: Phase) => void,
): Load => {
  return (source) => {
    const { document, diagnostics } = loadSource(source, plan.settings, enter)
    if (document === null) return { analysis: null, diagnostics, cached: null }
    const entry = cache?.(document) ?? null
    const known = { diagnostics: [], cached: entry?.use ?? null }
    if (entry !== null && entry.analysis !== null) return { ...known, analysis: entry.analysis }
    enter('analysing')
    const analysis = analyzer.analyze(document)
    entry?.put(analysis)
    return { ...known, analysis }
  }
}

/** A function that loads and analyses one source. @throws only what `keep` does */
export const createSourceAnalyzer = (
  plan: AnalysisPlan,
  {
    analyzer = createAnalyzer(plan.data),
    enter,
    keep = recordOf,
    patience = Infinity,
  }: AnalysisHooks = {},
): ((source: Source) => SourceResult) => {
  let phase: Phase = 'reading'
  const load = loader(plan, analyzer, plan.cache && createCache(plan.cache), (begun) => {
    phase = begun
    enter?.(begun)
  })
  const attempt = (source: Source): Loaded & { readonly worn: boolean } => {
    const seconds = Math.min(plan.timeout * (1 + sourceSize(source) / 1e6), patience)
    try {
      return { ...withinTime(seconds * 1000, () => load(source)), worn: isThreadWorn() }
    } catch (error) {
      if (error instanceof TimeLimitError) {
        return { ...failedSource(lateSource(source, seconds, phase), true), analysis: null }
      }
      const known = error instanceof Error ? error : new Error(String(error))
      return { ...failedSource(failureOf(source, known, phase)), analysis: null }
    }
  }
  return (source) => {
    const { analysis, ...result } = attempt(source)
    return { ...result, analysis: analysis && keep(analysis) }
  }
}
