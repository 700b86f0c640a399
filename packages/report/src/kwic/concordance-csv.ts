import type { ConcordanceLine } from '@contend/analyze'
import { formatCsv, type CsvOptions } from '../csv/format-csv.ts'
import { concordanceColumns } from './concordance-columns.ts'

/** A concordance as CSV, by the rules of the tables; `docs/kwic.md` describes the columns. */
export const formatConcordanceCsv = (
  lines: readonly ConcordanceLine[],
  options: CsvOptions = {},
): string =>
  formatCsv(
    concordanceColumns.map(({ name }) => name),
    lines.map((line) => concordanceColumns.map(({ value }) => value(line))),
    options,
  )
