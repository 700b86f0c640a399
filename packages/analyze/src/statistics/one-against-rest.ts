import { leastEqual } from './permutation-test.ts'

/** The tests of all documents on one feature. */
export interface OneAgainstRest {
  /** Of each document; NaN where it could not be measured. */
  readonly p: Float64Array
  /** The least p any of them can have; `null` where none could be measured. */
  readonly smallestP: number | null
}

const isMeasured = (difference: number): boolean => !Number.isNaN(difference)

/** Of ascending numbers how many are no less than a limit. */
const countFrom = (ascending: Float64Array, limit: number): number => {
  let [low, high] = [0, ascending.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((ascending[middle] ?? NaN) < limit) low = middle + 1
    else high = middle
  }
  return ascending.length - low
}

/**
 * The permutation test of every document against all others, at once: with one document on a side there
 * are as many relabelings as documents, all tried. `counts` and `sizes` hold one number for each document;
 * NaN for a document without words, and where no other has any.
 */
export const oneAgainstRest = (
  counts: ArrayLike<number>,
  sizes: readonly number[],
): OneAgainstRest => {
  const total = sizes.reduce((sum, _, at) => sum + (counts[at] ?? 0), 0)
  const words = sizes.reduce((sum, size) => sum + size, 0)
  const differences = Float64Array.from(sizes, (size, at) =>
    size === 0 || size === words
      ? NaN
      : Math.abs((counts[at] ?? 0) / size - (total - (counts[at] ?? 0)) / (words - size)),
  )
  const ascending = differences.filter(isMeasured).sort()
  const unmeasured = sizes.length - ascending.length
  const share = (limit: number): number =>
    (countFrom(ascending, leastEqual(limit)) + unmeasured) / sizes.length
  return {
    p: differences.map((seen) => (isMeasured(seen) ? share(seen) : NaN)),
    smallestP: ascending.length === 0 ? null : share(ascending.at(-1) ?? NaN),
  }
}
