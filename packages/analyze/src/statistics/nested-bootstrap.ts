import { randomIndex, type RandomOptions } from './random.ts'

/** How often each sentence of each document of each group was drawn. */
export type NestedWeights = readonly (readonly (readonly number[])[])[]

/**
 * Draws documents within their groups, then sentences within each document drawn, both with replacement
 * and as many as there are (Davison and Hinkley 1997, section 3.8): for the difference of groups, where
 * both which documents and which sentences were written is chance. `sentences` holds the number of
 * sentences of each document of each group. A document drawn twice has its sentences drawn twice.
 * Time is draws × sentences.
 */
export const nestedBootstrap = <Result>(
  sentences: readonly (readonly number[])[],
  options: RandomOptions,
  measure: (weights: NestedWeights) => Result,
): readonly Result[] => {
  const index = randomIndex(options)
  const drawGroup = (documents: readonly number[]): readonly (readonly number[])[] => {
    const weights = documents.map((size) => Array.from({ length: size }, () => 0))
    for (let left = weights.length; left > 0; left--) {
      const chosen = weights[index(weights.length)] ?? []
      for (let undrawn = chosen.length; undrawn > 0; undrawn--) {
        const at = index(chosen.length)
        chosen[at] = (chosen[at] ?? 0) + 1
      }
    }
    return weights
  }
  return Array.from({ length: options.draws }, () => measure(sentences.map(drawGroup)))
}
