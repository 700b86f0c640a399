import type { RandomOptions } from './random.ts'
import { countChoices, drawnChoices, everyChoice } from './relabelings.ts'

/** What a permutation test found on one measure; `null` where it could not be measured. */
export interface PermutationResult {
  /** Share of relabelings with at least the measure seen. */
  readonly p: number | null
  /**
   * The least p these documents can give, whatever their labels. Above the level of the test nothing can
   * be significant: too few documents, or too few with the feature.
   */
  readonly smallestP: number | null
}

/** What a permutation test found. */
export interface PermutationTest {
  /** Whether all relabelings were tried; else they were drawn. */
  readonly exact: boolean
  /** Number tried, the labels seen included. */
  readonly relabelings: number
  /** One for each measure, in their order. */
  readonly results: readonly PermutationResult[]
}

/** The documents of the target. */
export const membersOf = (inTarget: readonly boolean[]): readonly number[] =>
  inTarget.flatMap((isMember, at) => (isMember ? [at] : []))

/** The least value that counts as `value`: sums of the same figures in another order may differ in their last bits. */
export const leastEqual = (value: number): number => value - 1e-9 * Math.abs(value) - Number.EPSILON

/** How the measure seen stands among those of all relabelings; NaN are those that cannot be measured. */
export const resultAmong = (seen: number, figures: Float64Array): PermutationResult => {
  const limit = leastEqual(seen)
  let [reached, unmeasured, atMost] = [0, 0, 0]
  let [most, mostLimit] = [-Infinity, -Infinity]
  for (const figure of figures) {
    if (Number.isNaN(figure)) unmeasured++
    if (figure >= limit) reached++
    if (!(figure >= mostLimit)) continue
    if (leastEqual(figure) > most) {
      most = figure
      mostLimit = leastEqual(figure)
      atMost = 0
    }
    atMost++
  }
  /** A relabeling that cannot be measured counts against the finding. */
  const share = (found: number): number => (found + unmeasured) / figures.length
  return {
    p: Number.isNaN(seen) ? null : share(reached),
    smallestP: most === -Infinity ? null : share(atMost),
  }
}

/** The relabelings of a test. */
export interface Relabelings extends Pick<PermutationTest, 'exact' | 'relabelings'> {
  /** Calls back with the documents that each puts into the target; the array may be used again. */
  readonly each: (visit: (members: readonly number[]) => void) => void
}

/** All relabelings where they are no more than `options.draws`; else the labels seen, and so many that are drawn. */
export const relabelingsOf = (
  inTarget: readonly boolean[],
  options: RandomOptions,
): Relabelings => {
  const target = membersOf(inTarget)
  const [n, k] = [inTarget.length, target.length]
  const all = countChoices(n, k, options.draws)
  return {
    exact: all !== null,
    relabelings: all ?? options.draws + 1,
    each: (visit) => {
      if (all !== null) {
        everyChoice(n, k, visit)
        return
      }
      visit(target)
      drawnChoices(n, k, options, visit)
    },
  }
}

/**
 * Permutation test of the labels of documents (Fisher 1935; Phipson and Smyth 2010): how often would
 * documents dealt at random into groups of the same sizes differ as much? Documents are dealt, not words:
 * words cluster in documents, so tests on words call chance significant.
 *
 * `inTarget` tells for each document whether it is in the target group; `measure` gets the indices of the
 * documents of a group, in no order, and gives figures that are larger the further the groups are apart
 * (absolute values for a two-sided test), NaN where there is none. All relabelings are tried where they are
 * no more than `options.draws`; else so many are drawn and p = (b + 1)/(m + 1), the labels seen being one of
 * them.
 */
export const permutationTest = (
  inTarget: readonly boolean[],
  options: RandomOptions,
  measure: (members: readonly number[]) => ArrayLike<number>,
): PermutationTest => {
  const { each, ...tried } = relabelingsOf(inTarget, options)
  const seen = Array.from(measure(membersOf(inTarget)))
  const figures = seen.map(() => new Float64Array(tried.relabelings))
  let relabeling = 0
  each((members) => {
    const measured = measure(members)
    for (const [at, ofOne] of figures.entries()) ofOne[relabeling] = measured[at] ?? NaN
    relabeling++
  })
  return {
    ...tried,
    results: figures.map((ofOne, at) => resultAmong(seen[at] ?? NaN, ofOne)),
  }
}
