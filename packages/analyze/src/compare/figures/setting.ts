import type { Draws } from '../../model/comparison.ts'
import type { DirichletPrior } from '../../statistics/weighted-log-odds.ts'
import type { Counted } from './counted.ts'
import type { DrawnSums } from './drawn-group.ts'
import type { Feature } from './features.ts'
import type { Side } from './side.ts'

/** What all rows of a comparison are made with. */
export interface Setting {
  readonly counted: Counted
  /** Languages of the documents, in the order in which groups are compared in them. */
  readonly languages: readonly string[]
  /** Each once for each language it can be counted in, in that order. */
  readonly features: readonly Feature[]
  readonly priorOf: (feature: Feature) => DirichletPrior
  readonly seed: number
  readonly draws: Draws
}

/** A group with what was drawn of it, once for all its rows. */
export interface ComparedGroup {
  readonly name: string
  readonly side: Side
  readonly drawn: DrawnSums
  /** Whether its draws can differ: those of a single sentence are all the same. */
  readonly isDrawn: boolean
}

/** What groups are compared on: each feature in the first language it can be counted in. */
export const groupFeatures = ({ features }: Setting): readonly Feature[] => {
  const first = new Map<string, Feature>()
  for (const feature of features) if (!first.has(feature.name)) first.set(feature.name, feature)
  return [...first.values()]
}

/** Whether any document of a side is of a kind that a feature can occur in. */
export const isSpokenIn = ({ kindOf }: Counted, { members }: Side, { basis }: Feature): boolean =>
  members.some((member) => basis.kinds.includes(kindOf[member] ?? -1))
