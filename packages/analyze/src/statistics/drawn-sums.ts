import { addCells } from './add-cells.ts'
import { transposed, type SparseRows } from './count-matrix.ts'

/** Weights that are held at a time, so that memory does not grow with the number of rows. */
const mostWeights = 2 ** 20

/**
 * What each column adds up to in every draw; columns without cells are left out. `drawOnce` hands out the rows of a
 * draw, a row as often as it was drawn; draws are asked for in their order. Time is draws × cells.
 */
export const drawnSums = (
  rows: SparseRows,
  draws: number,
  drawOnce: (take: (row: number) => void, draw: number) => void,
): ReadonlyMap<number, Float64Array> => {
  const { width, starts, columns: units, counts: amounts } = transposed(rows)
  const used = Array.from({ length: rows.width }, (_, column) => column).filter(
    (column) => starts[column] !== starts[column + 1],
  )
  const block = new Float64Array(used.length * draws)
  const most = Math.max(1, Math.min(draws, Math.floor(mostWeights / width)))
  const weights = new Uint8Array(width * most)
  let place = 0
  const take = (row: number): void => {
    const at = row * most + place
    weights[at] = (weights[at] ?? 0) + 1
  }
  for (let done = 0; done < draws; done += most) {
    const size = Math.min(most, draws - done)
    weights.fill(0)
    for (place = 0; place < size; place++) drawOnce(take, done + place)
    for (const [at, column] of used.entries()) {
      const sums = block.subarray(at * draws + done, at * draws + done + size)
      const [from, end] = [starts[column] ?? 0, starts[column + 1] ?? 0]
      addCells(sums, { units, amounts, from, end }, { weights, stride: most })
    }
  }
  return new Map(
    used.map((column, at) => [column, block.subarray(at * draws, (at + 1) * draws)] as const),
  )
}
