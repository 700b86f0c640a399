import { rowsOf, type CountMatrix } from './count-matrix.ts'
import { drawnSums } from './drawn-sums.ts'
import { randomIndices, type RandomOptions } from './random.ts'

/** Numbers of the sentences of a document. */
export const sentencesOf = ({ documents }: CountMatrix, document: number): readonly number[] => {
  const first = documents[document] ?? 0
  return Array.from({ length: (documents[document + 1] ?? 0) - first }, (_, at) => first + at)
}

const doubled = (list: Uint32Array): Uint32Array<ArrayBuffer> => {
  const longer = new Uint32Array(2 * list.length)
  longer.set(list)
  return longer
}

/**
 * Draws documents of a group, then sentences within each document drawn, both with replacement and as many
 * as there are (Davison and Hinkley 1997, section 3.8): which documents and which sentences were written
 * are both chance. A document drawn twice has its sentences drawn twice. Gives the sum of each column in every
 * draw; columns without cells are left out. Time is draws × cells.
 */
export const nestedBootstrap = (
  matrix: CountMatrix,
  group: readonly number[],
  options: RandomOptions,
): ReadonlyMap<number, Float64Array> => {
  const random = randomIndices(options)
  const sentences = group.map((document) => sentencesOf(matrix, document))
  const firsts: number[] = []
  let all = 0
  for (const { length } of sentences) {
    firsts.push(all)
    all += length
  }
  let drawn = new Uint32Array(all)
  return drawnSums(rowsOf(matrix.sentences, sentences.flat()), options.draws, () => {
    let end = 0
    for (let left = group.length; left > 0; left--) {
      const document = random.one(group.length)
      const [first, size] = [firsts[document] ?? 0, sentences[document]?.length ?? 0]
      while (end + size > drawn.length) drawn = doubled(drawn)
      const own = drawn.subarray(end, end + size)
      random.fill(size, own)
      for (let at = 0; at < size; at++) own[at] = (own[at] ?? 0) + first
      end += size
    }
    return drawn.subarray(0, end)
  })
}
