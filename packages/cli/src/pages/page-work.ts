import type { DocumentParts, SharedParts } from '@contend/report'
import type { AnalysisRecord } from '../store/analysis-record.ts'
import type { ToldTrouble } from '../told-trouble.ts'

/** What pages of documents are made with. Plain data, for other threads. */
export interface PageStart {
  readonly shared: SharedParts
  /** The output folder, absolute. */
  readonly folder: string
}

/** The page of a document. */
export interface MadePage {
  /** Below the output folder. */
  readonly path: string
  /** Of its contents. */
  readonly sha256: string
}

/** A document whose page is to be made. */
export interface PageTask extends Omit<DocumentParts, 'analyses'> {
  readonly records: readonly AnalysisRecord[]
  /** That of an earlier run, made of the very same; it is kept where it is as it was written. */
  readonly earlier: MadePage | null
}

/** What became of it. */
export type PageResult =
  | {
      readonly made: MadePage
      /** Whether it is in its place already; else it waits beside it. */
      readonly kept: boolean
    }
  | { readonly trouble: ToldTrouble }
