/** Whole numbers by row and column, sparse: row r has the cells `starts[r]` to `starts[r + 1]`. */
export interface SparseRows {
  /** Number of columns. */
  readonly width: number
  /** First cell of each row, and the number of cells. */
  readonly starts: Uint32Array
  readonly columns: Uint32Array
  readonly counts: Uint32Array
}

/** What was counted in each sentence of each document. */
export interface CountMatrix {
  /** One row for each sentence, document after document. */
  readonly sentences: SparseRows
  /** First sentence of each document, and the number of sentences. */
  readonly documents: Uint32Array
}

/** Rows from lists of columns and counts, `column, count, column, count, …` each. */
export const sparseRows = (rows: readonly (readonly number[])[], width: number): SparseRows => {
  const cells = rows.reduce((sum, { length }) => sum + length / 2, 0)
  const starts = new Uint32Array(rows.length + 1)
  const columns = new Uint32Array(cells)
  const counts = new Uint32Array(cells)
  let cell = 0
  for (const [row, entries] of rows.entries()) {
    for (let at = 0; at < entries.length; at += 2) {
      columns[cell] = entries[at] ?? 0
      counts[cell++] = entries[at + 1] ?? 0
    }
    starts[row + 1] = cell
  }
  return { width, starts, columns, counts }
}

/** The same counts by column: rows become columns, in their order, and columns rows. */
export const transposed = ({ width, starts, columns, counts }: SparseRows): SparseRows => {
  const ends = new Uint32Array(width + 1)
  for (const column of columns) ends[column + 1] = (ends[column + 1] ?? 0) + 1
  for (let column = 0; column < width; column++)
    ends[column + 1] = (ends[column + 1] ?? 0) + (ends[column] ?? 0)
  const turned = {
    width: starts.length - 1,
    starts: ends.slice(),
    columns: new Uint32Array(columns.length),
    counts: new Uint32Array(columns.length),
  }
  for (let row = 0; row < turned.width; row++) {
    const end = starts[row + 1] ?? 0
    for (let cell = starts[row] ?? 0; cell < end; cell++) {
      const column = columns[cell] ?? 0
      const at = ends[column] ?? 0
      ends[column] = at + 1
      turned.columns[at] = row
      turned.counts[at] = counts[cell] ?? 0
    }
  }
  return turned
}

/** Some of the rows, in the order given. */
export const rowsOf = (rows: SparseRows, members: readonly number[]): SparseRows => {
  const starts = new Uint32Array(members.length + 1)
  const endOf = (row: number): number => rows.starts[row + 1] ?? 0
  const startOf = (row: number): number => rows.starts[row] ?? 0
  for (const [at, row] of members.entries())
    starts[at + 1] = (starts[at] ?? 0) + endOf(row) - startOf(row)
  const columns = new Uint32Array(starts.at(-1) ?? 0)
  const counts = new Uint32Array(columns.length)
  for (const [at, row] of members.entries()) {
    columns.set(rows.columns.subarray(startOf(row), endOf(row)), starts[at])
    counts.set(rows.counts.subarray(startOf(row), endOf(row)), starts[at])
  }
  return { width: rows.width, starts, columns, counts }
}

/** Adds the counts of a row to the sums of its columns. */
export const addRow = (rows: SparseRows, row: number, sums: Float64Array): void => {
  const { starts, columns, counts } = rows
  const end = starts[row + 1] ?? 0
  for (let cell = starts[row] ?? 0; cell < end; cell++) {
    const column = columns[cell] ?? 0
    sums[column] = (sums[column] ?? 0) + (counts[cell] ?? 0)
  }
}

/** Sums of each column over some rows. */
export const sumRows = (rows: SparseRows, members: readonly number[]): Float64Array => {
  const sums = new Float64Array(rows.width)
  for (const member of members) addRow(rows, member, sums)
  return sums
}

/** Of each column the number of rows, among some, that have a count in it. */
export const countRows = (rows: SparseRows, members: readonly number[]): Float64Array => {
  const found = new Float64Array(rows.width)
  for (const row of members) {
    const columns = rows.columns.subarray(rows.starts[row], rows.starts[row + 1])
    for (const column of columns) found[column] = (found[column] ?? 0) + 1
  }
  return found
}

/**
 * Rows of cells that come in any order, a column several times in a row: its counts are added.
 *
 * @param visitRow gives the cells of a row; called twice for each, in order
 */
export const summedRows = (
  rows: number,
  width: number,
  visitRow: (row: number, visit: (column: number, count: number) => void) => void,
): SparseRows => {
  const starts = new Uint32Array(rows + 1)
  /** Gives each cell the place of its column in its row. */
  const placeCells = (place: (at: number, column: number, count: number) => void): void => {
    // What stands before the first place of a row is that of a row before.
    const places = new Int32Array(width).fill(-1)
    let size = 0
    for (let row = 0; row < rows; row++) {
      const first = size
      visitRow(row, (column, count) => {
        if ((places[column] ?? -1) < first) places[column] = size++
        place(places[column] ?? 0, column, count)
      })
      starts[row + 1] = size
    }
  }
  placeCells(() => undefined)
  const cells = starts.at(-1) ?? 0
  const [columns, counts] = [new Uint32Array(cells), new Uint32Array(cells)]
  placeCells((at, column, count) => {
    columns[at] = column
    counts[at] = (counts[at] ?? 0) + count
  })
  return { width, starts, columns, counts }
}
