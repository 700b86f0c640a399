import { diagnostic } from './diagnostic.ts'
import type { Diagnostic } from './diagnostic.ts'
import { IngestError } from './ingest-error.ts'
import { columnName, metadataFrom, metadataOf } from './metadata.ts'
import { delimiterOf, parseTable } from './parse-table.ts'
import type { RowSource } from './source.ts'

/** A table that was decoded but not cut into rows. */
export interface TableInput {
  /** Relative path; its extension says the format. */
  readonly path: string
  readonly text: string
  readonly encoding: string
  readonly textColumn: string
}

/** The documents of a table and what was wrong with some rows. */
export interface TableSources {
  readonly sources: readonly RowSource[]
  readonly diagnostics: readonly Diagnostic[]
}

/** Whether a name is that of a table with one document a row. */
export const isTablePath = (path: string): boolean => /\.(?:csv|tsv|jsonl)$/i.test(path)

const missingColumn = ({ path, textColumn }: TableInput, columns: readonly string[]): IngestError =>
  new IngestError(
    'text-column-missing',
    `${path} has no column "${textColumn}". Name the one that holds the text with --text-column; there are: ${columns.join(', ')}.`,
  )

const delimited = (input: TableInput): TableSources => {
  const { path, encoding, textColumn } = input
  const delimiter = /\.tsv$/i.test(path) ? '\t' : delimiterOf(input.text)
  const parsed = parseTable(input.text, delimiter)
  if (!parsed.ok) {
    const message = `The table could not be read (${parsed.reason}). Mend the quoting of its cells.`
    return {
      sources: [],
      diagnostics: [diagnostic('error', 'unreadable-table', { path }, message)],
    }
  }
  const columns = parsed.table.columns.map((column) => column.trim())
  const textIndex = columns.indexOf(textColumn)
  if (textIndex === -1) throw missingColumn(input, columns)
  const sources = parsed.table.rows.map((cells, index): RowSource => {
    const others = columns
      .map((column, at) => [column, cells[at] ?? ''] as const)
      .filter((_, at) => at !== textIndex)
    const metadata = metadataFrom(others)
    return {
      kind: 'row',
      path: `${path}#${String(index + 1)}`,
      text: cells[textIndex] ?? '',
      encoding,
      metadata,
    }
  })
  return { sources, diagnostics: [] }
}

const parseLine = (line: string): unknown => {
  try {
    const value: unknown = JSON.parse(line)
    return value
  } catch {
    return null
  }
}

const textIn = (value: unknown, textColumn: string): string | null => {
  if (typeof value !== 'object' || value === null) return null
  const entries: readonly (readonly [string, unknown])[] = Object.entries(value)
  const found = entries.find(([name]) => name === textColumn)?.[1]
  return typeof found === 'string' ? found : null
}

const jsonLines = (input: TableInput): TableSources => {
  const { path, encoding, textColumn } = input
  const sources: RowSource[] = []
  const diagnostics: Diagnostic[] = []
  const lines = input.text.split(/\r\n|\n|\r/).filter((line) => line.trim() !== '')
  lines.forEach((line, index) => {
    const rowPath = `${path}#${String(index + 1)}`
    const value = parseLine(line)
    const text = textIn(value, textColumn)
    if (text === null) {
      const message = `This row is no JSON object with a string "${textColumn}". Mend it, or name another column with --text-column.`
      diagnostics.push(diagnostic('error', 'unreadable-row', { path: rowPath }, message))
      return
    }
    const cells = Object.entries(metadataOf(value) ?? {})
    const metadata = metadataFrom(cells.filter(([name]) => name !== columnName(textColumn)))
    sources.push({ kind: 'row', path: rowPath, text, encoding, metadata })
  })
  if (sources.length === 0 && lines.length > 0) {
    const first = parseLine(lines[0] ?? '')
    if (typeof first === 'object' && first !== null) throw missingColumn(input, Object.keys(first))
  }
  return { sources, diagnostics }
}

/**
 * The documents of a table, one a row: the text in `textColumn`, the other columns as metadata.
 *
 * @throws IngestError `text-column-missing` when no row can have a text.
 */
export const tableSources = (input: TableInput): TableSources =>
  /\.jsonl$/i.test(input.path) ? jsonLines(input) : delimited(input)
