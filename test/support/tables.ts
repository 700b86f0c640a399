import { parse } from 'csv-parse/sync'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A row of a table by column name, as written. */
export type Row = Readonly<Record<string, string>>

/** Rows of a CSV text. */
const parseTable = (text: string): readonly Row[] =>
  parse<Record<string, string>>(text, { columns: true, bom: true })

/** Rows of a table in an output folder. */
export const readTable = (folder: string, table: string): readonly Row[] =>
  parseTable(readFileSync(join(folder, `${table}.csv`), 'utf8'))

/** A cell without the apostrophe that keeps spreadsheets from running it. */
export const plain = (cell: string): string =>
  /^'['=+\-@\t\r＝＋－＠]/.test(cell) ? cell.slice(1) : cell

/** The value of a column; a test fails when there is no such column. */
export const cell = (row: Row | undefined, column: string): string => {
  const value = row?.[column]
  if (value === undefined) throw new Error(`there is no column or row for ${column}`)
  return value
}
