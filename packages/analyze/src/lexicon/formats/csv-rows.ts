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

/** The number of cells of a line; `null` when a quotation mark in it does not enclose one. */
const cellsIn = (line: string, delimiter: string, cell: RegExp): number | null => {
  if (!line.includes('"')) return line.split(delimiter).length
  cell.lastIndex = 0
  let count = 0
  while (cell.lastIndex < line.length) {
    if (!cell.test(line)) return null
    count += 1
  }
  return line.endsWith(delimiter) ? count + 1 : count
}

const quoteCell = (cell: string): string => `"${cell.replaceAll('"', '""')}"`

interface SafeLine {
  readonly text: string
  readonly line: number
  readonly at: number
}

/** Lines by their number of cells: csv-parse makes an error, with its stack, for each of another length. */
const byLength = (
  lines: readonly TextLine[],
  delimiter: string,
  draft: LexiconDraft,
): ReadonlyMap<number, readonly SafeLine[]> => {
  const cell = new RegExp(`(?:"[^"]*(?:""[^"]*)*"|[^"${delimiter}]*)(?:${delimiter}|$)`, 'y')
  const groups = new Map<number, SafeLine[]>()
  lines.forEach(({ text, number }, at) => {
    const count = cellsIn(text, delimiter, cell)
    const plain = text.split(delimiter)
    if (count === null) {
      const message = 'A quotation mark that does not enclose a cell; read as a plain character.'
      draft.note('quotes-plain', { line: number, column: null }, text, message)
    }
    const safe = count === null ? plain.map(quoteCell).join(delimiter) : text
    const group = groups.get(count ?? plain.length) ?? []
    groups.set(count ?? plain.length, group)
    group.push({ text: safe, line: number, at })
  })
  return groups
}

/**
 * The rows of delimited text, one a line: cells of word lists hold no line ends, so a quotation mark
 * that is never closed spoils its own line only. There it is a plain character, which is noted.
 */
export const csvRows = (
  lines: readonly TextLine[],
  delimiter: string,
  draft: LexiconDraft,
): readonly CsvRow[] => {
  const rows: CsvRow[] = []
  for (const group of byLength(lines, delimiter, draft).values()) {
    const text = group.map((line) => line.text).join('\n')
    const records: unknown = parse(text, { delimiter, record_delimiter: '\n' })
    const cells = Array.isArray(records) ? records.filter(isStrings) : []
    group.forEach(({ line, at }, i) => {
      rows[at] = { cells: (cells[i] ?? []).map((cell) => cell.trim()), line }
    })
  }
  return rows
}
