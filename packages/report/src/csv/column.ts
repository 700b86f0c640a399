import type { Comparison, DocumentAnalysis } from '@contend/analyze'
import type { StatisticId } from '@contend/analyze/results'

/** One value of a table. `null` is written as an empty cell: not applicable or not measured. */
export type Cell = string | number | boolean | null

/** What a column holds, in the terms of CSV on the Web. */
export interface Datatype {
  readonly base: 'string' | 'integer' | 'number' | 'boolean'
  readonly minimum?: number
  readonly maximum?: number
  /** The only values that occur, for a closed set of words. */
  readonly values?: readonly string[]
}

/** Limits of a column beyond its base type. `required`: the cell is never empty. */
export interface ColumnOptions {
  readonly required?: boolean
  readonly minimum?: number
  readonly maximum?: number
  readonly values?: readonly string[]
  /** Unit of a number, in words. */
  readonly unit?: string
  /** The statistics that its numbers are figures of, or ends of intervals of. */
  readonly statistics?: readonly StatisticId[]
}

/** A column without its values: what headers, metadata and documentation are made from. */
export interface ColumnInfo {
  readonly name: string
  readonly datatype: Datatype
  readonly required: boolean
  readonly description: string
  readonly unit: string | null
  readonly statistics: readonly StatisticId[]
}

/** A column of a table whose rows are made from `Row`. */
export interface Column<Row> extends ColumnInfo {
  readonly value: (row: Row) => Cell
}

const column = <Row>(
  base: Datatype['base'],
  name: string,
  description: string,
  value: (row: Row) => Cell,
  options: ColumnOptions,
): Column<Row> => ({
  name,
  datatype: {
    base,
    ...(options.minimum === undefined ? {} : { minimum: options.minimum }),
    ...(options.maximum === undefined ? {} : { maximum: options.maximum }),
    ...(options.values === undefined ? {} : { values: options.values }),
  },
  required: options.required ?? false,
  description,
  unit: options.unit ?? null,
  statistics: options.statistics ?? [],
  value,
})

/** A column of text. Only these are guarded against spreadsheet formulas. */
export const textColumn = <Row>(
  name: string,
  description: string,
  value: (row: Row) => string | null,
  options: ColumnOptions = {},
): Column<Row> => column('string', name, description, value, options)

/** A column of whole numbers. */
export const integerColumn = <Row>(
  name: string,
  description: string,
  value: (row: Row) => number | null,
  options: ColumnOptions = {},
): Column<Row> => column('integer', name, description, value, options)

/** A column of numbers. */
export const numberColumn = <Row>(
  name: string,
  description: string,
  value: (row: Row) => number | null,
  options: ColumnOptions = {},
): Column<Row> => column('number', name, description, value, options)

/** A column of `true` and `false`. */
export const flagColumn = <Row>(
  name: string,
  description: string,
  value: (row: Row) => boolean | null,
  options: ColumnOptions = {},
): Column<Row> => column('boolean', name, description, value, options)

/** Columns whose values are found together in another table. */
export interface ForeignKey {
  readonly columns: readonly string[]
  readonly table: string
  readonly references: readonly string[]
}

/** What makes a table, with the type of its rows. */
export interface TableDefinition<Row> {
  /** File name without `.csv`. */
  readonly name: string
  readonly description: string
  /** Columns that no two rows share; empty where there are none. */
  readonly primaryKey: readonly string[]
  readonly foreignKeys: readonly ForeignKey[]
  readonly columns: readonly Column<Row>[]
  /** Rows that belong to no single document, or whose order is not that of the documents; they come first. */
  readonly rows?: (comparison: Comparison) => Iterable<Row>
  /** Rows of one document that follow from what is found beyond it. */
  readonly rowsOf?: (comparison: Comparison) => (analysis: DocumentAnalysis) => readonly Row[]
  /** Rows of one document, whatever else is in the run; such a table has no others. */
  readonly ownRowsOf?: (analysis: DocumentAnalysis) => readonly Row[]
}

/** A table ready to be written: its columns and, for a comparison, its cells. */
export interface Table extends Omit<
  TableDefinition<never>,
  'columns' | 'rows' | 'rowsOf' | 'ownRowsOf'
> {
  readonly columns: readonly ColumnInfo[]
  /** What belongs to no document, then the rows of one document after the other. */
  readonly portions: (comparison: Comparison) => Iterable<Iterable<readonly Cell[]>>
  /** The rows of one document, where they can be had from it alone. */
  readonly ownPortion: ((analysis: DocumentAnalysis) => Iterable<readonly Cell[]>) | null
}

/** The cells of rows. */
export function* cellsOf<Row>(
  { columns }: Pick<TableDefinition<Row>, 'columns'>,
  rows: Iterable<Row>,
): Generator<readonly Cell[], void, undefined> {
  for (const row of rows) yield columns.map((column) => column.value(row))
}

/** Hides the type of the rows, so that tables of different rows go into one list. */
export const defineTable = <Row>(definition: TableDefinition<Row>): Table => {
  const { name, description, primaryKey, foreignKeys, columns, rows, rowsOf, ownRowsOf } =
    definition
  return {
    name,
    description,
    primaryKey,
    foreignKeys,
    columns,
    *portions(comparison) {
      if (rows !== undefined) yield cellsOf(definition, rows(comparison))
      const rowsIn = ownRowsOf ?? rowsOf?.(comparison)
      if (rowsIn === undefined) return
      for (const analysis of comparison.analyses) yield cellsOf(definition, rowsIn(analysis))
    },
    ownPortion:
      ownRowsOf === undefined ? null : (analysis) => cellsOf(definition, ownRowsOf(analysis)),
  }
}
