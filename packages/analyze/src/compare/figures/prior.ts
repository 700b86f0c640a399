import type { DirichletPrior } from '../../statistics/weighted-log-odds.ts'
import { sizesOf, type CountedDocuments } from './counted.ts'
import type { Basis, Feature } from './features.ts'
import { once } from '../../statistics/once.ts'
import { occurrenceOf, type Side } from './side.ts'

/**
 * The informative prior of the weighted log odds: the share of the feature in all documents, with the
 * weight of one average document.
 */
export const priorsFor = (
  counted: CountedDocuments,
  all: Side,
): ((feature: Feature) => DirichletPrior) => {
  const documentsOf = once(
    (basis: Basis) => sizesOf(counted, basis, all.members).filter((size) => size > 0).length,
  )
  return (feature) => {
    const { count, size } = occurrenceOf(all, feature)
    if (size === 0) return { word: 0, total: 0 }
    const total = size / documentsOf(feature.basis)
    return { word: (total * count) / size, total }
  }
}
