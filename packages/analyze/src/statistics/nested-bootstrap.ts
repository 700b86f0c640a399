import { addRow, type CountMatrix } from './count-matrix.ts'
import { randomIndex, type RandomOptions } from './random.ts'

/** Draws as many sentences of a document as it has, with replacement, and adds up what was counted in them. */
export const drawSentences = (
  { sentences, documents }: CountMatrix,
  document: number,
  index: (size: number) => number,
  sums: Float64Array,
): void => {
  const first = documents[document] ?? 0
  const size = (documents[document + 1] ?? 0) - first
  for (let left = size; left > 0; left--) addRow(sentences, first + index(size), sums)
}

/**
 * Draws documents of a group, then sentences within each document drawn, both with replacement and as many
 * as there are (Davison and Hinkley 1997, section 3.8): which documents and which sentences were written
 * are both chance. A document drawn twice has its sentences drawn twice. Calls back with the sums of each
 * draw; the array is used again. Time is draws × cells.
 */
export const nestedBootstrap = (
  matrix: CountMatrix,
  group: readonly number[],
  options: RandomOptions,
  visit: (sums: Float64Array, draw: number) => void,
): void => {
  const index = randomIndex(options)
  const sums = new Float64Array(matrix.sentences.width)
  for (let draw = 0; draw < options.draws; draw++) {
    sums.fill(0)
    for (let left = group.length; left > 0; left--) {
      drawSentences(matrix, group[index(group.length)] ?? 0, index, sums)
    }
    visit(sums, draw)
  }
}
