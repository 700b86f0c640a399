import type { Diagnostic } from '@contend/ingest'
import type { Frame } from '../model/comparison.ts'

/** A lexicon or proposition file of a run, by content. */
export interface DataFileFacts {
  readonly id: string
  readonly language: string | null
  readonly sha256: string
}

/** What `run.json` says went into a run, as far as two runs are set against each other by it. */
export interface RunFacts {
  readonly version: string
  readonly engine: Readonly<Record<string, string>>
  readonly options: Readonly<Record<string, string | number | boolean | null>>
  readonly seed: number
  readonly lexicons: readonly DataFileFacts[]
  readonly propositions: readonly DataFileFacts[]
  readonly frame: Frame
  readonly groupBy: string
  /** Troubles of sources that gave no document. */
  readonly diagnostics: readonly Diagnostic[]
}
