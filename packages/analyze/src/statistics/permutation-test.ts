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

/** Sums of the same figures in another order may differ in their last bits. */
const reaches = (value: number, limit: number): boolean =>
  value >= limit - 1e-9 * Math.abs(limit) - Number.EPSILON

/** A relabeling that cannot be measured counts against the finding. */
const resultOf = (seen: number | null, all: readonly (number | null)[]): PermutationResult => {
  const values = all.filter((value) => value !== null)
  const most = values.reduce((largest, value) => Math.max(largest, value), -Infinity)
  const share = (limit: number): number =>
    all.filter((value) => value === null || reaches(value, limit)).length / all.length
  return {
    p: seen === null ? null : share(seen),
    smallestP: values.length === 0 ? null : share(most),
  }
}

/**
 * Permutation test of the labels of documents (Fisher 1935; Phipson and Smyth 2010): how often would
 * documents dealt at random into groups of the same sizes differ as much? Documents are dealt, not words:
 * words cluster in documents, so tests on words call chance significant.
 *
 * `inTarget` tells for each document whether it is in the target group; `measure` gets the indices of the
 * documents of a group, in no order, and gives figures that are larger the further the groups are apart
 * (absolute values for a two-sided test). All relabelings are tried where they are no more than
 * `options.draws`; else so many are drawn and p = (b + 1)/(m + 1), the labels seen being one of them.
 */
export const permutationTest = (
  inTarget: readonly boolean[],
  options: RandomOptions,
  measure: (members: readonly number[]) => readonly (number | null)[],
): PermutationTest => {
  const target = inTarget.flatMap((isMember, at) => (isMember ? [at] : []))
  const seen = measure(target)
  const exact = countChoices(inTarget.length, target.length, options.draws) !== null
  const tried: (readonly (number | null)[])[] = exact ? [] : [seen]
  const visit = (members: readonly number[]): void => {
    tried.push(measure(members))
  }
  if (exact) everyChoice(inTarget.length, target.length, visit)
  else drawnChoices(inTarget.length, target.length, options, visit)
  return {
    exact,
    relabelings: tried.length,
    results: seen.map((figure, at) =>
      resultOf(
        figure,
        tried.map((figures) => figures[at] ?? null),
      ),
    ),
  }
}
