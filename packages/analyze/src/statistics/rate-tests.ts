import { transposed, type SparseRows } from './count-matrix.ts'
import {
  membersOf,
  relabelingsOf,
  resultAmong,
  type PermutationResult,
  type PermutationTest,
} from './permutation-test.ts'
import type { RandomOptions } from './random.ts'

const addAt = (sums: Float64Array, places: Uint32Array, count: number): void => {
  for (const place of places) sums[place] = (sums[place] ?? 0) + count
}

/**
 * `permutationTest` with the measure `rateDifferences`, feature after feature: what a feature adds up to in all
 * relabelings comes from the few documents that have it. Time is relabelings × (cells of the target + features).
 */
export const rateTests = (
  counts: SparseRows,
  sizes: readonly number[],
  inTarget: readonly boolean[],
  options: RandomOptions,
): PermutationTest => {
  const { each, ...tried } = relabelingsOf(inTarget, options)
  const words = sizes.reduce((sum, size) => sum + size, 0)
  // The last place is that of the labels seen.
  const wordsIn = new Float64Array(tried.relabelings + 1)
  const found = sizes.map((): number[] => [])
  let place = 0
  const visit = (members: readonly number[]): void => {
    for (const member of members) {
      wordsIn[place] = (wordsIn[place] ?? 0) + (sizes[member] ?? 0)
      found[member]?.push(place)
    }
    place++
  }
  each(visit)
  visit(membersOf(inTarget))
  const placesOf = found.map((places) => Uint32Array.from(places))
  const scales = wordsIn.map((n1) => (n1 === 0 || n1 === words ? NaN : 1 / (n1 * (words - n1))))
  const { starts, columns: documents, counts: cells } = transposed(counts)
  const figures = new Float64Array(wordsIn.length)
  const others = figures.subarray(0, -1)
  const resultOf = (from: number, to: number): PermutationResult => {
    figures.fill(0)
    let total = 0
    for (let cell = from; cell < to; cell++) {
      const count = cells[cell] ?? 0
      total += count
      const places = placesOf[documents[cell] ?? 0]
      if (places !== undefined) addAt(figures, places, count)
    }
    for (let at = 0; at < figures.length; at++) {
      const difference = (figures[at] ?? 0) * words - total * (wordsIn[at] ?? 0)
      figures[at] = Math.abs(difference) * (scales[at] ?? NaN)
    }
    return resultAmong(figures.at(-1) ?? NaN, others)
  }
  // Many rare features have the same counts in the same documents.
  const known = new Map<string, PermutationResult>()
  return {
    ...tried,
    results: Array.from({ length: counts.width }, (_, feature) => {
      const [from, to] = [starts[feature] ?? 0, starts[feature + 1] ?? 0]
      const key = `${documents.subarray(from, to).join()}:${cells.subarray(from, to).join()}`
      const result = known.get(key) ?? resultOf(from, to)
      known.set(key, result)
      return result
    }),
  }
}
