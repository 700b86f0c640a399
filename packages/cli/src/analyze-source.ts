import { createAnalyzer, isThreadWorn } from '@contend/analyze'
import type { Analyzer, AnalyzerData } from '@contend/analyze'
import { openSource } from '@contend/ingest'
import type { Diagnostic, IngestSettings, Source } from '@contend/ingest'
import { createCache } from './cache.ts'
import type { CacheUse } from './cache.ts'
import type { CacheLocation } from './cache-folder.ts'
import { failureOf, lateSource } from './failed-source.ts'
import type { Phase } from './phase.ts'
import { sourceSize } from './source-size.ts'
import type { AnalysisRecord } from './store/analysis-record.ts'
import { holdMade, madeOf, madeOfPacked } from './store/made-analysis.ts'
import type { KeepMade, MadeAnalysis } from './store/made-analysis.ts'
import { makingWith } from './store/packed-analysis.ts'
import type { RowMaking } from './store/packed-analysis.ts'
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

/** Where analyses of many documents go, which may be more than memory holds. */
export interface SpillPlan {
  readonly folder: string
  /** How the rows of a document in tables are made, which go there too. */
  readonly rows: RowMaking
}

/** Everything needed to analyse sources, as plain data. */
export interface AnalysisPlan {
  readonly data: AnalyzerData
  readonly settings: IngestSettings
  /** `null`: every document is analysed anew. */
  readonly cache: CacheLocation | null
  /** Where threads put analyses; `null`: they send them, and make no rows of tables. */
  readonly spill: SpillPlan | null
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
  readonly keep?: KeepMade
  /** Most time for any source, in seconds; default no limit besides that of the plan. */
  readonly patience?: number
}

interface Loaded extends Omit<SourceResult, 'analysis' | 'worn'> {
  readonly made: MadeAnalysis | null
}

type Load = (source: Source, milliseconds: number) => Loaded

const loader = (
  { settings, cache: location, spill }: AnalysisPlan,
  analyzer: Analyzer,
  enter: (phase: Phase) => void,
): Load => {
  const cache = location && createCache(location)
  const making = spill && makingWith(analyzer.frame, spill.rows)
  return (source, milliseconds) => {
    const opened = openSource(source, settings, enter)
    if ('document' in opened) {
      return { made: null, diagnostics: opened.diagnostics, cached: null }
    }
    const entry = cache?.(opened.key) ?? null
    if (entry !== null && entry.packed !== null) {
      const made = madeOfPacked(entry.packed, making)
      if (made.packed() !== entry.packed) entry.put(made.packed())
      return { diagnostics: [], cached: entry.use, made }
    }
    // What is reused is not watched: a limit costs a thread each time, and it has no loop to be stopped in.
    const { made, diagnostics } = withinTime(milliseconds, () => {
      const { document, diagnostics } = opened.load()
      if (document === null) return { made: null, diagnostics }
      enter('analysing')
      const made = madeOf(analyzer.analyze(document), making)
      if (entry !== null || making !== null) made.packed()
      return { made, diagnostics }
    })
    if (made === null) return { made, diagnostics, cached: null }
    return { diagnostics: [], cached: entry?.put(made.packed()) ?? null, made }
  }
}

/** A function that loads and analyses one source. @throws only what `keep` does */
export const createSourceAnalyzer = (
  plan: AnalysisPlan,
  {
    analyzer = createAnalyzer(plan.data),
    enter,
    keep = holdMade,
    patience = Infinity,
  }: AnalysisHooks = {},
): ((source: Source) => SourceResult) => {
  let phase: Phase = 'reading'
  const load = loader(plan, analyzer, (begun) => {
    phase = begun
    enter?.(begun)
  })
  const attempt = (source: Source): Loaded & { readonly worn: boolean } => {
    const seconds = Math.min(plan.timeout * (1 + sourceSize(source) / 1e6), patience)
    try {
      return { ...load(source, seconds * 1000), worn: isThreadWorn() }
    } catch (error) {
      if (error instanceof TimeLimitError) {
        return { ...failedSource(lateSource(source, seconds, phase), true), made: null }
      }
      const known = error instanceof Error ? error : new Error(String(error))
      return { ...failedSource(failureOf(source, known, phase)), made: null }
    }
  }
  return (source) => {
    const { made, ...result } = attempt(source)
    return { ...result, analysis: made && keep(made) }
  }
}
