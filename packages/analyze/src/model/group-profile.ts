import type { ProfileRow } from './analysis.ts'

/** One figure of a group, named and counted as in the profiles of its documents. */
export interface GroupProfileRow extends ProfileRow {
  readonly group: string
  /** Documents it was counted over: of languages it has entries in, labelled where it needs labels. */
  readonly documents: number
}
