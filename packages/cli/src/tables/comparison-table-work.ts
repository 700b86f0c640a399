import type { RowMaterial } from '@contend/analyze/results'
import type { ToldTrouble } from '../told-trouble.ts'

/** How a table is written. */
export interface TableWriting {
  readonly csvRaw: boolean
  readonly bom: boolean
}

/** A table that a thread begins. Plain data. */
export interface TableTask extends TableWriting {
  /** Absolute. */
  readonly target: string
  readonly material: RowMaterial
}

/** What became of a table. */
export interface TableResult {
  /** `null`: it waits beside its place, with the rows of all documents. */
  readonly trouble: ToldTrouble | null
}
