import { normalizedDeviation } from '../../statistics/dispersion.ts'
import { cellsOf, sizesOf, type Counted } from './counted.ts'
import type { Basis, Feature } from './features.ts'
import { once } from '../../statistics/once.ts'

/** Normalised DP of a feature over some documents; `null` where it occurs in none of them. */
export const dispersionIn = (
  counted: Counted,
  members: readonly number[],
): ((feature: Feature) => number | null) => {
  const byColumn = new Map<number, Map<number, number>>()
  for (const [at, member] of members.entries()) {
    const { columns, counts } = cellsOf(counted, member)
    for (const [cell, column] of columns.entries()) {
      const known = byColumn.get(column) ?? new Map<number, number>()
      byColumn.set(column, known.set(at, counts[cell] ?? 0))
    }
  }
  const sizesFor = once((basis: Basis) => sizesOf(counted, basis, members))
  return ({ columns, basis }) => {
    const found = columns.flatMap((column) => byColumn.get(column) ?? [])
    if (found.length === 0) return null
    return normalizedDeviation(
      sizesFor(basis).map((size, at) => ({
        count: found.reduce((sum, counts) => sum + (counts.get(at) ?? 0), 0),
        size,
      })),
    )
  }
}
