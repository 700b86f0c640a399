import { drawWeights, sumCells } from './drawn-weights.ts'
import { transposed, type SparseRows } from './count-matrix.ts'

/** Weights that are held at a time, so that memory does not grow with the number of rows. */
const mostWeights = 2 ** 20

/**
 * What each column adds up to in every draw; columns without cells are left out. `drawOnce` gives the rows of a draw, a
 * row as often as it was drawn, until it is asked for the next; draws are asked for in their order. Time is draws × cells.
 */
export const drawnSums = (
  rows: SparseRows,
  draws: number,
  drawOnce: (draw: number) => Uint32Array,
): ReadonlyMap<number, Float64Array> => {
  const { width, starts, columns: units, counts: amounts } = transposed(rows)
  const used = Array.from({ length: rows.width }, (_, column) => column).filter(
    (column) => starts[column] !== starts[column + 1],
  )
  const block = new Float64Array(used.length * draws)
  const held = Math.max(1, Math.min(draws, Math.floor(mostWeights / width)))
  for (let done = 0; done < draws; done += held) {
    const size = Math.min(held, draws - done)
    const drawn = drawWeights(width, size, (draw) => drawOnce(done + draw))
    for (const [at, column] of used.entries()) {
      const sums = block.subarray(at * draws + done, at * draws + done + size)
      const [from, end] = [starts[column] ?? 0, starts[column + 1] ?? 0]
      sumCells(sums, { units, amounts, from, end }, drawn)
    }
  }
  return new Map(
    used.map((column, at) => [column, block.subarray(at * draws, (at + 1) * draws)] as const),
  )
}
