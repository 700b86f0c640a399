import type { RunDiff, Why } from '@contend/analyze'
import { formatCsv, type CsvOptions } from '../csv/format-csv.ts'
import { changeRows } from './change-rows.ts'

const header = [
  'doc_id',
  'what',
  'before',
  'after',
  'why',
  'quote',
  'name',
  'numerator_before',
  'denominator_before',
  'numerator_after',
  'denominator_after',
]

const whyCell = (why: Why | null): string | null => {
  if (why === null) return null
  return why.length === 0 ? 'unexplained' : why.join('; ')
}

/** A comparison of runs as CSV, one row per change, by the rules of the tables; see `docs/compare.md`. */
export const formatRunDiffCsv = (diff: RunDiff, options: CsvOptions = {}): string => {
  const cells = function* (): Iterable<readonly (string | number | boolean | null)[]> {
    for (const row of changeRows(diff)) {
      const { documentId, what, before, after, why, quote, name, countsBefore, countsAfter } = row
      const counts = [countsBefore, countsAfter].flatMap((each) => [
        each?.numerator ?? null,
        each?.denominator ?? null,
      ])
      yield [documentId, what, before, after, whyCell(why), quote, name, ...counts]
    }
  }
  return formatCsv(header, cells(), options)
}
