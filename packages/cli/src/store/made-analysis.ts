import type { DocumentAnalysis } from '@contend/analyze'
import { recordOf } from './analysis-record.ts'
import type { AnalysisRecord } from './analysis-record.ts'
import { packAnalysis, unpackAnalysis } from './packed-analysis.ts'
import type { Making, PackedAnalysis } from './packed-analysis.ts'
import type { Spill } from './spill.ts'

/** An analysis, whole or packed as it is asked for: one of them was there, the other is made of it. */
export interface MadeAnalysis {
  readonly whole: () => DocumentAnalysis
  readonly packed: () => PackedAnalysis
}

/** Keeps an analysis. @throws what the file system does */
export type KeepMade = (made: MadeAnalysis) => AnalysisRecord

/** Keeps it in memory. */
export const holdMade: KeepMade = (made) => recordOf(made.whole())

/** Keeps it on the disk. */
export const spillMade =
  (spill: Spill): KeepMade =>
  (made) =>
    spill(made.packed())

/** An analysis that has just been made. @param making what is made of it besides; `null`: nothing */
export const madeOf = (analysis: DocumentAnalysis, making: Making | null): MadeAnalysis => {
  let packed: PackedAnalysis | null = null
  return { whole: () => analysis, packed: () => (packed ??= packAnalysis(analysis, making)) }
}

const isMadeSo = ({ rows: made }: PackedAnalysis, making: Making | null): boolean =>
  making === null || made?.csvRaw === making.rows.csvRaw

/** An analysis that was packed earlier, packed anew where something else was made of it. */
export const madeOfPacked = (packed: PackedAnalysis, making: Making | null): MadeAnalysis => {
  if (isMadeSo(packed, making)) return { whole: () => unpackAnalysis(packed), packed: () => packed }
  return madeOf(unpackAnalysis(packed), making)
}
