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
 * All tables are written with these. Cells are text by then: csv-stringify would write `true` as `1`
 * and `false` as nothing. It quotes no lone carriage return, which many readers take for a line end,
 * and no outer blanks, which some readers trim.
 */
const settings: Options = {
  delimiter: ',',
  record_delimiter: '\n',
  quoted_match: /\r|^\s|\s$/u,
}

const mostRows = 1000

const cellText = (cell: Cell, csvRaw: boolean): string => {
  if (cell === null) return ''
  if (typeof cell !== 'string') return String(cell)
  return csvRaw ? cell : guardFormula(cell)
}

/** A header and portions of rows as CSV, at least a piece of text a portion; see `formatCsv`. */
export function* csvPieces(
  header: readonly string[],
  portions: Iterable<Iterable<readonly Cell[]>>,
  { csvRaw = false, bom = false }: CsvOptions = {},
): Generator<string, void, undefined> {
  yield `${bom ? '\uFEFF' : ''}${stringify([[...header]], settings)}`
  for (const portion of portions) {
    let rows: string[][] = []
    for (const row of portion) {
      rows.push(row.map((cell) => cellText(cell, csvRaw)))
      if (rows.length < mostRows) continue
      yield stringify(rows, settings)
      rows = []
    }
    yield stringify(rows, settings)
  }
}

/** A header and rows as CSV: RFC 4180 quoting, LF, `true`/`false`, numbers as JavaScript prints them. */
export const formatCsv = (
  header: readonly string[],
  rows: Iterable<readonly Cell[]>,
  options: CsvOptions = {},
): string => [...csvPieces(header, [rows], options)].join('')
