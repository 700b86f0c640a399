import { isComparable, type Frequency } from './frequency.ts'

/** What is known beforehand of a word. */
export interface DirichletPrior {
  /** α of the word: a constant (uninformative) or its share of a background corpus times `total` (informative). */
  readonly word: number
  /** α0: the sum of the α of all words. */
  readonly total: number
}

/**
 * The variance of δ: `two-term`, 1/(y1 + α) + 1/(y2 + α), is the approximation of the paper and of most
 * programs; `four-term` adds 1/rest of either corpus. z differs by up to a half between them.
 */
export type LogOddsVariance = 'two-term' | 'four-term'

/** How far apart two corpora are on a word. */
export interface WeightedLogOdds {
  /** δ, natural logarithm; above 0 towards the target. */
  readonly delta: number
  /** ζ = δ / √variance, about standard normal where the corpora do not differ. */
  readonly z: number
}

/**
 * Weighted log odds with a Dirichlet prior (Monroe, Colaresi and Quinn 2008), with yᵢ the counts of the
 * word, nᵢ the sizes and restᵢ = nᵢ + α0 − yᵢ − α: δ = ln[(y1 + α)/rest1] − ln[(y2 + α)/rest2]. `null`
 * where the two cannot be compared, and where the prior leaves a count or a rest at 0.
 */
export const weightedLogOdds = (
  target: Frequency,
  reference: Frequency,
  prior: DirichletPrior,
  variance: LogOddsVariance,
): WeightedLogOdds | null => {
  if (!isComparable(target, reference)) return null
  const [y1, y2] = [target.count + prior.word, reference.count + prior.word]
  const [rest1, rest2] = [target.size + prior.total - y1, reference.size + prior.total - y2]
  if (!(Math.min(y1, y2, rest1, rest2) > 0)) return null
  const delta = Math.log(y1 / rest1) - Math.log(y2 / rest2)
  const rests = variance === 'four-term' ? 1 / rest1 + 1 / rest2 : 0
  return { delta, z: delta / Math.sqrt(1 / y1 + 1 / y2 + rests) }
}
