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

/** The least value that counts as `value`: sums of the same figures in another order may differ in their last bits. */
export const leastEqual = (value: number): number => value - 1e-9 * Math.abs(value) - Number.EPSILON

/** Counts relabelings as they come, so that none of their figures is kept. */
const counterFor = (
  seen: Float64Array,
): {
  readonly add: (figures: ArrayLike<number>) => void
  readonly results: () => Omit<PermutationTest, 'exact'>
} => {
  const limits = seen.map(leastEqual)
  const reached = new Float64Array(seen.length)
  const most = new Float64Array(seen.length).fill(-Infinity)
  const mostLimits = most.slice()
  const atMost = new Float64Array(seen.length)
  let tried = 0
  let unmeasured = new Float64Array(0)
  const add = (figures: ArrayLike<number>): void => {
    tried++
    for (let at = 0; at < seen.length; at++) {
      const figure = figures[at] ?? NaN
      if (Number.isNaN(figure)) {
        if (unmeasured.length === 0) unmeasured = new Float64Array(seen.length)
        unmeasured[at] = (unmeasured[at] ?? 0) + 1
        continue
      }
      if (figure >= (limits[at] ?? NaN)) reached[at] = (reached[at] ?? 0) + 1
      if (figure < (mostLimits[at] ?? NaN)) continue
      if (leastEqual(figure) > (most[at] ?? NaN)) {
        most[at] = figure
        mostLimits[at] = leastEqual(figure)
        atMost[at] = 1
      } else atMost[at] = (atMost[at] ?? 0) + 1
    }
  }
  /** A relabeling that cannot be measured counts against the finding. */
  const share = (found: Float64Array, at: number): number =>
    ((found[at] ?? 0) + (unmeasured[at] ?? 0)) / tried
  const results = (): Omit<PermutationTest, 'exact'> => ({
    relabelings: tried,
    results: Array.from(seen, (figure, at) => ({
      p: Number.isNaN(figure) ? null : share(reached, at),
      smallestP: most[at] === -Infinity ? null : share(atMost, at),
    })),
  })
  return { add, results }
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
  const target = inTarget.flatMap((isMember, at) => (isMember ? [at] : []))
  const seen = Float64Array.from(measure(target))
  const exact = countChoices(inTarget.length, target.length, options.draws) !== null
  const { add, results } = counterFor(seen)
  if (!exact) add(seen)
  const visit = (members: readonly number[]): void => {
    add(measure(members))
  }
  if (exact) everyChoice(inTarget.length, target.length, visit)
  else drawnChoices(inTarget.length, target.length, options, visit)
  return { exact, ...results() }
}
