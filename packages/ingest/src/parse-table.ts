import { CsvError, parse } from 'csv-parse/sync'

/** A table as strings: the header row and the rest. Rows keep their order; blank lines are left out. */
export interface Table {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** A parsed table, or why it could not be parsed. */
export type ParsedTable =
  { readonly ok: true; readonly table: Table } | { readonly ok: false; readonly reason: string }

const isStrings = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((cell) => typeof cell === 'string')

/** The separator a spreadsheet wrote: the one of comma, semicolon and tab that the header has most of. */
export const delimiterOf = (text: string): string => {
  const header = (/^[^\n\r]*/.exec(text)?.[0] ?? '').replace(/"[^"]*"/g, '')
  const counts = [',', ';', '\t'].map((mark) => ({ mark, count: header.split(mark).length }))
  return counts.toSorted((a, b) => b.count - a.count)[0]?.mark ?? ','
}

/** Parses delimited text whose first row names the columns. Rows may be shorter or longer than it. */
export const parseTable = (text: string, delimiter: string): ParsedTable => {
  try {
    const records: unknown = parse(text, {
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
    })
    const [columns = [], ...rows] = Array.isArray(records) ? records.filter(isStrings) : []
    return { ok: true, table: { columns, rows } }
  } catch (error) {
    const reason =
      error instanceof CsvError || error instanceof Error ? error.message : String(error)
    return { ok: false, reason }
  }
}
