import { diagnostic } from '../diagnostic.ts'
import type { Diagnostic } from '../diagnostic.ts'
import { delimiterOf, parseTable } from '../parse-table.ts'
import { LabelledDataError } from './labelled-data-error.ts'
import { decodeRecord } from './labelled-record.ts'
import type { Fields } from './labelled-record.ts'
import type { LabelledRecord } from './labelled-unit.ts'

/** The records of a file, in order, and what is worth knowing about them. */
export interface ParsedRecords {
  readonly records: readonly LabelledRecord[]
  readonly diagnostics: readonly Diagnostic[]
}

/** Fields with their place, or why there are none. */
interface Raw {
  readonly line: number
  readonly fields: Fields | string
}

const remedy =
  'Give each record a "text" and a "label" (true or false, 1 or 0, claim or none), or take it out.'

const broken = (file: string, lines: readonly { line: number; problem: string }[]): void => {
  const [first, ...others] = lines
  if (first === undefined) return
  const more = others.length === 0 ? '' : `; ${String(others.length)} more broken`
  throw new LabelledDataError(
    'labelled-record-broken',
    `${file}:${String(first.line)}: the record ${first.problem}${more}`,
    { remedy },
  )
}

const notUnderstood = (file: string, labels: readonly unknown[]): readonly Diagnostic[] => {
  if (labels.length === 0) return []
  const shown = [...new Set(labels.map((label) => JSON.stringify(label)))].slice(0, 3).join(', ')
  const count = labels.length === 1 ? '1 label is' : `${String(labels.length)} labels are`
  const message = `${count} not understood (${shown}); such units are scored, but not counted. Write true or false, 1 or 0, claim or none.`
  return [diagnostic('warning', 'label-unknown', { path: file }, message)]
}

const decodeAll = (file: string, raws: readonly Raw[]): ParsedRecords => {
  const problems: { line: number; problem: string }[] = []
  const records: LabelledRecord[] = []
  const unknown: unknown[] = []
  for (const { line, fields } of raws) {
    const decoded =
      typeof fields === 'string' ? { record: null, problem: fields } : decodeRecord(fields, line)
    if (decoded.record === null) problems.push({ line, problem: decoded.problem })
    else {
      records.push(decoded.record)
      if (decoded.unknownLabel !== null) unknown.push(decoded.unknownLabel)
    }
  }
  broken(file, problems)
  return { records, diagnostics: notUnderstood(file, unknown) }
}

const fieldsOfLine = (line: string): Fields | string => {
  try {
    const value: unknown = JSON.parse(line)
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      return 'is not a JSON object'
    }
    return new Map<string, unknown>(Object.entries(value))
  } catch (error) {
    return `is not JSON (${error instanceof Error ? error.message : String(error)})`
  }
}

/** Records of JSON lines; blank lines are passed over. @throws LabelledDataError naming the line */
export const parseJsonLines = (text: string, file: string): ParsedRecords =>
  decodeAll(
    file,
    text
      .split(/\r\n|\n|\r/)
      .map((line, index) => ({ line: index + 1, source: line }))
      .filter(({ source }) => source.trim() !== '')
      .map(({ line, source }) => ({ line, fields: fieldsOfLine(source) })),
  )

/**
 * Records of a table with the columns `text`, `label` or `claim`, and `doc`, `i` and further labels if it
 * has them. Their place is the number of the row, the header not counted.
 *
 * @throws LabelledDataError for a table without these columns, or naming the row
 */
export const parseTableRecords = (text: string, file: string): ParsedRecords => {
  const parsed = parseTable(text, /\.tsv$/i.test(file) ? '\t' : delimiterOf(text))
  if (!parsed.ok) {
    throw new LabelledDataError(
      'labelled-record-broken',
      `${file}: the table could not be read (${parsed.reason})`,
      { remedy: 'Mend the quoting of its cells.' },
    )
  }
  const columns = parsed.table.columns.map((column) => column.trim())
  const missing = [
    ...(columns.includes('text') ? [] : ['text']),
    ...(columns.includes('label') || columns.includes('claim') ? [] : ['label']),
  ]
  if (missing.length > 0) {
    throw new LabelledDataError(
      'labelled-record-broken',
      `${file}:1: the table has no column ${missing.join(' and no column ')}`,
      { remedy: `Name its columns text and label (or claim); there are: ${columns.join(', ')}.` },
    )
  }
  return decodeAll(
    file,
    parsed.table.rows.map((cells, index) => ({
      line: index + 1,
      fields: new Map<string, unknown>(columns.map((column, at) => [column, cells[at] ?? ''])),
    })),
  )
}
