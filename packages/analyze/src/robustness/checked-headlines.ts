import type { Headline } from '../model/robustness.ts'

/** Headlines with their checks. */
export interface CheckedHeadlines {
  readonly headlines: readonly Headline[]
  /** Headlines that were not checked, because of the limits. */
  readonly leftOut: number
}
