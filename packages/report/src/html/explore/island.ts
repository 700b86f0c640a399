/** What a row of an island holds in a column; a list where it can hold several; `null` where it holds nothing. */
export type Cell = string | number | readonly number[] | null

/** A column of whose values each stands once: the row holds a place in `values`, in the column `by`. */
export interface Coded {
  readonly by: string
  readonly values: readonly Cell[]
}

/** Rows as columns, for the script of a page. */
export interface Island {
  /** Number of rows. */
  readonly size: number
  readonly columns: Readonly<Record<string, readonly Cell[] | Coded>>
}

/** Reads a row of an island. */
export type Reader = (column: string) => Cell

/** Whether the values of a column stand apart from its rows. */
export const isCoded = (column: readonly Cell[] | Coded): column is Coded => !Array.isArray(column)

/** What a row holds; `null` too for a column that is not there. */
export const readerOf = ({ columns }: Island, row: number): Reader => {
  const read: Reader = (name) => {
    const column = columns[name]
    if (column === undefined) return null
    if (!isCoded(column)) return column[row] ?? null
    const at = read(column.by)
    return typeof at === 'number' ? (column.values[at] ?? null) : null
  }
  return read
}

/**
 * Texts as two columns: where each stands, and the texts, each once, in the order they come.
 *
 * @param by name of the column that says where
 */
export const codedColumn = (
  name: string,
  by: string,
  texts: readonly (string | null)[],
): Island['columns'] => {
  const places = new Map<string, number>()
  const codes = texts.map((text) => {
    if (text === null) return null
    const place = places.get(text) ?? places.size
    places.set(text, place)
    return place
  })
  return { [by]: codes, [name]: { by, values: [...places.keys()] } }
}
