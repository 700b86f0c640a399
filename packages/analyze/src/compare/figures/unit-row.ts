import type { ComparisonRow } from '../../model/comparison.ts'
import type { Interval } from '../../statistics/bootstrap.ts'
import { sumOf } from './counted.ts'
import { differencesOf, type Compared } from './difference.ts'
import type { Feature } from './features.ts'
import { occurrenceOf, rateOf, type Side } from './side.ts'

/** A row before it is known how many are tested together. */
export interface Draft {
  readonly row: Omit<ComparisonRow, 'difference'>
  readonly compared: Compared | null
}

/** What is counted and drawn of one side, without the other. */
export const unitRow = (
  feature: Feature,
  side: Side,
  unit: Pick<ComparisonRow, 'unit' | 'name' | 'documentsMeasured' | 'dispersion'> & {
    readonly interval: Interval | null
  },
): Draft['row'] => {
  const { interval } = unit
  const occurrence = occurrenceOf(side, feature)
  const { name: basis, words } = feature.basis
  return {
    unit: unit.unit,
    name: unit.name,
    feature: feature.name,
    count: occurrence.count,
    words: sumOf(side.sums, words),
    basis,
    size: occurrence.size,
    documents: occurrence.documents,
    documentsMeasured: unit.documentsMeasured,
    rate: rateOf(occurrence, feature),
    low: interval?.low ?? null,
    high: interval?.high ?? null,
    dispersion: unit.dispersion,
  }
}

/** The rows with their differences, corrected for each other. */
export const finished = (drafts: readonly Draft[]): readonly ComparisonRow[] => {
  const differences = differencesOf(drafts.map(({ compared }) => compared))
  return drafts.map(({ row }, at) => ({ ...row, difference: differences[at] ?? null }))
}
