import { countRows, sumRows } from '../../statistics/count-matrix.ts'
import { sumOf, type CountedDocuments } from './counted.ts'
import type { Feature } from './features.ts'

/** Documents that are counted together, with their sums. */
export interface Side {
  /** Numbers of the documents. */
  readonly members: readonly number[]
  /** By column. */
  readonly sums: Float64Array
  /** Documents with a count in the column. */
  readonly found: Float64Array
}

/** A feature on one side. */
export interface Occurrence {
  readonly count: number
  readonly size: number
  /** Documents in which it occurs. */
  readonly documents: number
}

/** The sums of some documents. */
export const sideOf = ({ documents }: CountedDocuments, members: readonly number[]): Side => ({
  members,
  sums: sumRows(documents, members),
  found: countRows(documents, members),
})

/** What is left of `all` without `part`. */
export const without = (all: Side, part: Side): Side => {
  const taken = new Set(part.members)
  return {
    members: all.members.filter((member) => !taken.has(member)),
    sums: all.sums.map((sum, column) => sum - (part.sums[column] ?? 0)),
    found: all.found.map((sum, column) => sum - (part.found[column] ?? 0)),
  }
}

/** How often a feature occurs on a side. */
export const occurrenceOf = ({ sums, found }: Side, { columns, basis }: Feature): Occurrence => ({
  count: sumOf(sums, columns),
  size: sumOf(sums, basis.size),
  documents: sumOf(found, columns),
})

/** What is left of an occurrence in all without that in a part. */
export const occurrenceWithout = (all: Occurrence, part: Occurrence): Occurrence => ({
  count: all.count - part.count,
  size: all.size - part.size,
  documents: all.documents - part.documents,
})

/** Of a rate: per 1,000 words, or per claim. */
export const perUnit = { words: 1000, claims: 1 } as const

/** The rate of a feature; `null` over nothing. */
export const rateOf = (
  { count, size }: Pick<Occurrence, 'count' | 'size'>,
  { basis }: Feature,
): number | null => (size === 0 ? null : (count * perUnit[basis.name]) / size)
