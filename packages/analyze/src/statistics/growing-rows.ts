import type { SparseRows } from './count-matrix.ts'

/** Rows that are added one after the other, each with 1 in some columns. */
export interface GrowingRows {
  /** @param columns each once */
  readonly add: (columns: Iterable<number>) => void
  /** All that were added. @param columnOf what a column is called in the end; default: as it was added */
  readonly rows: (width: number, columnOf?: (column: number) => number) => SparseRows
}

/** No rows. */
export const createGrowingRows = (): GrowingRows => {
  const [starts, columns]: [number[], number[]] = [[0], []]
  return {
    add: (row) => {
      for (const column of row) columns.push(column)
      starts.push(columns.length)
    },
    rows: (width, columnOf = (column) => column) => ({
      width,
      starts: Uint32Array.from(starts),
      columns: Uint32Array.from(columns, columnOf),
      counts: new Uint32Array(columns.length).fill(1),
    }),
  }
}
