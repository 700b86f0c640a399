import type { DocumentParts, SharedParts } from '@contend/report'
import type { ExitName } from '../exit-codes.ts'
import type { AnalysisRecord } from '../store/analysis-record.ts'

/** What a thread that makes pages is started with. */
export interface PageStart {
  readonly shared: SharedParts
  /** The output folder, absolute. */
  readonly folder: string
}

/** A document whose page is to be made. */
export interface PageTask extends Omit<DocumentParts, 'analyses'> {
  readonly records: readonly AnalysisRecord[]
}

/** What became of it: paths of the files that wait beside their places, or why there are none. */
export type PageResult =
  | { readonly paths: readonly string[] }
  | { readonly exit: ExitName; readonly message: string; readonly remedy: string }
