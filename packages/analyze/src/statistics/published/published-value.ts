import { notesOn, type StatisticId } from '../registry/registry.ts'

/** A figure published by others, and how this build gets it. */
export interface PublishedValue {
  readonly source: string
  readonly id: StatisticId
  /** Name in the registry, and which figure of it. */
  readonly statistic: string
  /** What it is computed from, as JSON. */
  readonly input: string
  /** As printed: its last digit is the precision. */
  readonly expected: string
  readonly compute: () => number | null
}

/** Figures of one statistic: source, input, and the figure as printed. `as` says which figure of it. */
export const published = <Input>(
  [id, as]: readonly [id: StatisticId, as?: string],
  compute: (input: Input) => number | null,
  cases: readonly (readonly [source: string, input: Input, expected: string])[],
): readonly PublishedValue[] =>
  cases.map(([source, input, expected]) => ({
    source,
    id,
    statistic: as === undefined ? notesOn(id).name : `${notesOn(id).name}: ${as}`,
    input: JSON.stringify(input),
    expected,
    compute: () => compute(input),
  }))
