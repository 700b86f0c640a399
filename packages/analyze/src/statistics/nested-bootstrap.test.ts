import { expect, test } from 'vitest'
import { percentileInterval } from './bootstrap.ts'
import { summedRows, sparseRows, type CountMatrix } from './count-matrix.ts'
import { nestedBootstrap } from './nested-bootstrap.ts'

const options = { seed: 11, stream: 0, draws: 1000 }

/** A column for each document, one more for the sentences with a property; counts of the property given. */
const matrixOf = (documents: readonly (readonly number[])[]): CountMatrix => {
  const property = documents.length
  const rows = documents.flatMap((sentences, document) =>
    sentences.map((count) => [document, 1, property, count]),
  )
  const starts = [0]
  for (const { length } of documents) starts.push((starts.at(-1) ?? 0) + length)
  return { sentences: sparseRows(rows, property + 1), documents: Uint32Array.from(starts) }
}

const drawnFrom = (
  matrix: CountMatrix,
  group: readonly number[],
  given: typeof options,
): readonly (readonly number[])[] => {
  const sums = nestedBootstrap(matrix, group, given)
  return Array.from({ length: given.draws }, (_, draw) =>
    Array.from({ length: matrix.sentences.width }, (__, column) => sums.get(column)?.[draw] ?? 0),
  )
}

const uneven = matrixOf([[3, 5, 2, 8], [4, 4, 6], [1]])

test('as many documents are drawn as the group has, each with all its sentences', () => {
  for (const [first = 0, second = 0, outside] of drawnFrom(uneven, [0, 1], options)) {
    expect([first % 4, second % 3, outside]).toEqual([0, 0, 0])
    expect(first / 4 + second / 3).toBe(2)
  }
})

test('sentences are drawn with replacement', () => {
  const sums = drawnFrom(uneven, [0], { ...options, draws: 200 }).map((sum) => sum.at(-1))
  expect(Math.min(...sums.map(Number))).toBeLessThan(18)
  expect(Math.max(...sums.map(Number))).toBeGreaterThan(18)
})

test('draws differ, and the same seed gives the same', () => {
  const draw = (seed: number, stream = 0): readonly string[] =>
    drawnFrom(uneven, [0, 1, 2], { seed, stream, draws: 50 }).map((sums) => JSON.stringify(sums))
  expect(new Set(draw(1)).size).toBeGreaterThan(25)
  expect(draw(1)).toEqual(draw(1))
  expect(draw(2)).not.toEqual(draw(1))
  expect(draw(1, 1)).not.toEqual(draw(1))
})

test('where documents differ, sentences drawn alone make the interval too narrow', () => {
  // In half of the documents each sentence has the property, in the others none.
  const documents = Array.from({ length: 10 }, (_, at) =>
    Array.from({ length: 20 }, () => (at < 5 ? 1 : 0)),
  )
  const width = (matrix: CountMatrix): number => {
    const group = [...matrix.documents.keys()].slice(0, -1)
    const shares = drawnFrom(matrix, group, options).map((sums) => (sums.at(-1) ?? NaN) / 200)
    const { low = NaN, high = NaN } = percentileInterval(shares) ?? {}
    return high - low
  }
  expect(width(matrixOf(documents))).toBeGreaterThan(3 * width(matrixOf([documents.flat()])))
})

test('a group without documents, and a document without sentences, add up to nothing', () => {
  const empty = matrixOf([[], [2]])
  expect(drawnFrom(empty, [], { ...options, draws: 1 })).toEqual([[0, 0, 0]])
  expect(drawnFrom(empty, [0], { ...options, draws: 1 })).toEqual([[0, 0, 0]])
})

test('the row of a document is the sum of its sentences', () => {
  const { sentences, documents } = uneven
  const rows = summedRows(documents.length - 1, sentences.width, (document, visit) => {
    const end = sentences.starts[documents[document + 1] ?? 0] ?? 0
    for (let cell = sentences.starts[documents[document] ?? 0] ?? 0; cell < end; cell++)
      visit(sentences.columns[cell] ?? 0, sentences.counts[cell] ?? 0)
  })
  expect([...rows.counts]).toEqual([4, 18, 3, 14, 1, 1])
  expect([...rows.columns]).toEqual([0, 3, 1, 3, 2, 3])
})
