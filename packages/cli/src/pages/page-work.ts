import type { DocumentParts, SharedParts } from '@contend/report'
import type { ExitName } from '../exit-codes.ts'
import type { AnalysisRecord } from '../store/analysis-record.ts'

/** What pages of documents are made with. Plain data, for other threads. */
export interface PageStart {
  readonly shared: SharedParts
  /** The output folder, absolute. */
  readonly folder: string
}

/** The files of a document: its page and drawings. */
export interface MadePages {
  /** Below the output folder. */
  readonly paths: readonly string[]
  /** Of the contents of all of them. */
  readonly sha256: string
}

/** A document whose page is to be made. */
export interface PageTask extends Omit<DocumentParts, 'analyses'> {
  readonly records: readonly AnalysisRecord[]
  /** Files of an earlier run, made of the very same; they are kept where they are as they were written. */
  readonly earlier: MadePages | null
}

/** What became of it, or why there is nothing. */
export type PageResult =
  | {
      readonly made: MadePages
      /** Whether they are in their places already; else they wait beside them. */
      readonly kept: boolean
    }
  | { readonly exit: ExitName; readonly message: string; readonly remedy: string }
