import { parse } from 'csv-parse/sync'
import type { LexiconDraft } from './lexicon-draft.ts'
import type { TextLine } from './text-lines.ts'

/** One row of a table. */
export interface CsvRow {
  /** Without white space around them. */
  readonly cells: readonly string[]
  readonly line: number
}

const isStrings = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((cell) => typeof cell === 'string')

/** The separator a line has most of. */
export const delimiterOf = (line: string): string => {
  const plain = line.replace(/"[^"]*"/g, '')
  const counts = ['\t', ',', ';'].map((mark) => ({ mark, count: plain.split(mark).length }))
  return counts.toSorted((a, b) => b.count - a.count)[0]?.mark ?? ','
}

/** Whether every quotation mark of a line opens or closes a cell, or is doubled inside one. */
const isWellQuoted = (line: string, delimiter: string): boolean => {
  const cell = new RegExp(`(?:"[^"]*(?:""[^"]*)*"|[^"${delimiter}]*)(?:${delimiter}|$)`, 'y')
  while (cell.lastIndex < line.length) {
    const found = cell.exec(line)
    if (found === null) return false
  }
  return true
}

const quoteCell = (cell: string): string => `"${cell.replaceAll('"', '""')}"`

/**
 * The rows of delimited text, one a line: cells of word lists hold no line ends, so a quotation mark
 * that is never closed spoils its own line only. There it is a plain character, which is noted.
 */
export const csvRows = (
  lines: readonly TextLine[],
  delimiter: string,
  draft: LexiconDraft,
): readonly CsvRow[] => {
  const safe = lines.map(({ text: line, number }) => {
    if (!line.includes('"') || isWellQuoted(line, delimiter)) return line
    const place = { line: number, column: null }
    const message = 'A quotation mark that does not enclose a cell; read as a plain character.'
    draft.note('quotes-plain', place, line, message)
    return line.split(delimiter).map(quoteCell).join(delimiter)
  })
  const records: unknown = parse(safe.join('\n'), {
    delimiter,
    relax_column_count: true,
    record_delimiter: '\n',
  })
  const rows = Array.isArray(records) ? records.filter(isStrings) : []
  return rows.map((cells, i) => ({
    cells: cells.map((cell) => cell.trim()),
    line: lines[i]?.number ?? 1,
  }))
}
