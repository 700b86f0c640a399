import type { Counted } from './counted.ts'

/** The counts of one column in the documents that have it. */
export type ColumnCounts = (column: number) => Iterable<readonly [document: number, count: number]>

/** The sums of the documents by column. */
export const columnCounts = ({ documents: rows }: Counted): ColumnCounts => {
  const starts = new Uint32Array(rows.width + 1)
  for (const column of rows.columns) starts[column + 1] = (starts[column + 1] ?? 0) + 1
  for (let column = 0; column < rows.width; column++) {
    starts[column + 1] = (starts[column + 1] ?? 0) + (starts[column] ?? 0)
  }
  const [documents, counts] = [
    new Uint32Array(rows.columns.length),
    new Uint32Array(rows.columns.length),
  ]
  const next = starts.slice()
  for (let document = 0; document + 1 < rows.starts.length; document++) {
    for (let at = rows.starts[document] ?? 0; at < (rows.starts[document + 1] ?? 0); at++) {
      const column = rows.columns[at] ?? 0
      const place = next[column] ?? 0
      documents[place] = document
      counts[place] = rows.counts[at] ?? 0
      next[column] = place + 1
    }
  }
  return function* countsOf(column) {
    for (let at = starts[column] ?? 0; at < (starts[column + 1] ?? 0); at++) {
      yield [documents[at] ?? 0, counts[at] ?? 0]
    }
  }
}
