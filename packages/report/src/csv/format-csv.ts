import { stringify, type Options } from 'csv-stringify/sync'
import type { Cell } from './column.ts'
import { guardFormula } from './guard-formula.ts'

/** How tables are written. */
export interface CsvOptions {
  /** Leave text cells alone that a spreadsheet would run as a formula. Default `false`. */
  readonly csvRaw?: boolean
  /** Start each table with a byte-order mark, which older spreadsheets need. Default `false`. */
  readonly bom?: boolean
}

/**
 * All cells that may need quotes are written with these. csv-stringify quotes no lone carriage return, which many
 * readers take for a line end, and no outer blanks, which some readers trim.
 */
const settings: Options = {
  delimiter: ',',
  record_delimiter: '\n',
  quoted_match: /\r|^\s|\s$/u,
}

/** Most cells are numbers and names, which are written as they are: calling the library for each takes thrice as long. */
const isPlain = (text: string): boolean => !/[",\r\n]|^\s|\s$/u.test(text)

const textCell = (cell: string, csvRaw: boolean): string => {
  const text = csvRaw ? cell : guardFormula(cell)
  return isPlain(text) ? text : stringify([[text]], settings).slice(0, -1)
}

const rowText = (row: readonly Cell[], csvRaw: boolean): string => {
  let text = ''
  let separator = ''
  for (const cell of row) {
    text += separator
    if (typeof cell === 'string') text += textCell(cell, csvRaw)
    else if (cell !== null) text += String(cell)
    separator = ','
  }
  return `${text}\n`
}

/** Rows as CSV without a header; see `formatCsv`. */
export const formatRows = (
  rows: Iterable<readonly Cell[]>,
  { csvRaw = false }: CsvOptions = {},
): string => {
  let text = ''
  for (const row of rows) text += rowText(row, csvRaw)
  return text
}

const mostRows = 1000

/** Rows as CSV without a header, in pieces, at least one; see `formatCsv`. */
export function* rowPieces(
  rows: Iterable<readonly Cell[]>,
  options: CsvOptions,
): Generator<string, void, undefined> {
  let some: (readonly Cell[])[] = []
  for (const row of rows) {
    some.push(row)
    if (some.length < mostRows) continue
    yield formatRows(some, options)
    some = []
  }
  yield formatRows(some, options)
}

/** A header and portions of rows as CSV, at least a piece of text a portion; see `formatCsv`. */
export function* csvPieces(
  header: readonly string[],
  portions: Iterable<Iterable<readonly Cell[]>>,
  { csvRaw = false, bom = false }: CsvOptions = {},
): Generator<string, void, undefined> {
  yield `${bom ? '\uFEFF' : ''}${formatRows([header], { csvRaw: true })}`
  for (const portion of portions) yield* rowPieces(portion, { csvRaw })
}

/** A header and rows as CSV: RFC 4180 quoting, LF, `true`/`false`, numbers as JavaScript prints them. */
export const formatCsv = (
  header: readonly string[],
  rows: Iterable<readonly Cell[]>,
  options: CsvOptions = {},
): string => [...csvPieces(header, [rows], options)].join('')
