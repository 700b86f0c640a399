import { sparseRows } from '../../statistics/count-matrix.ts'
import { seedFor } from '../../statistics/random.ts'
import { rateTests } from '../../statistics/rate-tests.ts'
import { cellsOf, sizesOf, type Counted } from './counted.ts'
import type { Dealt } from './difference.ts'
import type { Basis, Feature } from './features.ts'

/** The features of each basis. */
const byBasis = (features: readonly Feature[]): ReadonlyMap<Basis, readonly Feature[]> => {
  const found = new Map<Basis, Feature[]>()
  for (const feature of features) {
    const known = found.get(feature.basis)
    if (known === undefined) found.set(feature.basis, [feature])
    else known.push(feature)
  }
  return found
}

/**
 * Deals the documents of two sides anew, for the features of each basis among the documents that have
 * something to count them over: only these could have had the other label. `name` is that of the stream.
 */
export const dealDocuments = (
  counted: Counted,
  sides: { readonly target: readonly number[]; readonly reference: readonly number[] },
  features: readonly Feature[],
  options: { readonly seed: number; readonly draws: number; readonly name: string },
): ReadonlyMap<Feature, Dealt> => {
  const found = new Map<Feature, Dealt>()
  for (const [basis, ofBasis] of byBasis(features)) {
    const all = [...sides.target, ...sides.reference].sort((a, b) => a - b)
    const allSizes = sizesOf(counted, basis, all)
    const members = all.filter((_, at) => (allSizes[at] ?? 0) > 0)
    const target = new Set(sides.target)
    const inTarget = members.map((member) => target.has(member))
    if (!inTarget.includes(true) || !inTarget.includes(false)) continue
    const number = new Map(
      ofBasis.flatMap(({ columns }, at) => columns.map((column) => [column, at] as const)),
    )
    const rows = members.map((member) => {
      const { columns, counts } = cellsOf(counted, member)
      const row: number[] = []
      for (const [at, column] of columns.entries()) {
        const feature = number.get(column)
        if (feature !== undefined) row.push(feature, counts[at] ?? 0)
      }
      return row
    })
    const { exact, relabelings, results } = rateTests(
      sparseRows(rows, ofBasis.length),
      allSizes.filter((size) => size > 0),
      inTarget,
      {
        seed: seedFor(options.seed, `${options.name}:${basis.name}:${basis.kinds.join(',')}`),
        stream: 0,
        draws: options.draws,
      },
    )
    for (const [at, result] of results.entries()) {
      const feature = ofBasis[at]
      if (feature !== undefined) found.set(feature, { ...result, exact, relabelings })
    }
  }
  return found
}
